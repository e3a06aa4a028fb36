import type { Temporal } from 'temporal-polyfill';
import type { Categorie } from '~/domein/grondslag/categorie';
import type { Kanaal } from '~/domein/toestemming/toestemming';
import { isVertaling, type Verklaringstaal } from './verklaringstaal';

type Gelezen = { taal: Verklaringstaal; isBevestigd: boolean };

/** Whether a translator answered for it on that day already; what is signed earlier and entered later was read as a concept. */
export function isBevestigdOp({ bevestigdOp }: { bevestigdOp: string | null }, dag: Temporal.PlainDate): boolean {
  return bevestigdOp !== null && bevestigdOp <= dag.toString();
}

/** Whether a text is a translation that no sworn translator has answered for yet (Wbtv). */
export function isConcept({ taal, isBevestigd }: Gelezen): boolean {
  return isVertaling(taal) && !isBevestigd;
}

/**
 * Whether a ja can be given on the text as it was read. On a translation that is still a concept it needs a tolk who is there and has a name, so never by
 * one's own link. A nee and a withdrawal are not asked this: they are always possible.
 */
export function magJaOp(tekst: Gelezen, { kanaal, tolk }: { kanaal: Kanaal; tolk: string | null }): boolean {
  return !isConcept(tekst) || (kanaal !== 'link' && tolk !== null && tolk.trim() !== '');
}

type Inhoud = { code: string; betekenis: number; categorieen: readonly Categorie[] };

/**
 * Whether who gave a ja is asked again: only when the text of today means something else than the one he read, not when its words or language changed. A text
 * of another code means something else when it names a category that the one he read did not. The readable twin of what `poort.opnieuw_te_vragen` says of
 * two texts; test/database/toestemming/opnieuw.test.ts holds both equal.
 */
export function moetOpnieuwVragen(vandaag: Inhoud, gelezen: Inhoud): boolean {
  if (vandaag.code === gelezen.code) return vandaag.betekenis > gelezen.betekenis;
  return vandaag.categorieen.some((categorie) => !gelezen.categorieen.includes(categorie));
}
