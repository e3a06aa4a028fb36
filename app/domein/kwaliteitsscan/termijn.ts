import type { Temporal } from 'temporal-polyfill';
import { berekening, type Berekening } from '../uiterstedag/dagregel';
import type { GelijkgesteldeDag } from '../uiterstedag/werkdagen';

/** The last day on which the scan is in time: so many werkdagen after the day it began, which does not count (B1.1). The clock never stops. */
export function scantermijn(begonnenOp: Temporal.PlainDate, werkdagen: number, gelijkgesteld: readonly GelijkgesteldeDag[]): Berekening {
  return berekening('kwaliteitsscan', { aantal: werkdagen, begin: begonnenOp }, gelijkgesteld);
}
