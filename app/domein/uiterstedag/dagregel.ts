import type { Temporal } from 'temporal-polyfill';
import { bereken, type Stap, type Telling } from './uiterstedag';
import type { GelijkgesteldeDag } from './werkdagen';

/**
 * The last days that the product counts to. `eigen`: the term is the gemeente's own setting, so that a day may be put off with a reason; a day from law or
 * convenant never moves. How many it is comes from the settings or from the row itself; of the convenant from C 3.1.
 */
export const dagregels = {
  rapportage: { soort: 'dagen', beginTelt: false, eigen: true },
  schooltaak: { soort: 'dagen', beginTelt: false, eigen: true },
  leningcijfer: { soort: 'maanden', beginTelt: false, eigen: true },
  convenant: { soort: 'jaren', beginTelt: true, eigen: false },
  kwaliteitsscan: { soort: 'werkdagen', beginTelt: false, eigen: false },
  zienswijze: { soort: 'dagen', beginTelt: false, eigen: true },
} satisfies Record<string, Omit<Telling, 'aantal'> & { eigen: boolean }>;
export type Regelcode = keyof typeof dagregels;

/** How long the convenant with a school runs, in years (C 3.1). */
export const CONVENANT_JAREN = 2;

/** What the screen opens: by which rule, from which day, every day that was passed, and the last day; days as ISO text. */
export type Berekening = { code: Regelcode; telling: Telling; eigen: boolean; begin: string; stappen: Stap[]; dag: string };

/** The whole computation of a last day of a rule. */
export function berekening(
  code: Regelcode,
  { aantal, begin }: { aantal: number; begin: Temporal.PlainDate },
  gelijkgesteld: readonly GelijkgesteldeDag[] = [],
): Berekening {
  const { eigen, ...regel } = dagregels[code];
  const telling = { ...regel, aantal };
  const { dag, stappen } = bereken(telling, begin, gelijkgesteld);
  return { code, telling, eigen, begin: begin.toString(), stappen, dag: dag.toString() };
}
