import type { Tx } from '~/platform/db/actor.server';

/** The person behind a cursist at the gemeente, while voortgang may reach it. */
export type Persoon = { inburgeraarId: string; voornamen: string; achternaam: string };

/** Whom of one's caseload a cursist is; null when the gate is closed. */
export async function findPersoon(tx: Tx, cursistId: string): Promise<Persoon | null> {
  const rijen = await tx.$queryRaw<Persoon[]>`
    select i.id as "inburgeraarId", i.voornamen, i.achternaam from grondslag g join inburgeraar i on i.id = g.inburgeraar_id
    where g.cursist_id = ${cursistId}::uuid and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1`;
  return rijen[0] ?? null;
}

/** Whether a question about the voortgang of this cursist may reach the school now. */
export async function isOpenNaarSchool(tx: Tx, cursistId: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<unknown[]>`
    select 1 from grondslag where cursist_id = ${cursistId}::uuid and categorie = 'voortgang' and richting = 'naar_school'
      and van <= tk.nu() and tot > tk.nu() limit 1`;
  return rijen.length > 0;
}

/** The names of these schools. */
export async function getSchoolnamen(tx: Tx, aanbieders: readonly string[]): Promise<Map<string, string>> {
  const rijen = await tx.taalaanbieder.findMany({ where: { id: { in: [...new Set(aanbieders)] } }, select: { id: true, naam: true } });
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}
