import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';

/** Why a ja is none. No free text: what is wrong with a consent is one of these. */
export const ongeldigredenen = [
  'verkeerde_persoon',
  'niet_begrepen',
  'niet_vrij_gegeven',
  'handtekening_ontbreekt',
  'verkeerde_school',
  'dubbel_vastgelegd',
] as const;
export type Ongeldigreden = (typeof ongeldigredenen)[number];

/** That a ja was declared invalid: by which side, since when (ISO) and, as far as the reader may know, why and by whom. */
export type Ongeldig = { bij: 'gemeente' | 'school'; op: string; reden: Ongeldigreden | null; door: string | null };

/** Only a ja, and only once: a nee or a withdrawal holds in the reading most favourable to who signed, and a later ja lifts it. */
export function kanOngeldig({ soort, ongeldigOp }: Pick<Handeling, 'soort' | 'ongeldigOp'>): boolean {
  return soort === 'verleend' && ongeldigOp === null;
}
