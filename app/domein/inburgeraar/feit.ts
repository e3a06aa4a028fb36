import { Temporal } from 'temporal-polyfill';

/** A fact that holds from a day: `vastgelegdOp` is the moment of recording, as an ISO instant; ids (uuid v7) tell two of one moment apart. */
export type Feit = { id: string; van: Temporal.PlainDate; vastgelegdOp: string };

/** Latest first: by the day from which it holds, then by the moment of recording. */
export function nieuwsteEerst(een: Feit, ander: Feit): number {
  return (
    Temporal.PlainDate.compare(ander.van, een.van) || ander.vastgelegdOp.localeCompare(een.vastgelegdOp) || ander.id.localeCompare(een.id)
  );
}

/** The fact that counts on a day: of those that hold by then the latest; null when none does yet. */
export function geldendOp<F extends Feit>(feiten: readonly F[], dag: Temporal.PlainDate): F | null {
  const [eerste] = feiten.filter(({ van }) => Temporal.PlainDate.compare(van, dag) <= 0).sort(nieuwsteEerst);
  return eerste ?? null;
}

/** Of facts that name the same day only the one entered last: an earlier one was a mistake. */
export function laatstIngevoerdPerDag<F extends Feit>(feiten: readonly F[]): F[] {
  const gesorteerd = [...feiten].sort(nieuwsteEerst);
  return gesorteerd.filter((feit, plek) => plek === 0 || !gesorteerd[plek - 1]?.van.equals(feit.van));
}
