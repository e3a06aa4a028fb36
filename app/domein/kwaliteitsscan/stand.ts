import type { Rol } from '~/platform/rol';

/** A scan of an aanmelding (B1.1), or one that is repeated while the school is a partner (C 4.5). */
export const scansoorten = ['aanmelding', 'herhaling'] as const;
export type Scansoort = (typeof scansoorten)[number];

export const standen = [
  'aangemeld',
  'in_onderzoek',
  'rapport_vast',
  'gedeeld',
  'voorgelegd',
  'voornemen',
  'voorwaardelijk',
  'toegelaten',
  'niet_toegelaten',
  'afgerond',
  'ingetrokken',
  'vervallen',
] as const;
export type Stand = (typeof standen)[number];

export const gebeurtenissen = [
  'aangemeld',
  'herhaald',
  'aangenomen',
  'vervallen',
  'ingetrokken',
  'rapport_vastgesteld',
  'gedeeld',
  'herzien',
  'voorgelegd',
  'teruggelegd',
  'toegelaten',
  'voorwaardelijk_toegelaten',
  'weigering_voorgenomen',
  'zienswijze_gegeven',
  'niet_toegelaten',
  'onvoorwaardelijk_toegelaten',
  'afgerond',
] as const;
export type Gebeurtenis = (typeof gebeurtenissen)[number];

/** Who sets a step; `publiek` is who sends the aanmelding, without an account. */
export type Stapper = Extract<Rol, 'relatiebeheerder' | 'tekenbevoegde' | 'taalaanbieder'> | 'publiek';

/** What may follow on what, by whom. `van` is null where a scan begins. The database refuses everything else. */
export type Overgang = { soort: Scansoort; van: Stand | null; gebeurtenis: Gebeurtenis; rol: Stapper; naar: Stand };

const vanAanmelding = (van: Stand | null, gebeurtenis: Gebeurtenis, rol: Stapper, naar: Stand): Overgang => ({
  ...{ soort: 'aanmelding', van, gebeurtenis, rol, naar },
});
const vanHerhaling = (van: Stand | null, gebeurtenis: Gebeurtenis, naar: Stand): Overgang => ({
  ...{ soort: 'herhaling', van, gebeurtenis, rol: 'relatiebeheerder', naar },
});

/** Until the decision a school may take its aanmelding back, once it has access. */
const INTREKBAAR: readonly Stand[] = ['in_onderzoek', 'rapport_vast', 'gedeeld', 'voorgelegd', 'voornemen'];

const rapport = (soort: Scansoort): Overgang[] => [
  { soort, van: 'in_onderzoek', gebeurtenis: 'rapport_vastgesteld', rol: 'relatiebeheerder', naar: 'rapport_vast' },
  { soort, van: 'rapport_vast', gebeurtenis: 'gedeeld', rol: 'relatiebeheerder', naar: 'gedeeld' },
  { soort, van: 'rapport_vast', gebeurtenis: 'herzien', rol: 'relatiebeheerder', naar: 'in_onderzoek' },
  { soort, van: 'gedeeld', gebeurtenis: 'herzien', rol: 'relatiebeheerder', naar: 'in_onderzoek' },
];

/**
 * The whole state machine. Refusal only after a voornemen with room for a zienswijze (B1.6); a repeated scan decides nothing about taking part: it ends
 * with its report.
 */
export const overgangen: readonly Overgang[] = [
  vanAanmelding(null, 'aangemeld', 'publiek', 'aangemeld'),
  vanAanmelding('aangemeld', 'aangenomen', 'relatiebeheerder', 'in_onderzoek'),
  vanAanmelding('aangemeld', 'vervallen', 'relatiebeheerder', 'vervallen'),
  vanAanmelding('in_onderzoek', 'vervallen', 'relatiebeheerder', 'vervallen'),
  ...INTREKBAAR.map((van) => vanAanmelding(van, 'ingetrokken', 'taalaanbieder', 'ingetrokken')),
  ...rapport('aanmelding'),
  vanAanmelding('gedeeld', 'voorgelegd', 'relatiebeheerder', 'voorgelegd'),
  vanAanmelding('voorgelegd', 'teruggelegd', 'tekenbevoegde', 'gedeeld'),
  vanAanmelding('voorgelegd', 'toegelaten', 'tekenbevoegde', 'toegelaten'),
  vanAanmelding('voorgelegd', 'voorwaardelijk_toegelaten', 'tekenbevoegde', 'voorwaardelijk'),
  vanAanmelding('voorgelegd', 'weigering_voorgenomen', 'tekenbevoegde', 'voornemen'),
  vanAanmelding('voornemen', 'zienswijze_gegeven', 'taalaanbieder', 'voornemen'),
  vanAanmelding('voornemen', 'toegelaten', 'tekenbevoegde', 'toegelaten'),
  vanAanmelding('voornemen', 'voorwaardelijk_toegelaten', 'tekenbevoegde', 'voorwaardelijk'),
  vanAanmelding('voornemen', 'niet_toegelaten', 'tekenbevoegde', 'niet_toegelaten'),
  vanAanmelding('voorwaardelijk', 'onvoorwaardelijk_toegelaten', 'tekenbevoegde', 'toegelaten'),
  vanHerhaling(null, 'herhaald', 'in_onderzoek'),
  vanHerhaling('in_onderzoek', 'vervallen', 'vervallen'),
  ...rapport('herhaling'),
  vanHerhaling('gedeeld', 'afgerond', 'afgerond'),
];

type Vraag = { soort: Scansoort; van: Stand | null; rol: Rol | 'publiek' };

/** What this role may let happen to a scan in this state, and what it then becomes. */
export function mogelijk({ soort, van, rol }: Vraag): Overgang[] {
  return overgangen.filter((een) => een.soort === soort && een.van === van && een.rol === rol);
}

/** The state that follows; null when this may not follow, or not by this role. */
export function volgendeStand(vraag: Vraag, gebeurtenis: Gebeurtenis): Stand | null {
  return mogelijk(vraag).find((een) => een.gebeurtenis === gebeurtenis)?.naar ?? null;
}

/** States in which those who do the scan still record what they found. */
export const isInOnderzoek = (stand: Stand): boolean => stand === 'in_onderzoek';

/** Whether nothing follows any more. */
export const isAfgelopen = (stand: Stand): boolean => !overgangen.some(({ van }) => van === stand);

/** Whether a scan is under way up to its decision: another one of the same school waits for it. */
export const isLopend = (stand: Stand): boolean => !isAfgelopen(stand) && stand !== 'voorwaardelijk';
