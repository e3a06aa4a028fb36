import type pg from 'pg';

type Geteld = {
  sessies: number;
  post: number;
  levenstekens: number;
  aanmeldingen: number;
  handtekeningen: number;
  stukken: number;
  indicaties: number;
  vertalers: number;
};
/** How many of each went. `aanmeldingen`: drafts, and sent ones whose people went; `stukken` and `indicaties`: of scans. */
export type Opgeruimd = Geteld & { opgegeven: number };

/**
 * Deletes sessions, mails, signs of life, given up jobs, drafts of aanmeldingen, people of aanmeldingen and of signatures, translators, and documents and
 * annex of scans whose term is over (the settings `opruimen.…`, in days), and returns how many; with them go short times and tries of links, which nobody counts.
 */
export async function ruimOp(client: pg.ClientBase): Promise<Opgeruimd> {
  const { rows } = await client.query<Geteld>(
    `select t.sessies, t.post, t.levenstekens, aanmelding.ruim_op() as aanmeldingen, scan.ruim_handtekeningen_op() as handtekeningen,
       tk.ruim_vertalers_op() as vertalers, s.stukken, s.indicaties
     from tk.ruim_op() t cross join scan.ruim_stukken_op() s`,
  );
  const [geteld] = rows;
  if (!geteld) throw new Error('the clean-up counted nothing');
  const weg = await client.query(
    `select id from graphile_worker.complete_jobs(array(
       select j.id from graphile_worker.jobs j
       where j.attempts >= j.max_attempts and j.locked_at is null and j.updated_at < tk.bewaard_vanaf('opruimen.wachtrij_dagen')))`,
  );
  return { ...geteld, opgegeven: weg.rowCount ?? 0 };
}
