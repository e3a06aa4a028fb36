import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarMoment } from '~/platform/db/datum';
import type { Categorie, Grond, Richting } from './categorie';
import type { Eindereden } from './grondslag';
import type { Rij } from './poortbeeld';

/** Whose gate: a person of the gemeente, at all his schools, or a cursist of a school. */
export type Onderwerp = { inburgeraarId: string } | { cursistId: string };

type Ruw = { aanbiederId: string; categorie: Categorie; richting: Richting; grond: Grond; van: Date; tot: Date; einde: Eindereden | null };

/** The projection of the gate as far as the actor may read it, past and coming periods too. */
export async function listGrondslagen(tx: Tx, wie: Onderwerp): Promise<Rij[]> {
  const van =
    'cursistId' in wie ? Prisma.sql`cursist_id = ${wie.cursistId}::uuid` : Prisma.sql`inburgeraar_id = ${wie.inburgeraarId}::uuid`;
  const rijen = await tx.$queryRaw<Ruw[]>`
    select aanbieder_id as "aanbiederId", categorie, richting, grond, van, tot, einde from grondslag where ${van} order by van`;
  return rijen.map((rij) => ({ ...rij, van: naarMoment(rij.van), tot: naarMoment(rij.tot) }));
}

export type School = { id: string; naam: string };

/** The schools to which the gemeente joined this person. */
export async function listGekoppeldeScholen(tx: Tx, inburgeraarId: string): Promise<School[]> {
  return tx.$queryRaw<School[]>`
    select a.id, a.naam from koppeling k join taalaanbieder a on a.id = k.aanbieder_id
    where k.inburgeraar_id = ${inburgeraarId}::uuid and k.beeindigd_op is null order by a.naam, a.id`;
}

/** These schools by name. */
export async function listNamen(tx: Tx, aanbieders: readonly string[]): Promise<School[]> {
  const select = { id: true, naam: true } as const;
  return tx.taalaanbieder.findMany({ where: { id: { in: [...aanbieders] } }, select, orderBy: [{ naam: 'asc' }, { id: 'asc' }] });
}

/** The school of a cursist, and whether the actor is its contactpersoon or deputy today; null when the cursist is not of his school. */
export async function findEigenCursist(tx: Tx, cursistId: string): Promise<(School & { isContactpersoon: boolean }) | null> {
  const [rij] = await tx.$queryRaw<(School & { isContactpersoon: boolean })[]>`
    select a.id, a.naam, exists (select 1 from poort.mijn_cursisten m where m.cursist_id = c.id) as "isContactpersoon"
    from cursist c join taalaanbieder a on a.id = c.aanbieder_id
    where c.id = ${cursistId}::uuid and c.aanbieder_id = (select toegang.organisatie())`;
  return rij ?? null;
}
