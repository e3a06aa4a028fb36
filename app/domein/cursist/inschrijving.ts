import { Temporal } from 'temporal-polyfill';

/** From the first to the last day of lessons; `einde` null is not known yet. */
export type Inschrijving = { id: string; begin: Temporal.PlainDate; einde: Temporal.PlainDate | null };

const isVoor = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander) < 0;

/** The enrolment that shares a day with these days, if there is one: someone is enrolled once at a time. */
export function overlappende<I extends Pick<Inschrijving, 'begin' | 'einde'>>(
  inschrijvingen: readonly I[],
  { begin, einde }: Pick<Inschrijving, 'begin' | 'einde'>,
): I | null {
  const overlapt = (ander: I) => !(einde !== null && isVoor(einde, ander.begin)) && !(ander.einde !== null && isVoor(ander.einde, begin));
  return inschrijvingen.find(overlapt) ?? null;
}

/** A course is planned at most two years ahead; a later day is a slip of the pen. */
export function isTeVer(dag: Temporal.PlainDate, vandaag: Temporal.PlainDate): boolean {
  return isVoor(vandaag.add({ years: 2 }), dag);
}
