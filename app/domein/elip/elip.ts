import type { Temporal } from 'temporal-polyfill';
import { isCijferOud, resterend, type Lening } from '../inburgeraar/lening';
import { isKorterDan } from '../inburgeraar/termijn';
import type { Doelgroep, Wet } from '../inburgeraar/wet';

/** Thresholds of C 1c: whole cents and calendar months; each comparison is strict. */
export const ELIP = { bijnaOpCent: 500_00, laagCent: 2_500_00, maanden: 12 } as const;

export type ElipFeiten = {
  plichtig: boolean;
  /** Null while wet and doelgroep are not recorded. */
  situatie: { wet: Wet; doelgroep: Doelgroep } | null;
  termijnEinde: Temporal.PlainDate | null;
  lening: Lening | null;
};

export type ElipUitkomst =
  | { soort: 'vastgesteld'; reden: 'lening_bijna_op' | 'lening_laag_en_termijn_kort' }
  | { soort: 'onbekend'; reden: 'situatie' | 'lening' | 'termijn' }
  | { soort: 'niet'; reden: 'plicht' | 'wet' | 'doelgroep' | 'lening' | 'termijn' };

/** `cijferOud`: the loan figure it rests on is older than the set number of months, and the result must say so. */
export type Elip = ElipUitkomst & { cijferOud: boolean };

/**
 * Whether someone is ELIP by the letter of C 1c: inburgeringsplichtig, asielstatushouder (nareizende family included, C 1d), Wi2013, and either
 * less than 500 euro left, or less than 2.500 euro and less than 12 calendar months. What is unknown decides only where it matters.
 */
export function stelElipVast(feiten: ElipFeiten, vandaag: Temporal.PlainDate, oudNaMaanden: number): Elip {
  const buiten = buitenElip(feiten);
  if (buiten !== null) return { ...buiten, cijferOud: false };
  return { ...naarLeningEnTermijn(feiten, vandaag), cijferOud: isCijferOud(feiten.lening, oudNaMaanden, vandaag) };
}

function buitenElip({ plichtig, situatie }: ElipFeiten): ElipUitkomst | null {
  if (!plichtig) return { soort: 'niet', reden: 'plicht' };
  if (situatie === null) return { soort: 'onbekend', reden: 'situatie' };
  if (situatie.wet !== 'wi2013') return { soort: 'niet', reden: 'wet' };
  return situatie.doelgroep === 'asielstatushouder' ? null : { soort: 'niet', reden: 'doelgroep' };
}

function naarLeningEnTermijn({ lening, termijnEinde }: ElipFeiten, vandaag: Temporal.PlainDate): ElipUitkomst {
  const over = resterend(lening);
  if (over === null) return { soort: 'onbekend', reden: 'lening' };
  if (over < ELIP.bijnaOpCent) return { soort: 'vastgesteld', reden: 'lening_bijna_op' };
  if (over >= ELIP.laagCent) return { soort: 'niet', reden: 'lening' };
  if (termijnEinde === null) return { soort: 'onbekend', reden: 'termijn' };
  if (isKorterDan(termijnEinde, ELIP.maanden, vandaag)) return { soort: 'vastgesteld', reden: 'lening_laag_en_termijn_kort' };
  return { soort: 'niet', reden: 'termijn' };
}
