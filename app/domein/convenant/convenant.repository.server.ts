import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';
import type { Termijn } from './convenant';

const velden = {
  id: true,
  aanbiederId: true,
  ingangsdatum: true,
  laatsteDag: true,
  beeindigdPer: true,
  uitgeslotenPer: true,
  scanId: true,
} as const;

/** A term, and whether both sides signed it here; else it was signed on paper. */
export type VastgelegdeTermijn = Termijn & { isHierGetekend: boolean };

/** The terms of each of these schools, in order. */
export async function listTermijnen(tx: Tx, aanbiederIds: readonly string[]): Promise<Map<string, VastgelegdeTermijn[]>> {
  const rijen = await tx.convenant.findMany({
    where: { aanbiederId: { in: [...aanbiederIds] } },
    select: velden,
    orderBy: [{ ingangsdatum: 'asc' }, { id: 'asc' }],
  });
  const perSchool = new Map<string, VastgelegdeTermijn[]>(aanbiederIds.map((id) => [id, []]));
  for (const { aanbiederId, id, scanId, ...rij } of rijen) {
    perSchool.get(aanbiederId)?.push({
      id,
      ingangsdatum: naarDag(rij.ingangsdatum),
      laatsteDag: naarDag(rij.laatsteDag),
      beeindigdPer: naarDag(rij.beeindigdPer),
      uitgeslotenPer: naarDag(rij.uitgeslotenPer),
      isHierGetekend: scanId !== null,
    });
  }
  return perSchool;
}

/** The name of a school; null when the actor may not know it. */
export async function findSchoolnaam(tx: Tx, aanbiederId: string): Promise<string | null> {
  const rij = await tx.taalaanbieder.findUnique({ where: { id: aanbiederId }, select: { naam: true } });
  return rij?.naam ?? null;
}

/** Holds a school until the transaction ends, so that two people never record its terms at once; false when it may not be changed. */
export async function vergrendelSchool(tx: Tx, aanbiederId: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`select id from taalaanbieder where id = ${aanbiederId}::uuid for no key update`;
  return rijen.length === 1;
}

/** Calendar months before the end at which the talks begin. */
export async function getOverlegMaanden(tx: Tx, dag: Temporal.PlainDate): Promise<number> {
  const [rij] = await tx.$queryRaw<{ maanden: number | null }[]>`
    select tk.instelling('convenant.overleg_maanden', ${dag.toString()}::date)::int as maanden`;
  return rij?.maanden ?? 0;
}

export async function isTermijnVanFormulier(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.convenant.findUnique({ where: { formulierId }, select: { id: true } })) !== null;
}

type Nieuw = Termijn & { aanbiederId: string; formulierId: string | null; vastgelegdDoor: string };

export async function voegTermijnToe(tx: Tx, { id, aanbiederId, formulierId, vastgelegdDoor, ...termijn }: Nieuw): Promise<void> {
  await tx.convenant.create({
    data: {
      ...{ id, aanbiederId, formulierId, vastgelegdDoor },
      ...{ ingangsdatum: vanDag(termijn.ingangsdatum), laatsteDag: vanDag(termijn.laatsteDag) },
      ...{ beeindigdPer: vanDag(termijn.beeindigdPer), uitgeslotenPer: vanDag(termijn.uitgeslotenPer) },
    },
  });
}

/** Records when a term ends early or by uitsluiting; the gate of the school is rewritten with it. */
export async function zetEinden(tx: Tx, { id, beeindigdPer, uitgeslotenPer }: Termijn): Promise<void> {
  await tx.convenant.update({ where: { id }, data: { beeindigdPer: vanDag(beeindigdPer), uitgeslotenPer: vanDag(uitgeslotenPer) } });
}
