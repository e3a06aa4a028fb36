import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';

/** That the registers were looked at, when, and what they said. */
export type Controle = { gecontroleerdOp: Temporal.PlainDate; gevonden: number; nietGevonden: number; verlopen: number; door: string };

/** The look in the registers in this scan; null before it, and for a school. */
export async function findControle(tx: Tx, scanId: string): Promise<Controle | null> {
  const [rij] = await tx.$queryRaw<(Omit<Controle, 'gecontroleerdOp'> & { gecontroleerdOp: Date })[]>`
    select c.gecontroleerd_op as "gecontroleerdOp", c.gevonden, c.niet_gevonden as "nietGevonden", c.verlopen, toegang.naam(c.vastgelegd_door) as door
    from nt2_controle c where c.scan_id = ${scanId}::uuid`;
  return rij ? { ...rij, gecontroleerdOp: naarDag(rij.gecontroleerdOp) } : null;
}

type NieuweControle = Omit<Controle, 'door'> & {
  id: string;
  scanId: string;
  opgaveId: string;
  formulierId: string;
  vastgelegdDoor: string;
};

/** Keeps what the registers said, and drops the names and numbers of whom they were asked about, in one transaction. */
export async function voegControleToe(tx: Tx, { gecontroleerdOp, ...nieuw }: NieuweControle, aanmeldingId: string): Promise<void> {
  await tx.nt2Controle.create({ data: { ...nieuw, gecontroleerdOp: vanDag(gecontroleerdOp) } });
  await tx.$executeRaw`select aanmelding.vergeet_docentnamen(${aanmeldingId}::uuid)`;
}

/** Whether this form recorded figures of this scan or something of the Addendum before. */
export async function isNt2VastgelegdDoor(tx: Tx, formulierId: string): Promise<boolean> {
  const vraag = { where: { formulierId }, select: { id: true } };
  return (await tx.nt2Opgave.findUnique(vraag)) !== null || (await tx.addendum.findUnique(vraag)) !== null;
}
