import type { ProefGebruiker } from '../../fabriek/gebruiker';
import { maakLos, type Los } from '../../fabriek/los';
import { maakMensen, type Mensen } from '../../fabriek/mensen';
import { sessieVoor } from '../../fabriek/sessie';
import { maakZaak, type Zaak } from '../../fabriek/zaak';

/** The columns of the table, in its order: who comes by, seen from one case. */
export const bezoekers = [
  'niemand',
  'casemanager',
  'waarnemer',
  'andereCasemanager',
  'contactpersoon',
  'plaatsvervanger',
  'collega',
  'andereSchool',
  'inburgeraar',
  'andereInburgeraar',
  'relatiebeheerder',
  'tekenbevoegde',
  'beheerder',
  'avgAfhandelaar',
  'fg',
] as const;
export type Bezoeker = (typeof bezoekers)[number];
/** Those who are logged in. */
export const gebruikers = bezoekers.filter((wie) => wie !== 'niemand');
type Gebruiker = (typeof gebruikers)[number];

export type Wereld = { mensen: Mensen; zaak: Zaak; andereZaak: Zaak; los: Los };

/** Everyone, the case that they come for, and one of others: another casemanager's, at another school. */
export async function maakWereld(): Promise<Wereld> {
  const mensen = await maakMensen();
  const { andereCasemanager: casemanager, buurschool: school, andereSchool: contactpersoon } = mensen;
  const andereZaak = await maakZaak({ casemanager, school, contactpersoon });
  return { mensen, zaak: await maakZaak(mensen), andereZaak, los: await maakLos(mensen) };
}

/** The same world with a new case and new loose things, to change. */
export async function metNieuweZaak(wereld: Wereld): Promise<Wereld> {
  return { ...wereld, zaak: await maakZaak(wereld.mensen), los: await maakLos(wereld.mensen) };
}

/** Which user a visitor is. */
export function gebruikerVan(wie: Gebruiker, { mensen, zaak, andereZaak }: Wereld): ProefGebruiker {
  if (wie === 'inburgeraar') return zaak.zelf;
  return wie === 'andereInburgeraar' ? andereZaak.zelf : mensen[wie];
}

/** A new login of this visitor; null for nobody. */
export async function meldAan(wie: Bezoeker, wereld: Wereld): Promise<string | null> {
  return wie === 'niemand' ? null : sessieVoor(gebruikerVan(wie, wereld));
}
