import type { Temporal } from 'temporal-polyfill';
import { TIJDZONE } from '../tijdzone';
import type { Taal } from './taal';

/** A day: a PlainDate, or its text as it comes out of JSON (2026-03-01). */
export type Dag = Temporal.PlainDate | string;
/** A moment: an Instant, or its text as it comes out of JSON. */
export type Moment = Temporal.Instant | string;

const landen: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' };
const middernacht = (dag: Dag) => new Date(`${dag.toString()}T00:00:00Z`);

function nieuweOpmaak(taal: Taal) {
  const land = landen[taal];
  const lang = new Intl.DateTimeFormat(land, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const voluit = new Intl.DateTimeFormat(land, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const kort = new Intl.DateTimeFormat(land, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const maand = new Intl.DateTimeFormat(land, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const momentDag = new Intl.DateTimeFormat(land, { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIJDZONE });
  const klok = new Intl.DateTimeFormat(land, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIJDZONE });
  const getallen = new Intl.NumberFormat(land, { maximumFractionDigits: 2 });
  const euro = new Intl.NumberFormat(land, { style: 'currency', currency: 'EUR' });
  const aandeel = new Intl.NumberFormat(land, { style: 'percent', maximumFractionDigits: 0 });
  const rij = new Intl.ListFormat(land, { type: 'conjunction' });
  return {
    datum: (dag: Dag) => lang.format(middernacht(dag)),
    /** With the day of the week. */
    datumVoluit: (dag: Dag) => voluit.format(middernacht(dag)),
    datumKort: (dag: Dag) => kort.format(middernacht(dag)),
    maand: (dag: Dag) => maand.format(middernacht(dag)),
    moment: (moment: Moment) => {
      const tijdstip = new Date(moment.toString());
      return `${momentDag.format(tijdstip)}, ${klok.format(tijdstip)}`;
    },
    tijd: (moment: Moment) => klok.format(new Date(moment.toString())),
    getal: (getal: number) => getallen.format(getal),
    bedrag: (centen: number) => euro.format(centen / 100),
    procent: (deel: number) => aandeel.format(deel),
    /** One, two and three. */
    opsomming: (delen: readonly string[]) => rij.format(delen),
  };
}

export type Opmaak = ReturnType<typeof nieuweOpmaak>;

const gemaakt = new Map<Taal, Opmaak>();

/**
 * Dates, moments (Dutch wall clock), numbers, euros and enumerations in the words of one language. Money comes in whole cents, shares as 0 to 1. Made once per language:
 * what formats a date takes longer to make than a page.
 */
export function maakOpmaak(taal: Taal): Opmaak {
  const opmaak = gemaakt.get(taal) ?? nieuweOpmaak(taal);
  gemaakt.set(taal, opmaak);
  return opmaak;
}
