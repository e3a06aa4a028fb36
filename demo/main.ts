import { join } from 'node:path';
import { startAanmelden } from './aanmelden/start';
import { startBlikOpWerk } from './blik-op-werk/start';
import { startKvk } from './kvk/start';
import { startPost } from './post/start';
import type { Standin } from './stand-in';
import { startVirusscan } from './virusscan/start';

const { PORT, ADRES, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, KVK_SLEUTEL, DEMO_MAP } = process.env;
const poort = Number(PORT || 3000);
const adres = ADRES || `http://localhost:${poort}`;
const client = { id: OIDC_CLIENT_ID || 'taalketen', geheim: OIDC_CLIENT_SECRET || 'demo' };
const map = (naam: string) => (DEMO_MAP ? join(DEMO_MAP, naam) : undefined);

const standins: [string, () => Promise<Standin>][] = [
  ['aanmelden', () => startAanmelden({ poort: poort + 1, adres, client })],
  ['post', () => startPost({ poort: poort + 2, smtpPoort: poort + 3, map: map('post') })],
  ['blik-op-werk', () => startBlikOpWerk({ poort: poort + 4, bestand: map('blik-op-werk.json') })],
  ['kvk', () => startKvk({ poort: poort + 5, sleutel: KVK_SLEUTEL || 'demo-sleutel' })],
  ['virusscan', () => startVirusscan({ poort: poort + 6 })],
];

const lopend: Standin[] = [];

async function stop(code: number): Promise<void> {
  await Promise.all(lopend.splice(0).map((standin) => standin.stop()));
  process.exit(code);
}

process.on('SIGTERM', () => void stop(0));
process.on('SIGINT', () => void stop(0));
// Ends with the process that started it, also when that one was killed.
process.on('disconnect', () => void stop(0));

for (const [naam, start] of standins) {
  try {
    const standin = await start();
    lopend.push(standin);
    process.stdout.write(`${naam} klaar op ${standin.url}\n`);
  } catch (fout) {
    const { code, port, message } = fout as NodeJS.ErrnoException & { port?: number };
    process.stderr.write(code === 'EADDRINUSE' ? `${naam}: poort ${port} is bezet.\n` : `${naam} start niet: ${message}\n`);
    await stop(1);
  }
}
