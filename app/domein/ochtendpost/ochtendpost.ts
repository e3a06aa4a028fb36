import type { Wachtgroep } from '../werkvoorraad/regel';
import type { Wachtregel } from '../werkvoorraad/wachtsleutel';
import { getRegel } from '../werkvoorraad/werkvoorraad';

/** Under this name the choice is kept; who chose nothing gets no mail. */
export const VOORKEUR = 'ochtendpost';

/** Den Haag, by the clock; on werkdagen only. */
export const UUR = 7;

/** How much waits by one rule. */
export type Telling = { regel: Wachtregel; aantal: number };

/** How much waits of each kind of work, most first; never of whom or what. */
export function perGroep(tellingen: readonly Telling[]): { groep: Wachtgroep; aantal: number }[] {
  const samen = new Map<Wachtgroep, number>();
  for (const { regel, aantal } of tellingen) {
    const { groep } = getRegel(regel);
    samen.set(groep, (samen.get(groep) ?? 0) + aantal);
  }
  return [...samen].map(([groep, aantal]) => ({ groep, aantal })).sort((a, b) => b.aantal - a.aantal || a.groep.localeCompare(b.groep));
}
