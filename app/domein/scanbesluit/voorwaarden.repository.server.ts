import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { uitkomsten, voorwaardestappen, type Uitkomst, type Voorwaarde, type Voorwaardestap } from './voorwaarden';

/** A record of a step with its evidence. */
export type BewaardeVoorwaarde = Voorwaarde & {
  id: string;
  toelichting: string | null;
  stukId: string;
  door: string;
  op: Temporal.Instant;
};

type Rij = Omit<BewaardeVoorwaarde, 'stap' | 'uitkomst' | 'gedaanOp' | 'op'> & { stap: string; uitkomst: string; gedaanOp: Date; op: Date };

/** What was recorded of the four steps, in order. */
export async function listVoorwaarden(tx: Tx, scanId: string): Promise<BewaardeVoorwaarde[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select v.id, v.stap, v.gedaan_op as "gedaanOp", v.uitkomst, v.toelichting, v.stuk_id as "stukId", toegang.naam(v.vastgelegd_door) as door, v.vastgelegd_op as op
    from scanvoorwaarde v where v.scan_id = ${scanId}::uuid order by v.vastgelegd_op, v.id`;
  return rijen.map((rij) => ({
    ...rij,
    stap: uit(voorwaardestappen, rij.stap),
    uitkomst: uit(uitkomsten, rij.uitkomst),
    gedaanOp: naarDag(rij.gedaanOp),
    op: naarMoment(rij.op),
  }));
}

type Nieuw = {
  id: string;
  scanId: string;
  stap: Voorwaardestap;
  gedaanOp: Temporal.PlainDate;
  uitkomst: Uitkomst;
  toelichting: string | null;
  stukId: string;
  formulierId: string;
  door: string;
};

export async function voegVoorwaardeToe(tx: Tx, { gedaanOp, door, ...nieuw }: Nieuw): Promise<void> {
  await tx.scanvoorwaarde.create({ data: { ...nieuw, gedaanOp: vanDag(gedaanOp), vastgelegdDoor: door } });
}

/** Whether this form recorded a step before. */
export async function isVoorwaardeVanFormulier(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.scanvoorwaarde.findUnique({ where: { formulierId }, select: { id: true } })) !== null;
}
