import pg from 'pg';

export const SUPERUSER = 'postgres';

/** @param {{ host?: string, port: number, user: string, password: string, database: string }} at */
export function urlOf({ host = '127.0.0.1', port, user, password, database }) {
  return `postgresql://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
}

/**
 * One connection for one piece of work, closed whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} url */
export async function answers(url) {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}
