import { Temporal } from 'temporal-polyfill';
import { normOp, type Norm, type Normsoort } from './nt2';

/** The school declares that it uses exception 1 of the Addendum; the gemeente agrees that it counts for C 5.3 too. */
export const addendumsoorten = ['verklaring', 'akkoord'] as const;
export type Addendumsoort = (typeof addendumsoorten)[number];

/** From when until when, both included. */
export type Addendumfeit = { soort: Addendumsoort; van: Temporal.PlainDate; tot: Temporal.PlainDate };

/** What the exception makes of the norm, in whole percent, and when it can hold at all: both days included. */
export type Addendumregel = { procent: number; van: Temporal.PlainDate; tot: Temporal.PlainDate };

/** The norms, the exception, and what one school declared and the gemeente agreed to. */
export type Normgrond = { normen: readonly Norm[]; regel: Addendumregel | null; feiten: readonly Addendumfeit[] };

const valtIn = (dag: Temporal.PlainDate, { van, tot }: { van: Temporal.PlainDate; tot: Temporal.PlainDate }) =>
  Temporal.PlainDate.compare(van, dag) <= 0 && Temporal.PlainDate.compare(dag, tot) <= 0;

/** What must stand for a figure before the exception touches it. ONA it never touches: the Addendum speaks of norm 1.7.1.a alone. */
const NODIG: Record<Normsoort, readonly Addendumsoort[] | null> = {
  lessen: ['verklaring'],
  docenten: ['verklaring', 'akkoord'],
  ona: null,
};

/** Whether the Addendum holds for a figure of this school on a day (norm 1.7.1.a; C 5.3 only with the gemeente's own agreement). */
export function geldtAddendum(soort: Normsoort, dag: Temporal.PlainDate, { regel, feiten }: Omit<Normgrond, 'normen'>): boolean {
  const nodig = NODIG[soort];
  if (nodig === null || regel === null || !valtIn(dag, regel)) return false;
  return nodig.every((een) => feiten.some((feit) => feit.soort === een && valtIn(dag, feit)));
}

/** The norm for a figure of a school on a day, in whole percent, and whether the Addendum made it so; the exception never raises a norm. */
export function normVoorSchool(soort: Normsoort, dag: Temporal.PlainDate, grond: Normgrond): { norm: number | null; isAddendum: boolean } {
  const norm = normOp(grond.normen, soort, dag);
  if (norm === null || grond.regel === null || grond.regel.procent >= norm) return { norm, isAddendum: false };
  const isAddendum = geldtAddendum(soort, dag, grond);
  return { norm: isAddendum ? grond.regel.procent : norm, isAddendum };
}
