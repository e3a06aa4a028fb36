import { eigenschappen, onderdelen, type Onderdeel } from '../kwaliteitsscan/onderdeel';

/** The parts of the checklist that a report tells of. What may be about crime (AVG 10) is none of them (B1.3). */
export const gerapporteerd: readonly Onderdeel[] = onderdelen.filter((onderdeel) => !eigenschappen[onderdeel].beperkt);

/** The parts of a report in its order: a summary, one for each part of the checklist, the conclusion. */
export const secties = ['samenvatting', ...gerapporteerd, 'conclusie'] as const;
export type Sectie = 'samenvatting' | 'conclusie' | Onderdeel;

/** Parts that need words of their own before the report can be frozen. */
export const VERPLICHTE_TEKST: readonly Sectie[] = ['samenvatting', 'conclusie'];

/** What is written of each part. */
export type Conceptinhoud = Partial<Record<Sectie, string>>;

/** Reads a stored draft; what is no text of a part is left out. */
export function naarConceptinhoud(opgeslagen: unknown): Conceptinhoud {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return {};
  const bron = new Map<string, unknown>(Object.entries(opgeslagen));
  const inhoud: Conceptinhoud = {};
  for (const sectie of secties) {
    const tekst = bron.get(sectie);
    if (typeof tekst === 'string' && tekst.trim() !== '') inhoud[sectie] = tekst.trim();
  }
  return inhoud;
}

export const isGelijk = (een: Conceptinhoud, ander: Conceptinhoud): boolean =>
  secties.every((sectie) => (een[sectie] ?? '') === (ander[sectie] ?? ''));
