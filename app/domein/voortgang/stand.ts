import { Temporal } from 'temporal-polyfill';
import { uiterlijk, type Periode } from './periode';

/** Where a period stands for the school. */
export const standen = ['loopt', 'te_doen', 'te_laat', 'ingediend', 'geen_grondslag', 'niet_gevraagd'] as const;
export type Stand = (typeof standen)[number];

/** The ground for reporting: since which day it holds, none today, or not visible to who asks (not the contactpersoon). */
export type Grond = { van: Temporal.PlainDate } | 'geen' | 'niet_zichtbaar';

type Omstandigheden = {
  isIngediend: boolean;
  grond: Grond;
  vandaag: Temporal.PlainDate;
  termijnDagen: number;
  uitgesteldTot?: Temporal.PlainDate | null;
};

/**
 * What a period asks of the school today. A report is due after its last day, late when `termijnDagen` have passed since, or the day to which it was put off; it is not asked
 * without a ground today (C 12), nor about a period that ended before the ground began.
 */
export function standVan(periode: Periode, { isIngediend, grond, vandaag, termijnDagen, uitgesteldTot }: Omstandigheden): Stand {
  if (isIngediend) return 'ingediend';
  if (grond === 'geen') return 'geen_grondslag';
  if (Temporal.PlainDate.compare(periode.tot, vandaag) >= 0) return 'loopt';
  if (grond !== 'niet_zichtbaar' && Temporal.PlainDate.compare(periode.tot, grond.van) < 0) return 'niet_gevraagd';
  return Temporal.PlainDate.compare(vandaag, uiterlijk(periode, termijnDagen, uitgesteldTot)) > 0 ? 'te_laat' : 'te_doen';
}
