import { laatstePlichteinde, type Plichteinde } from '~/domein/inburgeraar/plicht';
import type { Persoonsfeiten } from './feiten';
import { opeenvolgend } from './opeenvolgend';
import { dagen, type Perioden, verenig } from './perioden';
import { vroegste } from './vroegste';

/** What ends a ja without a word of the inburgeraar: his begeleiding, or one of the ends of the plicht in Den Haag. */
export type Eindsoort = 'begeleiding' | Plichteinde;

/** The end of a ja: `op` is the first moment after it, in milliseconds since 1970; the last valid day is the day before. */
export type Jaeinde = { soort: Eindsoort; op: number };

/** When begeleiding runs, and how the plicht ended; null while it did not. */
export type Einden = { begeleid: Perioden; plicht: Jaeinde | null };

/** For who knows of no end: nothing ends a ja but an answer after it. */
export const GEEN_EINDEN: Einden = { begeleid: [], plicht: null };

/** When begeleiding runs; begeleidingen that meet or overlap are one. */
export function begeleidPerioden({ begeleidingen }: Pick<Persoonsfeiten, 'begeleidingen'>): Perioden {
  return verenig(opeenvolgend(begeleidingen).map(({ feit, laatste }) => dagen(feit.van, vroegste(feit.tot, laatste))));
}

/** What may end a ja of this person. */
export function eindenVan(feiten: Pick<Persoonsfeiten, 'begeleidingen' | 'plichteinden'>): Einden {
  const plicht = laatstePlichteinde(feiten.plichteinden);
  return {
    begeleid: begeleidPerioden(feiten),
    plicht: plicht && { soort: plicht.soort, op: dagen(null, plicht.datum).tot },
  };
}

/**
 * How a ja that counts from `vanaf` ends by itself: with the begeleiding in which it counts (the first, when it is from before that), or with the plicht,
 * whichever comes first; null when neither has an end. What ended stays ended: begeleiding after a gap asks a new ja.
 */
export function eindeVanJa({ begeleid, plicht }: Einden, vanaf: number): Jaeinde | null {
  const loopt = begeleid.find(({ tot }) => tot > vanaf);
  if (!loopt || loopt.tot === Infinity || (plicht && plicht.op <= loopt.tot)) return plicht;
  return { soort: 'begeleiding', op: loopt.tot };
}
