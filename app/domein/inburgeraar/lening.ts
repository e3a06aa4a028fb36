import type { Temporal } from 'temporal-polyfill';

export const leningsoorten = ['bekend', 'onbekend', 'nooit_geleend'] as const;
export type Leningsoort = (typeof leningsoorten)[number];

/** What is left of the DUO-loan on a day, in whole cents. Never borrowed is not zero left: then it is the unused room, when that is known. */
export type Lening = { soort: Leningsoort; resterendCent: number | null; peildatum: Temporal.PlainDate };

/** What can still be borrowed, in cents; null is unknown. */
export function resterend(lening: Lening | null): number | null {
  return lening === null || lening.soort === 'onbekend' ? null : lening.resterendCent;
}

/** Whether a known figure is older than this many calendar months (C 1c: then the result says so). */
export function isCijferOud(lening: Lening | null, maanden: number, vandaag: Temporal.PlainDate): boolean {
  if (lening === null || resterend(lening) === null) return false;
  return lening.peildatum.add({ months: maanden }).until(vandaag, { largestUnit: 'day' }).days > 0;
}
