import { createHash, randomBytes } from 'node:crypto';
import { pino } from 'pino';
import pg from 'pg';
import { afterAll } from 'vitest';
import type { Context } from '~/platform/context';
import { type Databases, maakDatabases } from '~/platform/db/databases.server';
import { echteKlok, type Klok } from '~/platform/klok';
import { readSettings } from '~/platform/settings.server';
import { databaseUrls } from '../opstart/database';
import { voegIn } from './bron';

type Verblijf = { toegangId?: string; begonnen?: string; verloopt?: string; beeindigd?: string };

/** A running login session of this user; returns its secret token. */
export async function sessieVoor(gebruiker: { id: string; toegangId: string }, verblijf: Verblijf = {}): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await voegIn('toegang.sessie', {
    hash: createHash('sha256').update(token, 'utf8').digest(),
    gebruiker_id: gebruiker.id,
    toegang_id: verblijf.toegangId ?? gebruiker.toegangId,
    begonnen: verblijf.begonnen,
    verloopt: verblijf.verloopt ?? '2999-01-01T00:00:00Z',
    beeindigd: verblijf.beeindigd,
  });
  return token;
}

let databases: Databases | undefined;
let appPool: pg.Pool | undefined;

afterAll(async () => {
  await Promise.all([databases?.sluit(), appPool?.end()]);
  databases = undefined;
  appPool = undefined;
});

/** What a request of this session carries, for services and repositories; the clock stands where the test sets it. */
export function contextVoor(sessie: string | null, klok: Klok = echteKlok): Context {
  const settings = readSettings(process.env);
  databases ??= maakDatabases(settings);
  return {
    db: databases,
    klok,
    log: pino({ level: 'silent' }),
    settings,
    sessie,
    verzoek: { id: 'proef', pad: '/proef', afzender: 'proef', formulier: null },
  };
}

/** Plain SQL as tk_app in one transaction of this session (null: nobody logged in), as `metActor` does it. */
export async function alsActor<T>(sessie: string | null, doe: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  appPool ??= new pg.Pool({ connectionString: databaseUrls().DATABASE_URL, max: 8 });
  const client = await appPool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.sessie', $1, true)", [sessie ?? '']);
    const uitkomst = await doe(client);
    await client.query('commit');
    return uitkomst;
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  } finally {
    client.release();
  }
}
