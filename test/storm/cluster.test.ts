import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning, startCluster, stopCluster, type Cluster } from '../../bin/postgres/cluster.mjs';
import { answers, withClient } from '../../bin/postgres/client.mjs';
import { ensureDatabase, ensureRoles, passwordsIn, urlsFor } from '../../bin/postgres/roles.mjs';
import { DURABLE } from '../../bin/postgres/settings.mjs';

let folder: string;
let running: Cluster | undefined;

const start = async (options?: { port?: number }) => (running = await startCluster(folder, DURABLE, options));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taalketen-cluster-'));
});

afterEach(async () => {
  if (running) await stopCluster(running);
  rmSync(folder, { recursive: true, force: true });
});

test('a cluster that still runs is adopted', async () => {
  const first = await start();
  const second = await start();
  expect(first.isAdopted).toBe(false);
  expect(second).toMatchObject({ isAdopted: true, pid: first.pid, port: first.port });
});

test('a killed cluster starts again at once, on the port that others know, with what was confirmed', async () => {
  const first = await start();
  await withClient(first.url, (client) => client.query('create table bewaard as select 1 as getal'));
  process.kill(first.pid, 'SIGKILL');
  const second = await start({ port: first.port });
  expect(second).toMatchObject({ isAdopted: false, port: first.port });
  const { rows } = await withClient(second.url, (client) => client.query('select getal from bewaard'));
  expect(rows).toEqual([{ getal: 1 }]);
});

test('a left-over number that another process has by now does not stand in the way', async () => {
  const first = await start();
  const file = join(first.folder, 'cluster', 'postmaster.pid');
  const left = readFileSync(file, 'utf8').replace(String(first.pid), String(process.pid));
  await stopCluster(first);
  writeFileSync(file, left);
  const second = await start();
  expect(second.isAdopted).toBe(false);
  expect(await answers(second.url)).toBe(true);
});

test('the end is an end: open connections do not hold it', async () => {
  const cluster = await start();
  await withClient(cluster.url, async () => {
    const began = performance.now();
    await stopCluster(cluster);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(isRunning(cluster)).toBe(false);
  }).catch((error: unknown) => {
    expect(String(error)).toMatch(/Connection terminated/);
  });
});

test('roles and database are made once and set right every time', async () => {
  const cluster = await start();
  const passwords = passwordsIn(join(cluster.folder, 'wachtwoorden.json'));
  for (const round of [1, 2]) {
    await ensureRoles(cluster.url, passwords);
    await ensureDatabase(cluster.url, 'taalketen');
    expect(await answers(urlsFor(cluster.port, passwords, 'taalketen').DATABASE_URL), `round ${round}`).toBe(true);
  }
  await withClient(cluster.url, (client) => client.query('grant connect on database taalketen to public; alter role tk_app createdb'));
  await ensureRoles(cluster.url, passwords);
  await ensureDatabase(cluster.url, 'taalketen');
  const { rows } = await withClient(cluster.url, (client) =>
    client.query(
      "select rolcreatedb, datacl::text like '%{=%' as publiek from pg_roles, pg_database where rolname = 'tk_app' and datname = 'taalketen'",
    ),
  );
  expect(rows).toEqual([{ rolcreatedb: false, publiek: false }]);
});
