import type pg from 'pg';

export const STIL_SECONDEN = 60;

/** Writes that this worker process is alive. */
export async function toonLeven(pool: pg.Pool, id: string): Promise<void> {
  await pool.query(
    'insert into tk.levensteken (id, gezien) values ($1, tk.klok()) on conflict (id) do update set gezien = excluded.gezien',
    [id],
  );
}

/** Frees the jobs held by a process that showed no life for a minute (the queue itself would wait four hours); returns how many. */
export async function maakVrij(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ locked_by: string }>(
    `select j.locked_by from graphile_worker.jobs j
     where j.locked_at < tk.klok() - make_interval(secs => $1)
       and not exists (select 1 from tk.levensteken l where l.id = j.locked_by and l.gezien > tk.klok() - make_interval(secs => $1))`,
    [STIL_SECONDEN],
  );
  if (rows.length === 0) return 0;
  await pool.query('select graphile_worker.force_unlock_workers($1)', [[...new Set(rows.map((rij) => rij.locked_by))]]);
  return rows.length;
}
