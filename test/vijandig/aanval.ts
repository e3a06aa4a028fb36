import pg from 'pg';
import { afterAll } from 'vitest';
import type { Role } from '../../bin/postgres/roles.mjs';
import { databaseUrls } from '../opstart/database';

/** What came of one statement: rows, or the code of the refusal. `woorden` is everything that the server said. */
export type Uitkomst = { rijen: Record<string, unknown>[]; aantal: number; code: string | null; woorden: string };

type Rol = Exclude<Role, 'tk_eigenaar'>;
const URL_VAN = { tk_app: 'DATABASE_URL', tk_werk: 'DATABASE_URL_WERK', tk_aanmelding: 'DATABASE_URL_AANMELDING' } as const;
const pools = new Map<Rol, pg.Pool>();

afterAll(async () => {
  await Promise.all([...pools.values()].map((pool) => pool.end()));
  pools.clear();
});

function poolVan(rol: Rol): pg.Pool {
  const pool = pools.get(rol) ?? new pg.Pool({ connectionString: databaseUrls()[URL_VAN[rol]], max: 4 });
  pools.set(rol, pool);
  return pool;
}

const alsTekst = (waarde: unknown) => JSON.stringify(waarde, (_, deel: unknown) => (typeof deel === 'bigint' ? String(deel) : deel)) ?? '';

async function voer(client: pg.ClientBase, sql: string, waarden: readonly unknown[]): Promise<Uitkomst> {
  const gehoord: unknown[] = [];
  const luister = (bericht: unknown) => void gehoord.push(bericht);
  client.on('notice', luister);
  try {
    const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...waarden]);
    return { rijen: rows, aantal: rowCount ?? 0, code: null, woorden: alsTekst([rows, gehoord]) };
  } catch (fout) {
    if (!(fout instanceof pg.DatabaseError)) throw fout;
    return { rijen: [], aantal: 0, code: fout.code ?? '', woorden: alsTekst([{ ...fout, bericht: fout.message }, gehoord]) };
  } finally {
    client.off('notice', luister);
  }
}

/** Tries one statement in a transaction that is undone, as `tk_app` with this session's token (null: nobody). */
export async function probeer(sessie: string | null, sql: string, waarden: readonly unknown[] = []): Promise<Uitkomst> {
  const client = await poolVan('tk_app').connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.sessie', $1, true)", [sessie ?? '']);
    return await voer(client, sql, waarden);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** The same as one of the roles, without any token. */
export async function probeerAls(rol: Rol, sql: string, waarden: readonly unknown[] = []): Promise<Uitkomst> {
  const client = await poolVan(rol).connect();
  try {
    await client.query('begin');
    return await voer(client, sql, waarden);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** A connection of one's own, with a `doe` that tells what came of each statement; closed afterwards. */
export async function metVerbinding<T>(
  rol: Rol,
  werk: (doe: (sql: string, waarden?: unknown[]) => Promise<Uitkomst>) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrls()[URL_VAN[rol]] });
  await client.connect();
  try {
    return await werk((sql, waarden = []) => voer(client, sql, waarden));
  } finally {
    await client.end();
  }
}
