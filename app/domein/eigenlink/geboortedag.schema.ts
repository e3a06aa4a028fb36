import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const GRENZEN = { dag: [1, 31], maand: [1, 12], jaar: [1900, 2100] } as const;
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

const getal = (veld: keyof typeof GRENZEN, cijfers: RegExp) => {
  const [[van, tot], error] = [GRENZEN[veld], `verklaring.fouten.${veld}`];
  return z
    .string({ error })
    .transform((tekst) => westers(tekst.trim()))
    .pipe(z.string().regex(cijfers, { error }).transform(Number))
    .pipe(z.number().min(van, { error }).max(tot, { error }));
};

/** The fields of a birth date: day, month and year apart, in digits of any script; what is wrong with one is said at that one. */
export const geboortevelden = { dag: getal('dag', /^\d{1,2}$/), maand: getal('maand', /^\d{1,2}$/), jaar: getal('jaar', /^\d{4}$/) };

type Delen = { dag: number; maand: number; jaar: number };

/** The day that three numbers make; null when there is no such day. */
export function geboortedagVan({ dag, maand, jaar }: Delen): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ day: dag, month: maand, year: jaar }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

const binnen = (veld: keyof typeof GRENZEN) => z.int().min(GRENZEN[veld][0]).max(GRENZEN[veld][1]);
const heel = z.object({ dag: binnen('dag'), maand: binnen('maand'), jaar: binnen('jaar') });

/** Of parts that are each right on their own: whether they make a day, which is said at the day. Of other parts nothing more is said. */
export const bestaandeDag = {
  klopt: (delen: unknown): boolean => {
    const gelezen = heel.safeParse(delen);
    return !gelezen.success || geboortedagVan(gelezen.data) !== null;
  },
  fout: { path: ['dag'], error: 'verklaring.fouten.geen_dag' },
};
