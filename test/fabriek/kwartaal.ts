import type { Temporal } from 'temporal-polyfill';

/** A calendar quarter as the days that a report carries: 0 is the one of this day, -1 the one before. */
export function kwartaal(dag: Temporal.PlainDate, hoeveelste: number): { van: string; tot: string } {
  const begin = dag
    .with({ day: 1 })
    .subtract({ months: (dag.month - 1) % 3 })
    .add({ months: 3 * hoeveelste });
  return { van: begin.toString(), tot: begin.add({ months: 3 }).subtract({ days: 1 }).toString() };
}
