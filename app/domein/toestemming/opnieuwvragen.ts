import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import type { Toestemmingsstatus } from './toestemming';

/** Why someone is asked again, the most pressing first: his ja was declared invalid, it ended by itself, or today's text means more than the one he read. */
export const opnieuwredenen = ['ongeldig', 'beeindigd', 'tekst'] as const;
export type Opnieuwreden = (typeof opnieuwredenen)[number];

/**
 * Why the answer for a school is asked again; null when it is not. Only a ja ever is: a nee or a withdrawal is an answer, and nobody asks after it (C 12.4).
 * `isTekstVeranderd`: what `moetOpnieuwVragen` says of the text of that ja. Whether consent is asked of him at all is decided before.
 * The readable twin of `poort.opnieuw_te_vragen`; test/database/toestemming/opnieuw.test.ts holds both equal.
 */
export function opnieuwVragen({ stand }: Toestemmingsstatus<Handeling>, isTekstVeranderd: boolean): Opnieuwreden | null {
  if (stand === 'ongeldig' || stand === 'beeindigd') return stand;
  return stand === 'ja' && isTekstVeranderd ? 'tekst' : null;
}
