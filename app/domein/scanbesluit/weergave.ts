import type { HuidigKeurmerk } from '../keurmerk/keurmerk';
import type { Keurmerktoets } from './keurmerktoets';
import type { Besluit, Gegevenadvies, Zienswijze } from './scanbesluit';

/** A keurmerk as the decision sees it; `gezienOp` is when a source last said it. Days and moments as text, here as below. */
export function toonKeurmerk(huidig: HuidigKeurmerk, toets: Keurmerktoets) {
  if (huidig.status === 'onbekend') return { toets, status: null };
  const { status, sinds, totEnMet, gezienOp } = huidig;
  return { toets, status, sinds: sinds.toString(), totEnMet: totEnMet?.toString() ?? null, gezienOp: gezienOp.toString() };
}
export type Keurmerkbeeld = ReturnType<typeof toonKeurmerk>;

/** A decision in a list; `door` is for the gemeente. */
export const toonBesluit = ({ id, soort, motivering, beslotenOp, zienswijzeDagen, door }: Besluit) => ({
  id,
  soort,
  motivering,
  zienswijzeDagen,
  door,
  beslotenOp: beslotenOp.toString(),
});
export type Besluitbeeld = ReturnType<typeof toonBesluit>;

export const toonAdvies = (advies: Gegevenadvies | null) => advies && { ...advies, op: advies.op.toString() };
export type Adviesbeeld = ReturnType<typeof toonAdvies>;

export const toonZienswijze = ({ id, tekst, door, op }: Zienswijze) => ({ id, tekst, door, op: op.toString() });
export type Zienswijzebeeld = ReturnType<typeof toonZienswijze>;
