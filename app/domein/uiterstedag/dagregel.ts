import type { Temporal } from 'temporal-polyfill';
import { bereken, type Stap, type Telling } from './uiterstedag';
import type { GelijkgesteldeDag } from './werkdagen';

/** The deadlines that the product knows by name. */
export const regelcodes = ['rapportage', 'nazorg', 'schooltaak', 'convenant', 'leningcijfer'] as const;
export type Regelcode = (typeof regelcodes)[number];

/** `eigen`: the gemeente set the term itself and may put the day off; a day from law or convenant never moves. */
export type Dagregel = { code: Regelcode; telling: Telling; bron: string; eigen: boolean };

/** A day that was put off, and why; `tot` is the new last day. */
export type Uitstel = { tot: string; reden: string; door: string; op: string };

/** What the screen opens: by which rule, from which day, every day passed, the puttings off in order, and the last day that counts now. */
export type Berekening = {
  code: Regelcode;
  telling: Telling;
  bron: string;
  eigen: boolean;
  begin: string;
  berekend: string;
  stappen: Stap[];
  uitstel: Uitstel[];
  dag: string;
};

/** The whole computation of a last day; the latest putting off counts. */
export function berekening(
  { code, telling, bron, eigen }: Dagregel,
  begin: Temporal.PlainDate,
  gelijkgesteld: readonly GelijkgesteldeDag[],
  uitstel: readonly Uitstel[] = [],
): Berekening {
  const { dag, stappen } = bereken(telling, begin, gelijkgesteld);
  const berekend = dag.toString();
  const laatste = eigen ? uitstel.at(-1) : undefined;
  return { code, telling, bron, eigen, begin: begin.toString(), berekend, stappen, uitstel: [...uitstel], dag: laatste?.tot ?? berekend };
}
