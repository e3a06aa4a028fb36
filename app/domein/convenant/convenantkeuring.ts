import { Temporal } from 'temporal-polyfill';
import type { Veldfouten } from '~/platform/fout';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { EERSTE_INGANGSDATUM, eindeVan, findOverlap, type Termijn } from './convenant';

const isVoor = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander) < 0;
const cijfers = (getal: number) => String(getal).padStart(2, '0');
const leesbaar = ({ day, month, year }: Temporal.PlainDate) => `${cijfers(day)}-${cijfers(month)}-${year}`;
const fout = (sleutel: string, waarden: Record<string, Temporal.PlainDate>) =>
  metWaarden(`taalaanbieder.fouten.${sleutel}`, Object.fromEntries(Object.entries(waarden).map(([naam, dag]) => [naam, leesbaar(dag)])));

/** The error of a day before the convenant existed (C 2.1). */
export const VOOR_CONVENANT = fout('voor_convenant', { dag: EERSTE_INGANGSDATUM });

/** What is wrong with a new term: before the convenant existed (C 2.1), more than a year ahead, or over another term of the school. */
export function keurTermijn(termijn: Termijn, andere: readonly Termijn[], vandaag: Temporal.PlainDate): Veldfouten {
  const { ingangsdatum } = termijn;
  const uiterlijk = vandaag.add({ years: 1 });
  if (isVoor(ingangsdatum, EERSTE_INGANGSDATUM)) return { ingangsdatum: [VOOR_CONVENANT] };
  if (isVoor(uiterlijk, ingangsdatum)) return { ingangsdatum: [fout('te_ver_vooruit', { dag: uiterlijk })] };
  const overlap = findOverlap(termijn, andere);
  return overlap ? { ingangsdatum: [fout('convenant_overlapt', { van: overlap.ingangsdatum, tot: eindeVan(overlap).dag })] } : {};
}

/**
 * What is wrong with an early end (C 3.3, 3.4) or an uitsluiting (C 15): a last valid day outside the term. The day before the term is right:
 * then it never counted. Taking an end back is refused where another term came in its place.
 */
export function keurEinde(termijn: Termijn, andere: readonly Termijn[]): Veldfouten {
  const vroegst = termijn.ingangsdatum.subtract({ days: 1 });
  const fouten: Veldfouten = {};
  for (const veld of ['beeindigdPer', 'uitgeslotenPer'] as const) {
    const dag = termijn[veld];
    if (dag && isVoor(dag, vroegst)) fouten[veld] = [fout('einde_te_vroeg', { dag: vroegst })];
    else if (dag && isVoor(termijn.laatsteDag, dag)) fouten[veld] = [fout('einde_te_laat', { dag: termijn.laatsteDag })];
  }
  if (Object.keys(fouten).length > 0) return fouten;
  const overlap = findOverlap(termijn, andere);
  return overlap ? { '': [fout('einde_overlapt', { van: overlap.ingangsdatum, tot: eindeVan(overlap).dag })] } : {};
}
