import type { Velden } from '../../fabriek/site';
import { pdf } from '../../fabriek/bestand';

const FORMULIER = 'POST /convenant/aanmelding/formulier';
const PERSOON = { naam: 'Ilse Vermeer', functie: 'directeur', email: 'ilse@proef.example', telefoon: '070 111 11 11' };
const ALGEMEEN = { naam: 'Taalhuis Proef', plaats: 'Den Haag', email: 'info@proef.example', telefoon: '070 000 00 00' };

/** Each part of the public aanmelding filled in right; without a link that was opened none is kept. */
export const aanmeldhandelingen: Record<string, () => Velden> = {
  'POST /convenant/aanmelding': () => ({ naam: 'Taalhuis Proef', email: 'info@proef.example' }),
  'POST /a/:token': () => ({}),
  [`${FORMULIER}/organisatie`]: () => ({ ...ALGEMEEN, versie: '0', kvkNummer: '12345678', bowNummer: 'BW1' }),
  [`${FORMULIER}/locaties`]: () => ({ doe: 'bewaar', naam: 'Centrum', adres: 'Spui 70', postcode: '2511 BT', plaats: 'Den Haag' }),
  [`${FORMULIER}/aanbod`]: () => ({
    versie: '0',
    cursussen: 'b1',
    niveaus: 'A2',
    dagdelen: 'avond',
    groepsgrootte: '15',
    uurprijs: '14,50',
  }),
  [`${FORMULIER}/contactpersonen`]: () => ({ doe: 'bewaar', ...PERSOON }),
  [`${FORMULIER}/docenten`]: () => ({ doe: 'bewaar', naam: 'Noor Bakker', vak: 'nt2', nt2Bevoegd: 'nee' }),
  [`${FORMULIER}/lessen`]: () => ({
    ...{ versie: '0', van: '2026-01-01', tot: '2026-06-30', nt2: '400', nt2Bevoegd: '340', ona: '0', onaBevoegd: '0' },
    ...{ groepen: '8', groepenZonderBevoegd: '0', addendum: 'nee' },
  }),
  [`${FORMULIER}/stukken`]: () => ({ doe: 'bewaar', stuk: new File([pdf()], 'stuk.pdf') }),
  [`${FORMULIER}/verklaring`]: () => ({ voldoet: 'on', scan: 'on', naam: 'Ilse Vermeer', functie: 'directeur' }),
};
