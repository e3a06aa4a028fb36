import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostmaster } from '../../bin/postgres/postmaster.mjs';
import { isAlive } from '../../bin/setup/lock.mjs';

const PORT = 24_000 + (process.pid % 300) * 10;
const SERVES = `Taalketen staat klaar op http://localhost:${PORT}`;

let data: string;

interface Started {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
  says: (text: string) => Promise<void>;
}

/** As `npm start` does, but with its data elsewhere, so that a start of one's own is left alone. */
function start(extra: Record<string, string> = {}): Started {
  const env = { ...process.env, TAALKETEN_DATA: data, PORT: String(PORT), OMGEVING: 'demo', ...extra };
  const child = spawn(process.execPath, ['bin/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const timer = setInterval(() => text.includes(wanted) && done(resolve), 50);
      const done = (then: () => void) => {
        clearInterval(timer);
        then();
      };
      void ended.then(() => done(() => (text.includes(wanted) ? resolve() : reject(new Error(`ended with: ${text}`)))));
    });
  return { child, output: () => text, ended, says };
}

async function stopNicely(started: Started): Promise<number> {
  const began = performance.now();
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);
  return performance.now() - began;
}

const health = async () => (await fetch(`http://127.0.0.1:${PORT}/gezondheid`)).json() as Promise<unknown>;
const processes = () => JSON.parse(readFileSync(join(data, 'processen.json'), 'utf8')) as number[];
const postmaster = () => findPostmaster(join(data, 'postgres', 'cluster'));

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'taalketen-start-'));
});

afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});

describe('npm start', () => {
  test('the first time fills the demo and says where to begin; Ctrl-C ends all of it', async () => {
    const started = start();
    await started.says(SERVES);
    await started.says('Stoppen: Ctrl-C');
    expect(started.output()).toContain('Noor van Dijk');
    expect(started.output()).toContain(`http://localhost:${PORT + 2}`);
    expect(await health()).toMatchObject({ status: 'ok' });
    const running = [...processes(), postmaster()?.pid ?? 0];
    expect(running.every(isAlive)).toBe(true);
    expect(await stopNicely(started)).toBeLessThan(10_000);
    expect(running.filter(isAlive)).toEqual([]);
  });

  test('after a kill the next one adopts the database, ends the rest and keeps the data', async () => {
    const first = start();
    await first.says(SERVES);
    const left = processes();
    const database = postmaster()?.pid;
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start();
    await second.says(SERVES);
    expect(second.output()).toContain('De database draaide nog en is overgenomen.');
    expect(second.output()).not.toContain('voorbeeldgegevens');
    expect(postmaster()?.pid).toBe(database);
    expect(left.filter(isAlive)).toEqual([]);

    const third = start({ PORT: String(PORT + 2500) });
    expect(await third.ended).toBe(1);
    expect(third.output()).toBe(`Taalketen draait al vanuit deze map (proces ${second.child.pid}). Stop die eerst met Ctrl-C.\n`);
    await stopNicely(second);
  });

  test('a website or a database that falls over is started again', async () => {
    const started = start();
    await started.says('Stoppen: Ctrl-C');
    for (const pid of processes().slice(1)) process.kill(pid, 'SIGKILL');
    await started.says('Het onderdeel web viel om en wordt opnieuw gestart.');
    process.kill(postmaster()?.pid ?? 0, 'SIGKILL');
    await started.says('De database was weg en wordt opnieuw gestart.');
    await expect.poll(() => health().catch(() => null), { timeout: 30_000, interval: 200 }).toMatchObject({ status: 'ok' });
    await stopNicely(started);
  });

  test('a busy port is one sentence', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(PORT + 3, '127.0.0.1', resolve));
    const started = start();
    expect(await started.ended).toBe(1);
    expect(started.output()).toMatch(new RegExp(`^Poort ${PORT + 3} is bezet door een ander programma\\. .*\\n$`));
    server.close();
  });

  test('productie with the demo in it is one sentence per setting', async () => {
    const started = start({ OMGEVING: 'productie' });
    expect(await started.ended).toBe(1);
    expect(started.output()).toBe('Met OMGEVING=productie zijn de vier databaseadressen nodig (zie .env.example).\n');
  });
});
