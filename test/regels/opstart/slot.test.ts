import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive, locked, tryLock, unlock } from '../../../bin/setup/lock.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taalketen-slot-'));
  file = join(folder, 'slot');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a second one learns who holds the lock', () => {
  expect(tryLock(file)).toBe(0);
  expect(tryLock(file)).toBe(process.pid);
  unlock(file);
  expect(tryLock(file)).toBe(0);
});

test('the lock of a process that is gone is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, `${pid}\nnode`);
  expect(tryLock(file)).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain(String(process.pid));
});

test('a number that another process has by now holds nothing', () => {
  writeFileSync(file, `${process.pid}\nanother command`);
  expect(tryLock(file)).toBe(0);
});

test('work under a lock goes one at a time, also after a failure', async () => {
  const seen: string[] = [];
  const work = (name: string) =>
    locked(file, async () => {
      seen.push(`${name} in`);
      await Promise.resolve();
      seen.push(`${name} uit`);
      if (name === 'a') throw new Error('a');
    });
  const results = await Promise.allSettled([work('a'), work('b')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(seen).toEqual(['a in', 'a uit', 'b in', 'b uit']);
});

test('a process that ended but that nobody asked after no longer lives', async () => {
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60']);
  const child = await new Promise<number>((resolve) => parent.stdout.once('data', (pid: Buffer) => resolve(Number(pid.toString()))));
  expect(isAlive(child)).toBe(true);
  process.kill(child, 'SIGKILL');
  await expect.poll(() => isAlive(child)).toBe(false);
  expect(() => process.kill(child, 0)).not.toThrow();
  parent.kill('SIGKILL');
});
