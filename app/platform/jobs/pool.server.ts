import pg from 'pg';
import type { Settings } from '~/platform/settings.server';

const VERBINDINGEN = 10;
const negeer = () => undefined;

/** The worker's own connections (tk_werk). One that breaks is replaced at the next query, which reports the error. */
export function maakWerkpool({ DATABASE_URL_WERK }: Pick<Settings, 'DATABASE_URL_WERK'>): pg.Pool {
  const pool = new pg.Pool({ connectionString: DATABASE_URL_WERK, max: VERBINDINGEN, connectionTimeoutMillis: 5_000 });
  pool.on('error', negeer);
  pool.on('connect', (client) => client.on('error', negeer));
  return pool;
}
