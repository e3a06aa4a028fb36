import type { Temporal } from 'temporal-polyfill';
import { naarMoment } from '~/platform/db/datum';
import type { Ongeldig, Ongeldigreden } from './ongeldig';

/** What a query gives of a declaration that an act is invalid. */
export type OngeldigRij = {
  ongeldigOp: Date | null;
  ongeldigBij: Ongeldig['bij'] | null;
  ongeldigReden: Ongeldigreden | null;
  ongeldigDoor: string | null;
};

/** The same in the words of the rules. */
export function naarOngeldig(rij: OngeldigRij): { ongeldigOp: Temporal.Instant | null; ongeldig: Ongeldig | null } {
  const { ongeldigOp: op, ongeldigBij: bij, ongeldigReden: reden, ongeldigDoor: door } = rij;
  if (op === null || bij === null) return { ongeldigOp: null, ongeldig: null };
  return { ongeldigOp: naarMoment(op), ongeldig: { bij, op: op.toISOString(), reden, door } };
}
