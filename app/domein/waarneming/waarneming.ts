import { Temporal } from 'temporal-polyfill';

/** One casemanager covers another's caseload, from the first through the last day (C 1g; recorded). Days and moments in ISO form. */
export type Waarneming = {
  id: string;
  casemanagerId: string;
  casemanager: string;
  waarnemerId: string;
  waarnemer: string;
  van: string;
  tot: string;
  beeindigdOp: string | null;
};

/** The longest a waarneming may last, in calendar months: longer is handing over the people (our own choice; no source sets it). */
export const LANGSTE_MAANDEN = 6;

export const standen = ['loopt', 'komt', 'voorbij', 'beeindigd'] as const;
export type Waarnemingstand = (typeof standen)[number];

/** Where a waarneming stands on a day; the first and the last day count. */
export function standVan(
  { van, tot, beeindigdOp }: Pick<Waarneming, 'van' | 'tot' | 'beeindigdOp'>,
  dag: Temporal.PlainDate,
): Waarnemingstand {
  if (beeindigdOp !== null) return 'beeindigd';
  if (dag.toString() < van) return 'komt';
  return dag.toString() > tot ? 'voorbij' : 'loopt';
}

/** The last day that a waarneming from this day may have: six calendar months on, minus one day. */
export function uiterlijk(van: Temporal.PlainDate): Temporal.PlainDate {
  return van.add({ months: LANGSTE_MAANDEN }).subtract({ days: 1 });
}

type Periode = { van: Temporal.PlainDate; tot: Temporal.PlainDate };

/** What is wrong with a period, beside its field: it begins before today, ends before it begins, or lasts too long. */
export function bezwaarTegen({ van, tot }: Periode, vandaag: Temporal.PlainDate): Record<string, string[]> | null {
  if (Temporal.PlainDate.compare(van, vandaag) < 0) return { van: ['waarneming.fouten.in_verleden'] };
  if (Temporal.PlainDate.compare(tot, van) < 0) return { tot: ['waarneming.fouten.tot_voor_van'] };
  if (Temporal.PlainDate.compare(tot, uiterlijk(van)) > 0) return { tot: ['waarneming.fouten.te_lang'] };
  return null;
}
