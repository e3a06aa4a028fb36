import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropDatabase } from '../../bin/postgres/roles.mjs';
import { answers, withClient } from '../../bin/postgres/client.mjs';
import { startTemporaryCluster, type TemporaryCluster } from '../../bin/postgres/temporary.mjs';
import { migreer } from '../../prisma/migreer';

let server: TemporaryCluster;

beforeAll(async () => {
  server = await startTemporaryCluster();
});

afterAll(async () => {
  await server.stop();
});

const rollen = (...args: string[]) => promisify(execFile)(process.execPath, ['bin/rollen.mjs', ...args]);

test('a server of one’s own gets the roles and a database that migrates; a second time nothing changes', async () => {
  const { url } = server.cluster;
  await withClient(url, (client) => client.query('drop role tk_eigenaar, tk_app, tk_werk, tk_aanmelding'));
  const { stdout } = await rollen(url);
  const urls = Object.fromEntries(
    Array.from(stdout.matchAll(/^(DATABASE_URL\w*)=(.*)$/gm), ([, name = '', value = '']): [string, string] => [name, value]),
  );
  const { DATABASE_URL = '', DATABASE_URL_EIGENAAR = '', DATABASE_URL_WERK = '', DATABASE_URL_AANMELDING = '' } = urls;
  for (const each of [DATABASE_URL, DATABASE_URL_EIGENAAR, DATABASE_URL_WERK, DATABASE_URL_AANMELDING])
    expect(await answers(each)).toBe(true);
  await migreer({ DATABASE_URL_EIGENAAR, DATABASE_URL_WERK });

  await expect(rollen(url)).rejects.toThrow('Op deze server bestaan al: tk_eigenaar, tk_app, tk_werk, tk_aanmelding.');
  expect(await answers(DATABASE_URL)).toBe(true);
  await dropDatabase(url, 'taalketen');
});

test('without an address it says how', async () => {
  await expect(rollen()).rejects.toThrow('Gebruik: npm run rollen -- postgresql://');
});
