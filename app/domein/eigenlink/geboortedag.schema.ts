import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2100;
/** The digits of Arabic and Persian, as their keyboards give them. */
const NULLEN = ['\u0660', '\u06f0'].map((nul) => nul.codePointAt(0) ?? 0);

function westers(tekst: string): string {
  return [...tekst]
    .map((teken) => {
      const nul = NULLEN.find((eerste) => (teken.codePointAt(0) ?? 0) >= eerste && (teken.codePointAt(0) ?? 0) < eerste + 10);
      return nul === undefined ? teken : String((teken.codePointAt(0) ?? 0) - nul);
    })
    .join('');
}

const getal = (veld: 'dag' | 'maand' | 'jaar', cijfers: RegExp, [van, tot]: [number, number]) => {
  const error = `verklaring.fouten.${veld}`;
  return z
    .string({ error })
    .transform((tekst) => westers(tekst.trim()))
    .pipe(z.string().regex(cijfers, { error }).transform(Number))
    .pipe(z.number().min(van, { error }).max(tot, { error }));
};

/** The fields of a birth date: day, month and year apart, in digits of any script; what is wrong with one is said at that one. */
export const geboortevelden = {
  dag: getal('dag', /^\d{1,2}$/, [1, 31]),
  maand: getal('maand', /^\d{1,2}$/, [1, 12]),
  jaar: getal('jaar', /^\d{4}$/, [EERSTE_JAAR, LAATSTE_JAAR]),
};

type Delen = { dag: number; maand: number; jaar: number };

/** The day that three numbers make; null when there is no such day. */
export function geboortedagVan({ dag, maand, jaar }: Delen): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ day: dag, month: maand, year: jaar }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
