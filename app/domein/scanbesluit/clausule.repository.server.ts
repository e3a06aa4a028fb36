import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import type { Clausule } from './clausule';

type Rij = Omit<Clausule, 'van' | 'op' | 'bevestigdOp'> & { van: Date; op: Date; bevestigdOp: Date | null };

/** Every version of the clause, the last one first. */
export async function listClausules(tx: Tx): Promise<Clausule[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select c.id, c.tekst, c.van, c.bron, c.te_bevestigen as "teBevestigen", c.vastgelegd_door as "doorId", c.vastgelegd_op as op,
      case when c.vastgelegd_door is not null then toegang.naam(c.vastgelegd_door) end as door,
      case when b.vastgelegd_door is not null then toegang.naam(b.vastgelegd_door) end as "bevestigdDoor", b.vastgelegd_op as "bevestigdOp"
    from rechtsmiddelclausule c left join rechtsmiddelbevestiging b on b.clausule_id = c.id
    order by c.van desc, c.vastgelegd_op desc, c.id desc limit 200`;
  return rijen.map((rij) => ({ ...rij, van: naarDag(rij.van), op: naarMoment(rij.op), bevestigdOp: naarMoment(rij.bevestigdOp) }));
}

type Nieuw = { id: string; tekst: string; van: Temporal.PlainDate; bron: string; teBevestigen: boolean; formulierId: string; door: string };

export async function voegClausuleToe(tx: Tx, { van, door, ...nieuw }: Nieuw): Promise<void> {
  await tx.rechtsmiddelclausule.create({ data: { ...nieuw, van: vanDag(van), vastgelegdDoor: door } });
}

/** Records that a second beheerder confirmed it; the database guards that he is another and that its first day is still to come. */
export async function bevestig(tx: Tx, clausuleId: string, door: string): Promise<void> {
  await tx.rechtsmiddelbevestiging.create({ data: { clausuleId, vastgelegdDoor: door } });
}
