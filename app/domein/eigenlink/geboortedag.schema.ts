import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const FOUT = 'verklaring.fouten.geboortedatum';
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

const getal = (cijfers: RegExp) =>
  z
    .string({ error: FOUT })
    .transform((tekst) => westers(tekst.trim()))
    .pipe(z.string().regex(cijfers, { error: FOUT }).transform(Number));

/** The fields of a birth date: day, month and year apart, in digits of any script. */
export const geboortevelden = {
  dag: getal(/^\d{1,2}$/),
  maand: getal(/^\d{1,2}$/),
  jaar: getal(/^\d{4}$/),
};

type Delen = { dag: number; maand: number; jaar: number };

/** The day that three numbers make; null when there is no such day. */
export function geboortedagVan({ dag, maand, jaar }: Delen): Temporal.PlainDate | null {
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return null;
  try {
    return Temporal.PlainDate.from({ day: dag, month: maand, year: jaar }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
