import type { Temporal } from 'temporal-polyfill';
import { dagVan } from '~/platform/klok';
import type { Grond } from './categorie';
import type { Reden } from './reden';

/** A sentence as a translation key; the values are ISO days, put into words where it is shown. */
export type Zin = { sleutel: string; dagen: Record<string, string> };

/** "Open since … through …": the last day is the last on which it still was open. */
export function jaZin(grond: Grond, sinds: Temporal.Instant, tot: Temporal.Instant): Zin {
  const laatste = dagVan(tot.subtract({ milliseconds: 1 }));
  return { sleutel: `grondslag.ja.${grond}`, dagen: { sinds: dagVan(sinds).toString(), tot: laatste.toString() } };
}

export function neeZin(reden: Reden): Zin {
  return { sleutel: `grondslag.nee.${reden}`, dagen: {} };
}
