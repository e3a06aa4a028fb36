import type pg from 'pg';
import type { Post } from './ontvanger';

/** Locks a mail that still has to go until the transaction ends; null when it was sent, lapsed or is gone. */
export async function vergrendelPost(client: pg.ClientBase, id: string): Promise<Post | null> {
  const { rows } = await client.query<Post>(
    `select id, sjabloon, onderwerp_id as "onderwerpId", ontvanger_id as "ontvangerId" from uitgaande_post
     where id = $1 and verzonden_op is null and vervallen_op is null for update`,
    [id],
  );
  return rows[0] ?? null;
}

export async function markeerVerzonden(client: pg.ClientBase, id: string): Promise<void> {
  await client.query('update uitgaande_post set verzonden_op = tk.klok(), laatste_fout = null where id = $1', [id]);
}

/** Nobody to send it to, or nobody whose server will ever take it. */
export async function markeerVervallen(client: pg.ClientBase, id: string, oorzaak: string | null): Promise<void> {
  await client.query('update uitgaande_post set vervallen_op = tk.klok(), laatste_fout = $2 where id = $1', [id, oorzaak]);
}

/** `oorzaak` is a code, never an address. */
export async function noteerFout(client: pg.ClientBase, id: string, oorzaak: string): Promise<void> {
  await client.query('update uitgaande_post set laatste_fout = $2 where id = $1', [id, oorzaak]);
}
