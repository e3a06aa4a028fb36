import { Temporal } from 'temporal-polyfill';
import { TIJDZONE } from '~/platform/tijdzone';

export const wijzen = ['locatie', 'online'] as const;
export type Wijze = (typeof wijzen)[number];

/** How long a gesprek can be planned, in minutes. */
export const duren = [30, 45, 60, 90, 120] as const;

export const afspraaksoorten = ['gepland', 'afgezegd'] as const;
export type Afspraaksoort = (typeof afspraaksoorten)[number];

/** When and where the gesprek is; `volgnummer` counts from 0 and grows with every change. `plaats` is an address, or a link. */
export type Afspraak = {
  id: string;
  volgnummer: number;
  soort: Afspraaksoort;
  begin: Temporal.Instant;
  minuten: number;
  wijze: Wijze;
  plaats: string;
  deelnemers: string;
  vastgelegdOp: Temporal.Instant;
};

/** The gesprek was held, or the school did not want one. */
export const uitkomsten = ['gehouden', 'afgewezen'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export type Verslag = {
  id: string;
  versie: number;
  uitkomst: Uitkomst;
  dag: Temporal.PlainDate;
  verslag: string;
  afspraken: string | null;
  door: string;
  vastgelegdOp: Temporal.Instant;
};

export const gespreksstanden = ['nog_niet', 'gepland', 'voorbij', 'afgezegd', 'gehouden', 'afgewezen'] as const;
export type Gespreksstand = (typeof gespreksstanden)[number];

/** The end of what was planned. */
export const eindVan = ({ begin, minuten }: Pick<Afspraak, 'begin' | 'minuten'>): Temporal.Instant => begin.add({ minutes: minuten });

/** How the gesprek stands; what was recorded of it goes before what was planned. */
export function gespreksstand(afspraak: Afspraak | null, verslag: Verslag | null, nu: Temporal.Instant): Gespreksstand {
  if (verslag) return verslag.uitkomst;
  if (!afspraak) return 'nog_niet';
  if (afspraak.soort === 'afgezegd') return 'afgezegd';
  return Temporal.Instant.compare(eindVan(afspraak), nu) <= 0 ? 'voorbij' : 'gepland';
}

/** A wall-clock time in Den Haag as a moment; null where the clock is put forward over it, or passes it twice. */
export function momentIn(dag: Temporal.PlainDate, tijd: Temporal.PlainTime): Temporal.Instant | null {
  try {
    return dag.toPlainDateTime(tijd).toZonedDateTime(TIJDZONE, { disambiguation: 'reject' }).toInstant();
  } catch {
    return null;
  }
}
