import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { listInhoud } from './inhoud.repository.server';
import type { Rapportage } from './rapportage';

/** Every version of every report on these cursisten that the actor may see, oldest period first. */
export async function listRapportagesVan(tx: Tx, cursistIds: readonly string[]): Promise<Rapportage[]> {
  if (cursistIds.length === 0) return [];
  const rijen = await tx.rapportage.findMany({
    where: { cursistId: { in: [...cursistIds] } },
    orderBy: [{ periodeTot: 'asc' }, { versie: 'asc' }],
  });
  const ids = rijen.map(({ id }) => id);
  const inhoudVan = await listInhoud(tx, ids);
  const opvolger = new Map(rijen.map(({ id, vervangtId }) => [vervangtId, id]));
  return rijen.map((rij) => ({
    id: rij.id,
    cursistId: rij.cursistId,
    aanbiederId: rij.aanbiederId,
    periodeVan: naarDag(rij.periodeVan).toString(),
    periodeTot: naarDag(rij.periodeTot).toString(),
    versie: rij.versie,
    vervangtId: rij.vervangtId,
    vervangenDoor: opvolger.get(rij.id) ?? null,
    ingediendDoor: rij.ingediendDoor,
    ingediendOp: naarMoment(rij.ingediendOp).toString(),
    inhoud: inhoudVan(rij.id),
  }));
}

/** The cursisten whose voortgang this inburgeraar's casemanager may read now: one per school. */
export async function listLeesbareCursisten(tx: Tx, inburgeraarId: string): Promise<string[]> {
  const rijen = await tx.$queryRaw<{ cursistId: string }[]>`
    select distinct cursist_id as "cursistId" from grondslag where inburgeraar_id = ${inburgeraarId}::uuid
      and categorie = 'voortgang' and richting = 'naar_gemeente' and van <= tk.nu() and tot > tk.nu()`;
  return rijen.map(({ cursistId }) => cursistId);
}

/** Whose report this is, and whether a newer version replaced it; null for one that the actor may not see. */
export async function findStand(
  tx: Tx,
  rapportageId: string,
): Promise<{ cursistId: string; aanbiederId: string; isVervangen: boolean } | null> {
  const rij = await tx.rapportage.findUnique({ where: { id: rapportageId }, select: { cursistId: true, aanbiederId: true } });
  if (!rij) return null;
  const opvolger = await tx.rapportage.findUnique({ where: { vervangtId: rapportageId }, select: { id: true } });
  return { ...rij, isVervangen: opvolger !== null };
}
