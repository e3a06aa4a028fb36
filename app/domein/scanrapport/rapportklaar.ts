import { zonderBevinding } from '../kwaliteitsscan/bevinding';
import type { Onderdeel } from '../kwaliteitsscan/onderdeel';
import { VERPLICHTE_TEKST, type Conceptinhoud, type Sectie } from './sectie';

/** What a scan has of what a report needs. */
export type Gereed = {
  bevonden: readonly { onderdeel: Onderdeel }[];
  /** Whether the gesprek was held or the school declined it (B1.4). */
  gesprekAfgerond: boolean;
  isTeLaat: boolean;
  heeftReden: boolean;
  /** Risks that are neither told nor fell away, without those of the restricted annex (C 4.3). */
  nietVerteld: number;
  inhoud: Conceptinhoud;
};

/** Something that is missing, and where it is to be done. */
export type Ontbreekt =
  | { wat: 'bevinding'; onderdeel: Onderdeel }
  | { wat: 'tekst'; sectie: Sectie }
  | { wat: 'gesprek' }
  | { wat: 'reden' }
  | { wat: 'risico'; aantal: number };

/** What a report still misses, in the order of the work; empty: it can be frozen (B1.3, B1.4). */
export function ontbreekt({ bevonden, gesprekAfgerond, isTeLaat, heeftReden, nietVerteld, inhoud }: Gereed): Ontbreekt[] {
  return [
    ...zonderBevinding(bevonden).map((onderdeel) => ({ wat: 'bevinding', onderdeel }) as const),
    ...(gesprekAfgerond ? [] : [{ wat: 'gesprek' } as const]),
    ...(nietVerteld === 0 ? [] : [{ wat: 'risico', aantal: nietVerteld } as const]),
    ...(isTeLaat && !heeftReden ? [{ wat: 'reden' } as const] : []),
    ...VERPLICHTE_TEKST.filter((sectie) => !inhoud[sectie]).map((sectie) => ({ wat: 'tekst', sectie }) as const),
  ];
}
