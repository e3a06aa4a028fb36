import type { Temporal } from 'temporal-polyfill';

/** Under how many calendar months a termijn is short (C 1c). */
export const TERMIJN_KORT_MAANDEN = 12;

/** The inburgeringstermijn as last recorded; `einde` null is unknown. The last day is still within the term. */
export type Termijn = { begin: Temporal.PlainDate | null; einde: Temporal.PlainDate | null };

/** What is left: whole calendar months and the days after them, or how many days ago it ended. */
export type Rest = { soort: 'loopt'; maanden: number; dagen: number } | { soort: 'verlopen'; dagen: number };

const dagenTussen = (van: Temporal.PlainDate, tot: Temporal.PlainDate) => van.until(tot, { largestUnit: 'day' }).days;

/** What is left of a term that ends on `einde`, seen from today; on the last day nothing is left and it has not lapsed. */
export function restVan(einde: Temporal.PlainDate, vandaag: Temporal.PlainDate): Rest {
  if (isVerlopen(einde, vandaag)) return { soort: 'verlopen', dagen: dagenTussen(einde, vandaag) };
  let maanden = 0;
  while (!isKorterDan(einde, maanden + 1, vandaag)) maanden += 1;
  return { soort: 'loopt', maanden, dagen: dagenTussen(vandaag.add({ months: maanden }), einde) };
}

export function isVerlopen(einde: Temporal.PlainDate, vandaag: Temporal.PlainDate): boolean {
  return dagenTussen(einde, vandaag) > 0;
}

/** Whether less than this many calendar months are left: the last day lies before today plus those months (C 1c). */
export function isKorterDan(einde: Temporal.PlainDate, maanden: number, vandaag: Temporal.PlainDate): boolean {
  return dagenTussen(einde, vandaag.add({ months: maanden })) > 0;
}
