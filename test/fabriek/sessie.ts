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
const pools = new Map<string, pg.Pool>();

afterAll(async () => {
  await Promise.all([databases?.sluit(), ...[...pools.values()].map((pool) => pool.end())]);
  databases = undefined;
  pools.clear();
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

function poolVan(url: string): pg.Pool {
  const bestaand = pools.get(url);
  if (bestaand) return bestaand;
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // What breaks a connection that rests is told to the next who asks.
  pool.on('error', () => undefined);
  pools.set(url, pool);
  return pool;
}

type Doe<T> = (client: pg.PoolClient) => Promise<T>;

async function inSessie<T>(url: string, sessie: string | null, doe: Doe<T>): Promise<T> {
  const client = await poolVan(url).connect();
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

/** Plain SQL as tk_app in one transaction of this session (null: nobody logged in), as `metActor` does it. */
export const alsActor = <T>(sessie: string | null, doe: Doe<T>): Promise<T> => inSessie(databaseUrls().DATABASE_URL, sessie, doe);

/** The same as the owner of the tables, for whom there is no row level security: as a `security definer` function reads for this actor. */
export const alsEigenaarVoor = <T>(sessie: string, doe: Doe<T>): Promise<T> => inSessie(databaseUrls().DATABASE_URL_EIGENAAR, sessie, doe);
