import type { Temporal } from 'temporal-polyfill';
import { dagVan } from '~/platform/klok';
import type { Grond } from './categorie';
import type { Reden } from './reden';

/** A sentence as a translation key; the values are ISO days, put into words where it is shown. */
export type Zin = { sleutel: string; dagen: Partial<Looptijd> };
/** The first day, and the last on which it still is open. */
export type Looptijd = { sinds: string; tot: string };

/** The last day, as ISO text, of what ended at a moment. */
export const laatsteDagVoor = (einde: Temporal.Instant): string => dagVan(einde.subtract({ milliseconds: 1 })).toString();

export function looptijd(sinds: Temporal.Instant, tot: Temporal.Instant): Looptijd {
  return { sinds: dagVan(sinds).toString(), tot: laatsteDagVoor(tot) };
}

export function jaZin(grond: Grond, sinds: Temporal.Instant, tot: Temporal.Instant): Zin {
  return { sleutel: `grondslag.ja.${grond}`, dagen: looptijd(sinds, tot) };
}

export function neeZin(reden: Reden): Zin {
  return { sleutel: `grondslag.nee.${reden}`, dagen: {} };
}
