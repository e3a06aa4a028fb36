import { legVast } from './inburgeraar';

/** The gemeente's statement that this person is the cursist with this kenmerk at this school. */
export function koppel(inburgeraar: { id: string }, cursist: { aanbiederId: string; kenmerk: string }): Promise<string> {
  return legVast('koppeling', inburgeraar.id, { aanbieder_id: cursist.aanbiederId, kenmerk: cursist.kenmerk });
}
