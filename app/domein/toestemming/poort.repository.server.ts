import type { Temporal } from 'temporal-polyfill';
import type { Categorie, Richting } from '~/domein/grondslag/categorie';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment, vanMoment } from '~/platform/db/datum';

/** What crosses, or crossed, between the gemeente and one school by consent. */
export type Doorgang = { aanbiederId: string; aanbiederNaam: string; categorie: Categorie; richting: Richting };

/** What is open for this person now by consent. */
export function listOpen(tx: Tx, inburgeraarId: string): Promise<Doorgang[]> {
  return tx.$queryRaw<Doorgang[]>`
    select g.aanbieder_id as "aanbiederId", a.naam as "aanbiederNaam", g.categorie, g.richting
    from grondslag g join taalaanbieder a on a.id = g.aanbieder_id
    where g.inburgeraar_id = ${inburgeraarId}::uuid and g.grond = 'toestemming' and g.van <= tk.nu() and g.tot > tk.nu()
    order by a.naam, g.categorie, g.richting`;
}

/** What closed for this person at this very moment by consent. */
export function listGeslotenOp(tx: Tx, inburgeraarId: string, moment: Temporal.Instant): Promise<Doorgang[]> {
  return tx.$queryRaw<Doorgang[]>`
    select g.aanbieder_id as "aanbiederId", a.naam as "aanbiederNaam", g.categorie, g.richting
    from grondslag g join taalaanbieder a on a.id = g.aanbieder_id
    where g.inburgeraar_id = ${inburgeraarId}::uuid and g.grond = 'toestemming' and g.tot = ${vanMoment(moment)}::timestamptz
    order by a.naam, g.categorie, g.richting`;
}

/** What the school may know of the gate for its cursist: whether anything is open now, and when a ja given at the school was withdrawn at the gemeente. */
export async function findSchoolpoort(tx: Tx, cursistId: string): Promise<{ isOpen: boolean; ingetrokkenOp: Temporal.Instant | null }> {
  const [rij] = await tx.$queryRaw<{ isOpen: boolean | null; ingetrokkenOp: Date | null }[]>`
    select bool_or(g.van <= tk.nu() and g.tot > tk.nu()) as "isOpen", max(g.tot) filter (where g.einde = 'ingetrokken' and g.tot <= tk.nu()) as "ingetrokkenOp"
    from grondslag g where g.cursist_id = ${cursistId}::uuid and g.grond = 'toestemming'`;
  return { isOpen: rij?.isOpen ?? false, ingetrokkenOp: naarMoment(rij?.ingetrokkenOp ?? null) };
}

/** The schools to which this person is joined now. */
export function listGekoppeld(tx: Tx, inburgeraarId: string): Promise<{ id: string; naam: string }[]> {
  return tx.$queryRaw<{ id: string; naam: string }[]>`
    select a.id, a.naam from koppeling k join taalaanbieder a on a.id = k.aanbieder_id
    where k.inburgeraar_id = ${inburgeraarId}::uuid and k.beeindigd_op is null order by a.naam, a.id`;
}
