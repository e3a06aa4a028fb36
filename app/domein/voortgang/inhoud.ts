import type { KnmStand, Niveau, Vaardigheid } from './niveau';
import type { Kwartieren } from './uren';
import type { Categorie } from '../grondslag/categorie';

/** What a school may report of someone's circumstances: the effect on the lessons, never its cause (AVG 9, 10). */
export const effecten = ['minder_uren', 'afwezig_tot', 'andere_tijden', 'wil_gesprek'] as const;
export type Effect = (typeof effecten)[number];

/** Planned and attended hours. */
export type Uren = { gepland: Kwartieren; gevolgd: Kwartieren };
/** Level per skill (null: not determined, never zero), KNM, absence reported or not, and a short remark. */
export type Voortgang = Record<Vaardigheid, Niveau | null> & {
  knm: KnmStand | null;
  verzuimGemeld: Kwartieren;
  verzuimNietGemeld: Kwartieren;
  toelichting: string | null;
};
/** `tot` (ISO day) only with `afwezig_tot`: the last day of being away. */
export type Bijzonderheid = { effect: Effect; tot: string | null };

/** What one report says, per category of the gate; null is a part that did not travel or was left open. */
export type Inhoud = {
  voortgang: Voortgang | null;
  uren: Uren | null;
  nonFormeel: Uren | null;
  bijzonderheden: Bijzonderheid[] | null;
};
export type Deel = keyof Inhoud;

/** The category of the gate that each part of a report crosses by (convenant bijlage 3). */
export const categorieVan: Record<Deel, Categorie> = {
  voortgang: 'voortgang',
  uren: 'traject',
  nonFormeel: 'non_formeel',
  bijzonderheden: 'bijzonderheden',
};
export const delen = Object.keys(categorieVan) as Deel[];

/** The parts that may travel when these categories are open; without voortgang there is no report at all. */
export function openDelen(categorieen: readonly Categorie[]): Deel[] {
  return categorieen.includes('voortgang') ? delen.filter((deel) => categorieen.includes(categorieVan[deel])) : [];
}
