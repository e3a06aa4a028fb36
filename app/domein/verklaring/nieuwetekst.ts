import { Temporal } from 'temporal-polyfill';
import type { Categorie } from '~/domein/grondslag/categorie';
import { isVertaling, verklaringstalen, type Verklaringstaal } from './verklaringstaal';

type Inhoud = { betekenis: number; categorieen: readonly Categorie[] };

/** Whether a new version must count as meaning something else: it names data that the one before it did not (C 12.2). */
export function betekentAnders(vorige: Pick<Inhoud, 'categorieen'>, categorieen: readonly Categorie[]): boolean {
  return categorieen.some((categorie) => !vorige.categorieen.includes(categorie));
}

/** The number of the meaning of the version after this one; only with a higher number is anyone asked again. */
export function volgendeBetekenis({ betekenis }: Pick<Inhoud, 'betekenis'>, isAnders: boolean): number {
  return isAnders ? betekenis + 1 : betekenis;
}

/** Whether a text is still to come: its day is after today. On its first day it stands, and is never changed again. */
export function isKomend({ van }: { van: string }, vandaag: Temporal.PlainDate): boolean {
  return van > vandaag.toString();
}

/** The first day from which a text can stand: tomorrow; a further language of a version that is to come not before that version. */
export function eersteDag(vandaag: Temporal.PlainDate, versie: { van: string } | null = null): Temporal.PlainDate {
  const morgen = vandaag.add({ days: 1 });
  if (!versie) return morgen;
  const begin = Temporal.PlainDate.from(versie.van);
  return Temporal.PlainDate.compare(begin, morgen) > 0 ? begin : morgen;
}

/** What of a text decides whether it can still be changed: who confirmed it, and which languages its version has. */
export type Geschreven = {
  taal: Verklaringstaal;
  van: string;
  gemeente: string | null;
  fg: string | null;
  vertaler: string | null;
  talen: readonly Verklaringstaal[];
};

/**
 * Why the words of a text cannot be changed any more: it stands (`geldt`), someone confirmed these words (`bevestigd`), or others were translated from them
 * (`vertaald`); null when they can.
 */
export function waaromVast(tekst: Geschreven, vandaag: Temporal.PlainDate): 'geldt' | 'bevestigd' | 'vertaald' | null {
  if (!isKomend(tekst, vandaag)) return 'geldt';
  if (tekst.gemeente !== null || tekst.fg !== null || tekst.vertaler !== null) return 'bevestigd';
  return tekst.taal === 'nl' && tekst.talen.some((taal) => taal !== 'nl') ? 'vertaald' : null;
}

/** Whether a text in this language must say of itself that it is a concept, until a translator answers for it (Wbtv). */
export const vraagtConcept = isVertaling;

/** A text among the others. */
type Plek = { id: string; code: string; nummer: number; taal: Verklaringstaal; van: string };

/** The Dutch of the version of a code that stands today; null before its first. */
export function geldendeVersie<T extends Plek>(alle: readonly T[], code: string, vandaag: Temporal.PlainDate): T | null {
  const staand = alle.filter((een) => een.code === code && een.taal === 'nl' && !isKomend(een, vandaag));
  return staand.toSorted((een, ander) => ander.nummer - een.nummer)[0] ?? null;
}

/** The Dutch of the version of a code that is to come; there is one at most. */
export function komendeVersie<T extends Plek>(alle: readonly T[], code: string, vandaag: Temporal.PlainDate): T | null {
  return alle.find((een) => een.code === code && een.taal === 'nl' && isKomend(een, vandaag)) ?? null;
}

/** The languages of the version that a text is of. */
export function talenVanVersie(alle: readonly Plek[], { code, nummer }: Pick<Plek, 'code' | 'nummer'>): Verklaringstaal[] {
  return verklaringstalen.filter((taal) => alle.some((een) => een.code === code && een.nummer === nummer && een.taal === taal));
}

/** What can be added to a text: the next version, if it is the Dutch that stands and none is to come; the languages that a version of today or to come lacks. */
export function watErbijKan(alle: readonly Plek[], { id, code, nummer }: Plek, vandaag: Temporal.PlainDate) {
  const [geldend, komend] = [geldendeVersie(alle, code, vandaag), komendeVersie(alle, code, vandaag)];
  const isBron = id === geldend?.id || id === komend?.id;
  const talen = talenVanVersie(alle, { code, nummer });
  return { versie: id === geldend?.id && komend === null, talen: isBron ? verklaringstalen.filter((taal) => !talen.includes(taal)) : [] };
}
