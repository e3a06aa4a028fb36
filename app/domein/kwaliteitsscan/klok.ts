import { Temporal } from 'temporal-polyfill';
import { isWerkdag, type GelijkgesteldeDag } from '../uiterstedag/werkdagen';
import { scantermijn } from './termijn';

type Dag = Temporal.PlainDate;

/** The clock of a scan. It runs from the day after it began and never stops, until the report is shared or the scan ended (`klaarOp`). Days as ISO text. */
export type Scanklok = {
  begonnenOp: string;
  werkdagen: number;
  uiterste: string;
  klaarOp: string | null;
  /** Which werkdag of the term it is, or was when it was done. */
  dagnummer: number;
  /** Werkdagen left until and including the last one; zero on that day. */
  over: number;
  /** Werkdagen past the last one. */
  teLaat: number;
  isTeLaat: boolean;
};

/** How many werkdagen there are after one day, until and including another. */
export function werkdagenTussen(na: Dag, tot: Dag, gelijkgesteld: readonly GelijkgesteldeDag[]): number {
  let aantal = 0;
  for (let dag = na.add({ days: 1 }); Temporal.PlainDate.compare(dag, tot) <= 0; dag = dag.add({ days: 1 })) {
    if (isWerkdag(dag, gelijkgesteld)) aantal += 1;
  }
  return aantal;
}

type Lopend = { begonnenOp: Dag; werkdagen: number; klaarOp: Dag | null; vandaag: Dag };

/** How far the clock is (B1.1): the last day is still in time, the day after is not, also when it is no werkdag. */
export function scanklok({ begonnenOp, werkdagen, klaarOp, vandaag }: Lopend, gelijkgesteld: readonly GelijkgesteldeDag[]): Scanklok {
  const uiterste = Temporal.PlainDate.from(scantermijn(begonnenOp, werkdagen, gelijkgesteld).dag);
  const nu = klaarOp ?? vandaag;
  return {
    begonnenOp: begonnenOp.toString(),
    werkdagen,
    uiterste: uiterste.toString(),
    klaarOp: klaarOp?.toString() ?? null,
    dagnummer: werkdagenTussen(begonnenOp, nu, gelijkgesteld),
    over: werkdagenTussen(nu, uiterste, gelijkgesteld),
    teLaat: werkdagenTussen(uiterste, nu, gelijkgesteld),
    isTeLaat: Temporal.PlainDate.compare(nu, uiterste) > 0,
  };
}
