import { Temporal } from 'temporal-polyfill';
import { blokEinde } from '../voortgang/periode';

/** `ritmeMaanden`: length of a report period in calendar months; `termijnDagen`: how long after its last day a report is still in time. */
export type Rapportritme = { ritmeMaanden: number; termijnDagen: number };

/** What the gemeente may see of someone's reporting. `grondSinds`: since when voortgang may cross, null when it may not now. */
export type Rapportagestand = {
  inschrijving: { begin: Temporal.PlainDate; einde: Temporal.PlainDate | null } | null;
  grondSinds: Temporal.PlainDate | null;
  laatstGerapporteerdTot: Temporal.PlainDate | null;
};

const isVoor = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander) < 0;

/** The last day of the newest calendar period whose report should be in by now. */
export function laatsteVervallenPeriode(vandaag: Temporal.PlainDate, { ritmeMaanden, termijnDagen }: Rapportritme): Temporal.PlainDate {
  const uiterlijkVandaag = vandaag.subtract({ days: termijnDagen });
  return blokEinde(uiterlijkVandaag, ritmeMaanden).add({ days: 1 }).subtract({ months: ritmeMaanden }).subtract({ days: 1 });
}

/**
 * Whether the school's newest due report is late: its period has ended and the days for handing in have passed. No report is due without an
 * enrolment, without a ground today, or on a period that ended before the ground began (as the school sees it too).
 */
export function isRapportLaat(stand: Rapportagestand, vandaag: Temporal.PlainDate, ritme: Rapportritme): boolean {
  const { inschrijving, grondSinds, laatstGerapporteerdTot } = stand;
  if (inschrijving === null || grondSinds === null) return false;
  const { begin, einde } = inschrijving;
  const isUitgeschreven = einde !== null && isVoor(einde.add({ days: ritme.termijnDagen }), vandaag);
  const periodeTot = isUitgeschreven ? einde : laatsteVervallenPeriode(vandaag, ritme);
  if (isVoor(periodeTot, begin) || isVoor(periodeTot, grondSinds)) return false;
  return laatstGerapporteerdTot === null || isVoor(laatstGerapporteerdTot, periodeTot);
}
