/**
 * The levels of a skill in the order in which one climbs: those of the Common European Framework up to B2, A0 for no or hardly any Dutch,
 * and a half step (+) on each level below B2, so that a quarter's work can show.
 */
export const niveaus = ['A0', 'A0+', 'A1', 'A1+', 'A2', 'A2+', 'B1', 'B1+', 'B2'] as const;
export type Niveau = (typeof niveaus)[number];

/** The skills whose level a school reports (convenant bijlage 3). */
export const vaardigheden = ['lezen', 'luisteren', 'schrijven', 'spreken'] as const;
export type Vaardigheid = (typeof vaardigheden)[number];

/** How far someone is with Kennis van de Nederlandse Maatschappij. */
export const knmStanden = ['niet_begonnen', 'bezig', 'klaar_voor_examen', 'behaald'] as const;
export type KnmStand = (typeof knmStanden)[number];

export function isNiveau(waarde: unknown): waarde is Niveau {
  return niveaus.some((niveau) => niveau === waarde);
}

/** The place of a level on the ladder: 0 (A0) to 8 (B2); one is half a level of the framework. */
export function trede(niveau: Niveau): number {
  return niveaus.indexOf(niveau);
}
