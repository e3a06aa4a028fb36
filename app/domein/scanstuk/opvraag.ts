import { opTeVragen, type Onderdeel } from '../kwaliteitsscan/onderdeel';

/** The first mail asks for everything; those that follow remind of what did not come. */
export const opvraagsoorten = ['verzoek', 'herinnering'] as const;
export type Opvraagsoort = (typeof opvraagsoorten)[number];

/** How it stands with one part that Blik op Werk is asked for. */
export const ontvangststanden = ['niet_gevraagd', 'ontbreekt', 'ontvangen', 'afwezig'] as const;
export type Ontvangststand = (typeof ontvangststanden)[number];

export type Ontvangst = { onderdeel: Onderdeel; stand: Ontvangststand; stukken: number };

type Feiten = {
  /** What was asked for, in all mails together. */
  gevraagd: readonly string[];
  /** How many documents there are of a part, restricted or not. */
  stukken: ReadonlyMap<string, number>;
  /** What Blik op Werk said to have none of. */
  afwezig: readonly string[];
};

/** How it stands with each part (B1.1): what came counts, also when it was said before that there is none. */
export function ontvangsten({ gevraagd, stukken, afwezig }: Feiten): Ontvangst[] {
  return opTeVragen.map((onderdeel) => {
    const aantal = stukken.get(onderdeel) ?? 0;
    const open = gevraagd.includes(onderdeel) ? 'ontbreekt' : 'niet_gevraagd';
    return { onderdeel, stukken: aantal, stand: aantal > 0 ? 'ontvangen' : afwezig.includes(onderdeel) ? 'afwezig' : open };
  });
}

/** What a mail would ask for now: the first everything, a reminder what is missing; null when nothing is. */
export function volgendeOpvraag(stand: readonly Ontvangst[], isGevraagd: boolean): { soort: Opvraagsoort; onderdelen: Onderdeel[] } | null {
  if (!isGevraagd) return { soort: 'verzoek', onderdelen: [...opTeVragen] };
  const onderdelen = stand.filter((een) => een.stand === 'ontbreekt').map(({ onderdeel }) => onderdeel);
  return onderdelen.length > 0 ? { soort: 'herinnering', onderdelen } : null;
}
