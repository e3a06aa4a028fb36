import { Temporal } from 'temporal-polyfill';
import { dagregels } from '../uiterstedag/dagregel';
import { uitersteDag } from '../uiterstedag/uiterstedag';

/** First and last day of what one report is about. */
export type Periode = { van: Temporal.PlainDate; tot: Temporal.PlainDate };
export type Inschrijving = { begin: Temporal.PlainDate; einde: Temporal.PlainDate | null };
/** From `van` on a report is due every so many calendar months; no source sets a rhythm, so it is a setting. */
export type Ritme = { maanden: number; van: Temporal.PlainDate };

const isVoor = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const vroegste = (dagen: readonly Temporal.PlainDate[]) => dagen.reduce((a, b) => (isVoor(b, a) ? b : a));

/** The last day of the calendar block of `maanden` in which a day lies: quarters for 3, counted from January of the year 0. */
export function blokEinde(dag: Temporal.PlainDate, maanden: number): Temporal.PlainDate {
  const maand = dag.year * 12 + dag.month - 1;
  return dag
    .with({ day: 1 })
    .add({ months: maanden - (maand % maanden) })
    .subtract({ days: 1 });
}

/**
 * The periods of an enrolment that have begun by `vandaag`, oldest first: calendar blocks by the rhythm in force on their first day, cut to
 * the enrolment and to a change of rhythm. Days before the first rhythm belong to none.
 */
export function periodes(inschrijving: Inschrijving, ritmes: readonly Ritme[], vandaag: Temporal.PlainDate): Periode[] {
  const opVolgorde = ritmes.toSorted((a, b) => Temporal.PlainDate.compare(a.van, b.van));
  const [eerste] = opVolgorde;
  if (!eerste) return [];
  const gevonden: Periode[] = [];
  let van = isVoor(inschrijving.begin, eerste.van) ? eerste.van : inschrijving.begin;
  while (!isVoor(vandaag, van) && !(inschrijving.einde && isVoor(inschrijving.einde, van))) {
    const begin = van;
    const ritme = opVolgorde.findLast((r) => !isVoor(begin, r.van)) ?? eerste;
    const volgende = opVolgorde.find((r) => isVoor(begin, r.van));
    const grenzen = [blokEinde(begin, ritme.maanden)];
    if (volgende) grenzen.push(volgende.van.subtract({ days: 1 }));
    if (inschrijving.einde) grenzen.push(inschrijving.einde);
    const tot = vroegste(grenzen);
    gevonden.push({ van: begin, tot });
    van = tot.add({ days: 1 });
  }
  return gevonden;
}

/** The number of days in a period, both ends counted. */
export function dagenIn({ van, tot }: Periode): number {
  return van.until(tot, { largestUnit: 'days' }).days + 1;
}

/** The last day on which a report over a period is in time; `uitgesteldTot` is a later one that the gemeente gave. */
export function uiterlijk(periode: Periode, termijnDagen: number, uitgesteldTot: Temporal.PlainDate | null = null): Temporal.PlainDate {
  return uitgesteldTot ?? uitersteDag({ ...dagregels.rapportage, aantal: termijnDagen }, periode.tot, []);
}
