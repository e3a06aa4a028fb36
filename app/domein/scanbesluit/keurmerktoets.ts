import { Temporal } from 'temporal-polyfill';
import type { HuidigKeurmerk, KeurmerkAntwoord } from '../keurmerk/keurmerk';
import { dagVan } from '~/platform/klok';

/**
 * What a school's keurmerk means for its admission (C 5.1). `vol`: may be admitted; `aspirant`: on conditions only (B1.4); anything else: not now.
 * Loss and schorsing come from the register; `einde_voorbij`: its last known day has passed and no source said what came after.
 */
export const toetsen = ['vol', 'aspirant', 'onbekend', 'geschorst', 'ingetrokken', 'niet_toegekend', 'afgelopen', 'einde_voorbij'] as const;
export type Keurmerktoets = (typeof toetsen)[number];

export const heeftKeurmerk = (toets: Keurmerktoets): boolean => toets === 'vol' || toets === 'aspirant';

/** Reads it from the keurmerk as known on a day. */
export function keurmerktoets(huidig: HuidigKeurmerk): Keurmerktoets {
  if (huidig.status === 'onbekend') return 'onbekend';
  if (huidig.status !== 'keurmerk' && huidig.status !== 'keurmerk_bepaalde_tijd') return huidig.status;
  if (huidig.isEindeVoorbij) return 'einde_voorbij';
  return huidig.status === 'keurmerk' ? 'vol' : 'aspirant';
}

/** The days in which a school was aspirant; `tot` is its last day, null while nothing says when it ends. */
export type Aspirantperiode = { van: Temporal.PlainDate; tot: Temporal.PlainDate | null };

type EchtAntwoord = Extract<KeurmerkAntwoord, { soort: 'antwoord' }>;

const eerste = (dagen: readonly Temporal.PlainDate[]): Temporal.PlainDate | null =>
  dagen.toSorted((een, ander) => Temporal.PlainDate.compare(een, ander))[0] ?? null;

/**
 * The aspirant period as known on a day, from answers in order of time: from the first day that a source called the keurmerk *voor bepaalde tijd*, to its
 * last valid day or the day before another status began, whichever is first. Null for a school that never was aspirant.
 */
export function aspirantperiode(antwoorden: readonly KeurmerkAntwoord[], opDag: Temporal.PlainDate): Aspirantperiode | null {
  const echt = antwoorden.filter(
    (een): een is EchtAntwoord =>
      een.soort === 'antwoord' &&
      Temporal.PlainDate.compare(dagVan(een.gevraagdOp), opDag) <= 0 &&
      Temporal.PlainDate.compare(een.sinds, opDag) <= 0,
  );
  const plek = echt.findLastIndex(({ status }) => status === 'keurmerk_bepaalde_tijd');
  const laatste = echt[plek];
  if (!laatste) return null;
  const van = eerste(echt.filter(({ status }) => status === 'keurmerk_bepaalde_tijd').map(({ sinds }) => sinds));
  const daarna = echt[plek + 1]?.sinds.subtract({ days: 1 }) ?? null;
  const tot = eerste([laatste.totEnMet, daarna].filter((een) => een !== null));
  return { van: van ?? laatste.sinds, tot };
}
