import type { Temporal } from 'temporal-polyfill';
import type { Convenantinhoud } from './convenanttekst.schema';

/** One version of the text of the convenant (C 18.1). `vastgesteldOp` is null until the gemeente stands behind it; `van` is its first day. */
export type Convenanttekst = {
  id: string;
  nummer: number;
  van: Temporal.PlainDate;
  inhoud: Convenantinhoud;
  vastgesteldOp: Temporal.Instant | null;
};

/** Where a version stands among the others on a day. */
export type Plaatsing = 'komt' | 'geldt' | 'vervangen';

type Vermelding = Pick<Convenanttekst, 'id' | 'nummer' | 'van'>;

/** The version that is signed on a day: the one that began last, and of one day the highest number; null when none began yet. */
export function geldendeTekst<T extends Vermelding>(teksten: readonly T[], dag: Temporal.PlainDate): T | null {
  const begonnen = teksten.filter(({ van }) => van.since(dag).sign <= 0);
  return begonnen.toSorted((een, ander) => ander.van.since(een.van).sign || ander.nummer - een.nummer)[0] ?? null;
}

/** Whether a version is still to come, is signed now, or was replaced. */
export function plaatsing(tekst: Vermelding, teksten: readonly Vermelding[], dag: Temporal.PlainDate): Plaatsing {
  if (tekst.van.since(dag).sign > 0) return 'komt';
  return geldendeTekst(teksten, dag)?.id === tekst.id ? 'geldt' : 'vervangen';
}
