import type pg from 'pg';

export type Opgeruimd = { sessies: number; post: number; levenstekens: number; opgegeven: number };

/**
 * Deletes sessions, mails, signs of life, given up jobs, drafts and people of aanmeldingen and convenanten, and documents of scans whose term is over
 * (the settings `opruimen.…`, in days); returns how many of the first four.
 */
export async function ruimOp(client: pg.ClientBase): Promise<Opgeruimd> {
  const { rows } = await client.query<Omit<Opgeruimd, 'opgegeven'>>('select sessies, post, levenstekens from tk.ruim_op()');
  await client.query('select aanmelding.ruim_op(), scan.ruim_handtekeningen_op(), scan.ruim_stukken_op()');
  const weg = await client.query(
    `select id from graphile_worker.complete_jobs(array(
       select j.id from graphile_worker.jobs j
       where j.attempts >= j.max_attempts and j.locked_at is null and j.updated_at < tk.bewaard_vanaf('opruimen.wachtrij_dagen')))`,
  );
  return { ...(rows[0] ?? { sessies: 0, post: 0, levenstekens: 0 }), opgegeven: weg.rowCount ?? 0 };
}
