import type { Gebeurtenis } from '../inburgeraar/gebeurtenis';
import type { Uitstel } from './uitstel';

/** Which last days of schools were put off, for the timeline of a dossier. */
export function gebeurtenissen(uitstel: readonly Uitstel[], inburgeraarId: string): Gebeurtenis[] {
  return uitstel.map(({ regel, school, tot, door, op }) => ({
    moment: op,
    soort: 'uitstel',
    titelSleutel: `uiterstedag.uitstel.gebeurtenis.${regel}`,
    waarden: { school, tot },
    pad: `/inburgeraars/${inburgeraarId}/uitstel`,
    door,
  }));
}
