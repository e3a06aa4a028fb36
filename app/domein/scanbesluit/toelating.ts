import { Temporal } from 'temporal-polyfill';
import type { Stand } from '../kwaliteitsscan/stand';
import { besluitbaarIn, type Besluitsoort } from './besluitsoort';
import { heeftKeurmerk, type Keurmerktoets } from './keurmerktoets';

/** What a decision looks at. `laatsteDag` is the last day for a zienswijze, null where no voornemen was told. */
export type Besluitfeiten = {
  stand: Stand;
  toets: Keurmerktoets;
  zienswijze: { isGegeven: boolean; laatsteDag: Temporal.PlainDate | null };
  zijnVoorwaardenVervuld: boolean;
  vandaag: Temporal.PlainDate;
};

/** Why something cannot be decided now; a key of the texts. */
export type Beletsel =
  | 'kan_nu_niet'
  | `keurmerk_${Exclude<Keurmerktoets, 'vol' | 'aspirant'>}`
  | 'aspirant_voorwaardelijk'
  | 'niet_aspirant'
  | 'zienswijze_loopt'
  | 'voorwaarden_open';

function zonderKeurmerk(toets: Keurmerktoets): Beletsel | null {
  return toets === 'vol' || toets === 'aspirant' ? null : `keurmerk_${toets}`;
}

/** Whether the school may still speak before a refusal: it did not yet, and its last day is not over. */
export function loopt({ isGegeven, laatsteDag }: Besluitfeiten['zienswijze'], vandaag: Temporal.PlainDate): boolean {
  return !isGegeven && (laatsteDag === null || Temporal.PlainDate.compare(vandaag, laatsteDag) <= 0);
}

/**
 * Why this cannot be decided now; null when it can. No admission without a keurmerk (C 5.1), of an aspirant on conditions only (B1.4); no refusal before
 * a zienswijze or the end of its term (B1.6); unconditional once the four steps were done well in the aspirant period and a keurmerk is held.
 */
export function beletselVoor(soort: Besluitsoort, feiten: Besluitfeiten): Beletsel | null {
  const { stand, toets, zienswijze, vandaag } = feiten;
  if (!besluitbaarIn[soort].includes(stand)) return 'kan_nu_niet';
  switch (soort) {
    case 'toegelaten':
      return toets === 'aspirant' ? 'aspirant_voorwaardelijk' : zonderKeurmerk(toets);
    case 'voorwaardelijk_toegelaten':
      return toets === 'vol' ? 'niet_aspirant' : zonderKeurmerk(toets);
    case 'weigering_voorgenomen':
      return null;
    case 'niet_toegelaten':
      return loopt(zienswijze, vandaag) ? 'zienswijze_loopt' : null;
    case 'onvoorwaardelijk_toegelaten':
      if (!heeftKeurmerk(toets)) return zonderKeurmerk(toets);
      return feiten.zijnVoorwaardenVervuld ? null : 'voorwaarden_open';
  }
}

/** The article behind a refusal to decide. */
export const artikelVan = (beletsel: Beletsel): string => (beletsel.startsWith('keurmerk_') ? 'C 5.1' : 'B1');
