import type { Temporal } from 'temporal-polyfill';
import { eindeVan, geldtOp, isIngegaan, type Convenantstand, type Eindsoort, type Termijn } from './convenant';

/** What counts for a school, as it goes to the screen: days as text; `tot` and `op` are last valid days. */
export type Convenantweergave =
  | { soort: 'loopt'; sinds: string; tot: string; einde: Eindsoort; overlegVanaf: string; overlegMaanden: number; isOverlegTijd: boolean }
  | { soort: 'begint'; op: string }
  | { soort: 'voorbij'; op: string; einde: Eindsoort }
  | { soort: 'geen' };

export function naarConvenantweergave(stand: Convenantstand): Convenantweergave {
  switch (stand.soort) {
    case 'loopt':
      return {
        soort: 'loopt',
        sinds: stand.sinds.toString(),
        tot: stand.einde.dag.toString(),
        einde: stand.einde.soort,
        overlegVanaf: stand.overlegVanaf.toString(),
        overlegMaanden: stand.overlegMaanden,
        isOverlegTijd: stand.isOverlegTijd,
      };
    case 'begint':
      return { soort: 'begint', op: stand.op.toString() };
    case 'voorbij':
      return { soort: 'voorbij', op: stand.einde.dag.toString(), einde: stand.einde.soort };
    case 'geen':
      return stand;
  }
}

/** One term on the screen. `stand` is its ends in one text, by which a form knows whether they changed since it was opened. */
export type Termijnweergave = {
  id: string;
  ingangsdatum: string;
  laatsteDag: string;
  beeindigdPer: string | null;
  uitgeslotenPer: string | null;
  einde: Eindsoort;
  toestand: 'loopt' | 'begint' | 'voorbij' | 'niet_ingegaan';
  stand: string;
  /** Whether both sides signed it here, so that it can be read. */
  isHierGetekend: boolean;
};

type Einden = Pick<Termijn, 'beeindigdPer' | 'uitgeslotenPer'>;

/** Both ends in one text. */
export const eindenTekst = ({ beeindigdPer, uitgeslotenPer }: Einden): string =>
  `${beeindigdPer?.toString() ?? ''}|${uitgeslotenPer?.toString() ?? ''}`;

function toestandOp(termijn: Termijn, dag: Temporal.PlainDate): Termijnweergave['toestand'] {
  if (!isIngegaan(termijn)) return 'niet_ingegaan';
  if (geldtOp(termijn, dag)) return 'loopt';
  return termijn.ingangsdatum.since(dag).sign > 0 ? 'begint' : 'voorbij';
}

export function naarTermijnweergave(termijn: Termijn & { isHierGetekend: boolean }, dag: Temporal.PlainDate): Termijnweergave {
  return {
    id: termijn.id,
    ingangsdatum: termijn.ingangsdatum.toString(),
    laatsteDag: termijn.laatsteDag.toString(),
    beeindigdPer: termijn.beeindigdPer?.toString() ?? null,
    uitgeslotenPer: termijn.uitgeslotenPer?.toString() ?? null,
    einde: eindeVan(termijn).soort,
    toestand: toestandOp(termijn, dag),
    stand: eindenTekst(termijn),
    isHierGetekend: termijn.isHierGetekend,
  };
}
