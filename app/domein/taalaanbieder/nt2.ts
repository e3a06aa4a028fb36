import { Temporal } from 'temporal-polyfill';

/** The two figures that look alike and are not the same: certified docenten (C 5.3) and lessons by a bevoegd docent (norm 1.7.1.a). */
export const nt2soorten = ['docenten', 'lessen'] as const;

/** Each figure with a norm of its own: ONA is apart (norm 1.7.2.a). */
export const normsoorten = [...nt2soorten, 'ona'] as const;
export type Normsoort = (typeof normsoorten)[number];

/**
 * What a school counted on a day: of so many docenten so many certified, of so many lessons (alfabetisering, NT2, KNM) so many by a bevoegd NT2-docent, the
 * same for ONA, and of so many groups how many without any certified docent. Null: not counted.
 */
export type Nt2Telling = {
  peildatum: Temporal.PlainDate;
  docenten: number;
  docentenGecertificeerd: number;
  lessen: number;
  lessenBevoegd: number;
  onaLessen: number | null;
  onaLessenBevoegd: number | null;
  groepen: number | null;
  groepenZonder: number | null;
};

/** A norm in whole percent, from its first day on. */
export type Norm = { soort: Normsoort; procent: number; van: Temporal.PlainDate };

export const nt2oordelen = ['voldoet', 'voldoet_niet', 'niet_te_bepalen'] as const;
export type Nt2Oordeel = (typeof nt2oordelen)[number];

/** `tienden` are tenths of a percent, rounded down: a share below the norm never reads as the norm. `norm` is in whole percent. */
export type Nt2Toets = { deel: number; geheel: number; tienden: number | null; norm: number | null; oordeel: Nt2Oordeel };

const compare = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander);

/** Whether `deel` of `geheel` reaches the norm: exact, and the norm itself is enough. Of nothing, or without a norm, it cannot be told. */
export function toets(deel: number, geheel: number, norm: number | null): Nt2Toets {
  const tienden = geheel === 0 ? null : Math.floor((deel * 1000) / geheel);
  if (geheel === 0 || norm === null) return { deel, geheel, tienden, norm, oordeel: 'niet_te_bepalen' };
  return { deel, geheel, tienden, norm, oordeel: deel * 100 >= norm * geheel ? 'voldoet' : 'voldoet_niet' };
}

/** The norm on a day, in whole percent: the last one that has begun; null before the first. */
export function normOp(normen: readonly Norm[], soort: Normsoort, dag: Temporal.PlainDate): number | null {
  const begonnen = normen.filter((norm) => norm.soort === soort && compare(norm.van, dag) <= 0);
  return begonnen.toSorted((a, b) => compare(a.van, b.van)).at(-1)?.procent ?? null;
}
