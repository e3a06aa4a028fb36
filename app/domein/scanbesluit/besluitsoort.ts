import type { Gebeurtenis, Stand } from '../kwaliteitsscan/stand';

/** What a tekenbevoegde decides; each is also the step that it sets. A voornemen is no decision yet, and opens the zienswijze (B1.6). */
export const besluitsoorten = [
  'toegelaten',
  'voorwaardelijk_toegelaten',
  'weigering_voorgenomen',
  'niet_toegelaten',
  'onvoorwaardelijk_toegelaten',
] as const satisfies readonly Gebeurtenis[];
export type Besluitsoort = (typeof besluitsoorten)[number];

/** What the relatiebeheerder advises the tekenbevoegde. */
export const adviezen = ['toelaten', 'voorwaardelijk', 'weigeren'] as const;
export type Advies = (typeof adviezen)[number];

/** In which states each can be decided; the state machine holds the same. */
export const besluitbaarIn: Record<Besluitsoort, readonly Stand[]> = {
  toegelaten: ['voorgelegd', 'voornemen'],
  voorwaardelijk_toegelaten: ['voorgelegd', 'voornemen'],
  weigering_voorgenomen: ['voorgelegd'],
  niet_toegelaten: ['voornemen'],
  onvoorwaardelijk_toegelaten: ['voorwaardelijk'],
};

/** Which of them may be decided in a state, in the order of the screen. */
export const besluitenIn = (stand: Stand): Besluitsoort[] => besluitsoorten.filter((een) => besluitbaarIn[een].includes(stand));

/** Whether it is a decision, against which the clause on remedies stands; a voornemen is none. */
export const isBesluit = (soort: Besluitsoort): boolean => soort !== 'weigering_voorgenomen';
