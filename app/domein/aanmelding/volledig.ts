import type { Conceptinhoud } from './concept.schema';

/** The parts of the form, in the order of the screen; documents are never needed. */
export const delen = ['organisatie', 'locaties', 'aanbod', 'contactpersonen', 'docenten', 'lessen', 'stukken', 'verklaring'] as const;
export type Deel = (typeof delen)[number];

export type Deelstand = 'klaar' | 'open' | 'mag' | 'laatst';

type Inhoud = Pick<Conceptinhoud, 'organisatie' | 'locaties' | 'aanbod' | 'contacten' | 'docenten' | 'lessen'>;

/** How far each part is: `klaar`, still `open`, something that one may (`mag`) add, or what comes `laatst`: the declarations are part of sending. */
export function deelstanden(inhoud: Inhoud, stukken: number): Record<Deel, Deelstand> {
  const klaar = (is: boolean): Deelstand => (is ? 'klaar' : 'open');
  return {
    organisatie: klaar(inhoud.organisatie !== null),
    locaties: klaar(inhoud.locaties.length > 0),
    aanbod: klaar(inhoud.aanbod !== null),
    contactpersonen: klaar(inhoud.contacten.length > 0),
    docenten: klaar(inhoud.docenten.length > 0),
    lessen: klaar(inhoud.lessen !== null),
    stukken: stukken > 0 ? 'klaar' : 'mag',
    verklaring: 'laatst',
  };
}

/** The parts without which an aanmelding cannot be sent. */
export function ontbreekt(inhoud: Inhoud): Deel[] {
  const standen = deelstanden(inhoud, 0);
  return delen.filter((deel) => standen[deel] === 'open');
}
