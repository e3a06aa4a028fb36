import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../setup/problem.mjs';
import { lastLineOf } from './processes.mjs';

const PATIENCE = 60_000;

/** @param {number} port @returns {Promise<{ isWell: boolean, text: string }>} */
async function ask(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/gezondheid`, { signal: AbortSignal.timeout(5000) });
    return { isWell: answer.status === 200, text: await answer.text() };
  } catch {
    return { isWell: false, text: '' };
  }
}

/** Waits until the website says that it is well; refuses when a process ends meanwhile, or after a minute. @param {number} port @param {import('./processes.mjs').Process[]} processes */
export async function waitUntilWell(port, processes) {
  let last = '';
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(100)) {
    const dead = processes.find((each) => each.hasEnded());
    if (dead)
      throw new Problem(`Het onderdeel ${dead.name} stopte meteen: ${lastLineOf(dead) || 'het zei niets'}. Meer staat in ${dead.log}.`);
    const { isWell, text } = await ask(port);
    if (isWell) return;
    last = text || last;
  }
  throw new Problem(`De website werd niet gezond binnen een minuut${last ? `: ${last}` : ''}. De logboeken staan in .data/logboek.`);
}
