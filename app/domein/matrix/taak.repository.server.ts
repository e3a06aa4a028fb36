import type pg from 'pg';

/** Does a little of what the matrix waits for, in a transaction of its own: rewriting the gate first, then counting. False: nothing waits. */
export async function werkBij(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ meer: boolean }>('select poort.werk_bij() as meer');
  return rows[0]?.meer ?? false;
}
