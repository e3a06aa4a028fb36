import type { Temporal } from 'temporal-polyfill';
import { vrijOp, type GelijkgesteldeDag, type Vrij } from './werkdagen';

export const soorten = ['werkdagen', 'dagen', 'weken', 'maanden', 'jaren'] as const;
export type Soort = (typeof soorten)[number];

/** How a last day follows from a begin. With `beginTelt` the begin is the first day of the term; else counting starts the day after. */
export type Telling = { soort: Soort; aantal: number; beginTelt?: boolean };

/** Why a day does not count, or why the day that was counted to is another one. */
export type Waarom = 'begin' | 'maandeinde' | 'dag_ervoor' | Vrij;

/** One day of the computation, as ISO text. `nummer` is which werkdag, dag, week, maand or jaar it is; null when it does not count. `bron` of a decree. */
export type Stap = { dag: string; nummer: number | null; waarom: Waarom | null; bron?: string };

/** The last day that is in time, and how it was found. */
export type Uitkomst = { dag: Temporal.PlainDate; stappen: Stap[] };

const DAGEN_PER_WEEK = 7;
const stap = (dag: Temporal.PlainDate, nummer: number | null, waarom: Waarom | null): Stap => ({ dag: dag.toString(), nummer, waarom });

function perDag({ soort, aantal, beginTelt }: Telling, begin: Temporal.PlainDate, gelijkgesteld: readonly GelijkgesteldeDag[]): Uitkomst {
  const nodig = soort === 'weken' ? aantal * DAGEN_PER_WEEK : aantal;
  const stappen: Stap[] = beginTelt ? [] : [stap(begin, null, 'begin')];
  let dag = beginTelt ? begin.subtract({ days: 1 }) : begin;
  for (let geteld = 0; geteld < nodig;) {
    dag = dag.add({ days: 1 });
    const vrij = soort === 'werkdagen' ? vrijOp(dag, gelijkgesteld) : null;
    if (vrij === null) geteld += 1;
    const bron = vrij === 'gelijkgesteld' ? gelijkgesteld.find((een) => een.dag.equals(dag))?.bron : undefined;
    stappen.push({ ...stap(dag, vrij === null ? geteld : null, vrij), ...(bron === undefined ? {} : { bron }) });
  }
  return { dag, stappen };
}

/** A month or a year later is the same day number; where that month has no such day it is its last day, and a term that counted its begin ends there. */
function perMaand({ soort, aantal, beginTelt }: Telling, begin: Temporal.PlainDate): Uitkomst {
  const stappen: Stap[] = beginTelt ? [] : [stap(begin, null, 'begin')];
  let dag = begin;
  for (let nummer = 1; nummer <= aantal; nummer += 1) {
    dag = begin.add(soort === 'jaren' ? { years: nummer } : { months: nummer });
    stappen.push(stap(dag, nummer, dag.day === begin.day ? null : 'maandeinde'));
  }
  if (!beginTelt || dag.day !== begin.day) return { dag, stappen };
  const ervoor = dag.subtract({ days: 1 });
  return { dag: ervoor, stappen: [...stappen, stap(ervoor, null, 'dag_ervoor')] };
}

/** The last day that is in time, with every day that was passed. Only werkdagen look at the calendar: other terms end on any day of the week. */
export function bereken(telling: Telling, begin: Temporal.PlainDate, gelijkgesteld: readonly GelijkgesteldeDag[]): Uitkomst {
  return telling.soort === 'maanden' || telling.soort === 'jaren' ? perMaand(telling, begin) : perDag(telling, begin, gelijkgesteld);
}

/** The last day that is in time. */
export function uitersteDag(telling: Telling, begin: Temporal.PlainDate, gelijkgesteld: readonly GelijkgesteldeDag[]): Temporal.PlainDate {
  return bereken(telling, begin, gelijkgesteld).dag;
}

/** The first day on which fewer than so many whole calendar months are left until and including `einde`; the day before it, exactly so many. */
export function eersteDagOnder(einde: Temporal.PlainDate, maanden: number): Temporal.PlainDate {
  const erna = einde.add({ days: 1 });
  let dag = erna.subtract({ months: maanden });
  while (dag.add({ months: maanden }).until(erna, { largestUnit: 'days' }).days > 0) dag = dag.add({ days: 1 });
  return dag;
}
