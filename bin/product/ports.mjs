import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, Problem } from '../setup/problem.mjs';

/** @param {number} port @returns {Promise<string>} why the port cannot be had; empty when it can */
function refusalOf(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(codeOf(error)));
    server.listen({ port, host: '0.0.0.0', exclusive: true }, () => server.close(() => resolve('')));
  });
}

/** The website's port, and in the demo the six after it. @param {string | undefined} value @param {boolean} isDemo */
export function portsFrom(value, isDemo) {
  const port = Number(value?.trim() || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_529)
    throw new Problem(`PORT=${value} is geen poort. Kies een getal van 1 tot en met 65529.`);
  return Array.from({ length: isDemo ? 7 : 1 }, (_, index) => port + index);
}

/** Refuses with one sentence when a port is taken. @param {number[]} ports @param {number} patience milliseconds, for an earlier start that is still ending */
export async function claimPorts(ports, patience) {
  const deadline = Date.now() + patience;
  for (const port of ports) {
    let refusal = await refusalOf(port);
    while (refusal === 'EADDRINUSE' && Date.now() < deadline) {
      await sleep(100);
      refusal = await refusalOf(port);
    }
    if (refusal === 'EADDRINUSE') {
      const which = ports.length > 1 ? ` Taalketen gebruikt ${ports[0]} tot en met ${ports.at(-1)}.` : '';
      throw new Problem(
        `Poort ${port} is bezet door een ander programma.${which} Kies een andere met PORT, bijvoorbeeld: PORT=${(ports[0] ?? 0) + 1000} npm start`,
      );
    }
    if (refusal === 'EACCES')
      throw new Problem(`Er is geen recht om poort ${port} te gebruiken. Kies een poort vanaf 1024, bijvoorbeeld: PORT=3000 npm start`);
    if (refusal) throw new Problem(`Poort ${port} is niet te gebruiken (${refusal}).`);
  }
}
