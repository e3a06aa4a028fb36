import type pg from 'pg';

/** One transaction of the worker's own; what `doe` throws undoes it. */
export async function inTransactie<T>(pool: pg.Pool, doe: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const uitkomst = await doe(client);
    await client.query('commit');
    client.release();
    return uitkomst;
  } catch (fout) {
    // A connection that cannot roll back is thrown away.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw fout;
  }
}
