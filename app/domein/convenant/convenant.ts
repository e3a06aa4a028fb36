import { Temporal } from 'temporal-polyfill';
import { CONVENANT_JAREN, dagregels } from '../uiterstedag/dagregel';
import { uitersteDag } from '../uiterstedag/uiterstedag';

/** One term of a school. `beeindigdPer` and `uitgeslotenPer` are last valid days, as `laatsteDag` is (C 3.2-3.4, 15). */
export type Termijn = {
  id: string;
  ingangsdatum: Temporal.PlainDate;
  laatsteDag: Temporal.PlainDate;
  beeindigdPer: Temporal.PlainDate | null;
  uitgeslotenPer: Temporal.PlainDate | null;
};

/** Schools apply since this day (C 2.1): no convenant begins before it. */
export const EERSTE_INGANGSDATUM = Temporal.PlainDate.from('2022-03-08');

export type Eindsoort = 'uitgesloten' | 'beeindigd' | 'afgelopen';
/** The last valid day, and what ends there. */
export type Einde = { dag: Temporal.PlainDate; soort: Eindsoort };

/** Terms that follow each other without a day between them. */
type Reeks = { van: Temporal.PlainDate; einde: Einde };

/**
 * What counts for a school on a day. `overlegVanaf` is the day on which the talks on continuation begin (C 3.2); a term that is already
 * recorded and follows at once moves it. Of a school that is not a partner now: when it will be, else when it last was.
 */
export type Convenantstand =
  | {
      soort: 'loopt';
      sinds: Temporal.PlainDate;
      einde: Einde;
      overlegVanaf: Temporal.PlainDate;
      overlegMaanden: number;
      isOverlegTijd: boolean;
    }
  | { soort: 'begint'; op: Temporal.PlainDate }
  | { soort: 'voorbij'; einde: Einde }
  | { soort: 'geen' };

const compare = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander);

/**
 * The last valid day of a term: the date two years on, minus one day (C 3.1, 3.2, 20.4). Where that date does not exist (29 February), the
 * day before 1 March.
 */
export function laatsteDagVan(ingangsdatum: Temporal.PlainDate): Temporal.PlainDate {
  return uitersteDag({ ...dagregels.convenant, aantal: CONVENANT_JAREN }, ingangsdatum, []);
}

/** How a term ends: at the earliest of its own last day, an early end and an uitsluiting. */
export function eindeVan({ laatsteDag, beeindigdPer, uitgeslotenPer }: Termijn): Einde {
  const mogelijk: Einde[] = [{ dag: laatsteDag, soort: 'afgelopen' }];
  if (beeindigdPer) mogelijk.unshift({ dag: beeindigdPer, soort: 'beeindigd' });
  if (uitgeslotenPer) mogelijk.unshift({ dag: uitgeslotenPer, soort: 'uitgesloten' });
  return mogelijk.reduce((eerste, een) => (compare(een.dag, eerste.dag) < 0 ? een : eerste));
}

/** Whether a term ever counted: one that was ended before its first day did not. */
export function isIngegaan(termijn: Termijn): boolean {
  return compare(eindeVan(termijn).dag, termijn.ingangsdatum) >= 0;
}

/** Whether a term counts on a day; its first and its last day count. */
export function geldtOp(termijn: Termijn, dag: Temporal.PlainDate): boolean {
  return compare(termijn.ingangsdatum, dag) <= 0 && compare(dag, eindeVan(termijn).dag) <= 0;
}

function reeksen(termijnen: readonly Termijn[]): Reeks[] {
  const reeksen: Reeks[] = [];
  for (const termijn of termijnen.filter(isIngegaan).sort((a, b) => compare(a.ingangsdatum, b.ingangsdatum))) {
    const vorige = reeksen.at(-1);
    const einde = eindeVan(termijn);
    const sluitAan = vorige && compare(termijn.ingangsdatum, vorige.einde.dag.add({ days: 1 })) <= 0;
    if (!sluitAan) reeksen.push({ van: termijn.ingangsdatum, einde });
    else if (compare(einde.dag, vorige.einde.dag) > 0) vorige.einde = einde;
  }
  return reeksen;
}

/** What counts on a day, from all terms in any order; `overlegMaanden` are calendar months. */
export function convenantstand(termijnen: readonly Termijn[], dag: Temporal.PlainDate, overlegMaanden: number): Convenantstand {
  const alle = reeksen(termijnen);
  const huidig = alle.find(({ van, einde }) => compare(van, dag) <= 0 && compare(dag, einde.dag) <= 0);
  if (huidig) {
    const overlegVanaf = huidig.einde.dag.subtract({ months: overlegMaanden });
    const isOverlegTijd = compare(dag, overlegVanaf) >= 0;
    return { soort: 'loopt', sinds: huidig.van, einde: huidig.einde, overlegVanaf, overlegMaanden, isOverlegTijd };
  }
  const volgende = alle.find(({ van }) => compare(van, dag) > 0);
  if (volgende) return { soort: 'begint', op: volgende.van };
  const laatste = alle.at(-1);
  return laatste ? { soort: 'voorbij', einde: laatste.einde } : { soort: 'geen' };
}

/** The first other term that counts on a day on which this one would count too: a school has one convenant at a time. */
export function findOverlap(termijn: Termijn, andere: readonly Termijn[]): Termijn | null {
  if (!isIngegaan(termijn)) return null;
  const overlappend = andere.filter(
    (een) =>
      een.id !== termijn.id &&
      isIngegaan(een) &&
      compare(een.ingangsdatum, eindeVan(termijn).dag) <= 0 &&
      compare(termijn.ingangsdatum, eindeVan(een).dag) <= 0,
  );
  return overlappend.sort((a, b) => compare(a.ingangsdatum, b.ingangsdatum))[0] ?? null;
}

/** The first day that a continuation would count, the day after the last one of the running terms; null when nothing runs. */
export function aansluitendeDag(stand: Convenantstand): Temporal.PlainDate | null {
  return stand.soort === 'loopt' ? stand.einde.dag.add({ days: 1 }) : null;
}
