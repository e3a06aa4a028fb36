import { Temporal } from 'temporal-polyfill';

export const plichteinden = ['examen', 'ontheffing', 'vrijstelling', 'vertrek'] as const;
export type Plichteinde = (typeof plichteinden)[number];

export type Einde = { datum: Temporal.PlainDate; herroepen: boolean };
export type Periode = { van: Temporal.PlainDate; tot: Temporal.PlainDate | null };

const isNa = (dag: Temporal.PlainDate, grens: Temporal.PlainDate) => Temporal.PlainDate.compare(dag, grens) > 0;

/** The earliest end of the plicht in Den Haag that was not taken back: one that was never was an end. Null while none is recorded. */
export function laatstePlichteinde<E extends Einde>(einden: readonly E[]): E | null {
  const [eerste] = einden.filter(({ herroepen }) => !herroepen).sort((a, b) => Temporal.PlainDate.compare(a.datum, b.datum));
  return eerste ?? null;
}

/** The last day of the plicht in Den Haag; null while it has no end. */
export function laatstePlichtdag(einden: readonly Einde[]): Temporal.PlainDate | null {
  return laatstePlichteinde(einden)?.datum ?? null;
}

/** Whether someone is still inburgeringsplichtig here; on the last day he is. */
export function isPlichtig(einden: readonly Einde[], vandaag: Temporal.PlainDate): boolean {
  const laatste = laatstePlichtdag(einden);
  return laatste === null || !isNa(vandaag, laatste);
}

/** Whether a day lies in a period; the last day counts. */
export function isBinnen({ van, tot }: Periode, dag: Temporal.PlainDate): boolean {
  return !isNa(van, dag) && (tot === null || !isNa(dag, tot));
}
