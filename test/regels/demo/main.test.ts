import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const wortel = join(import.meta.dirname, '../../..');
mkdirSync(join(wortel, '.cache'), { recursive: true });
// Inside the project, because the packages stay outside the bundle.
const map = mkdtempSync(join(wortel, '.cache/proef-'));
const bundel = join(map, 'demo.mjs');

beforeAll(() =>
  build({
    entryPoints: [join(wortel, 'demo/main.ts')],
    outfile: bundel,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '~': join(wortel, 'app') },
  }),
);
afterAll(() => rmSync(map, { recursive: true }));

/** Runs the stand-ins from this port on; `tot` ends them once their output satisfies it. */
function draai(poort: number, signaal: NodeJS.Signals, isKlaar: (uitvoer: string) => boolean) {
  const proces = spawn(process.execPath, [bundel], { env: { ...process.env, PORT: String(poort), ADRES: '', DEMO_MAP: '' } });
  let uitvoer = '';
  let fouten = '';
  proces.stderr.on('data', (deel: Buffer) => (fouten += deel.toString()));
  proces.stdout.on('data', (deel: Buffer) => {
    uitvoer += deel.toString();
    if (isKlaar(uitvoer)) proces.kill(signaal);
  });
  return new Promise<{ code: number | null; uitvoer: string; fouten: string }>((klaar) => {
    proces.on('close', (code) => klaar({ code, uitvoer, fouten }));
  });
}

/** Below the ports that the system hands out, so that no other test takes one of the six after it. */
const vrijePoort = () => 12_000 + Math.floor(Math.random() * 1_500) * 10;

it.each(['SIGTERM', 'SIGINT'] as const)('starts all, says one line for each, and ends cleanly on %s', async (signaal) => {
  const poort = vrijePoort();
  const { code, uitvoer, fouten } = await draai(poort, signaal, (tekst) => tekst.split('\n').length > 5);
  expect(fouten).toBe('');
  expect(uitvoer.trim().split('\n')).toEqual([
    `aanmelden klaar op http://localhost:${poort + 1}`,
    `post klaar op http://localhost:${poort + 2}`,
    `blik-op-werk klaar op http://localhost:${poort + 4}`,
    `kvk klaar op http://localhost:${poort + 5}`,
    `virusscan klaar op tcp://localhost:${poort + 6}`,
  ]);
  expect(code).toBe(0);
});

it('says in one sentence that a port is taken', async () => {
  const poort = vrijePoort();
  const bezet = createServer();
  await new Promise<void>((klaar) => bezet.listen(poort + 3, '127.0.0.1', klaar));
  expect(await draai(poort, 'SIGTERM', () => false)).toMatchObject({ code: 1, fouten: `post: poort ${poort + 3} is bezet.\n` });
  await new Promise((klaar) => bezet.close(klaar));
});
