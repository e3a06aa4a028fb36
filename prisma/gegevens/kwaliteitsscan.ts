import { type Kamer, VASTGELEGD } from './soort';

const ZAKELIJK = { kant: 'huis', over: [], weg: [] } as const;

/** What is asked, found and decided about a school. Who works there stands in tables of its own, with their way out. */
export const kwaliteitsscan: Kamer = {
  aanmelding: {
    ...ZAKELIJK,
    kolommen: {
      id: 'zakelijk',
      naam: 'zakelijk',
      kvk_nummer: 'zakelijk',
      bow_nummer: 'zakelijk',
      plaats: 'zakelijk',
      email: 'zakelijk',
      telefoon: 'zakelijk',
      website: 'zakelijk',
      inhoud: 'zakelijk',
      formulier_id: 'technisch',
      ingediend_op: 'technisch',
    },
  },
  kwaliteitsscan: {
    ...ZAKELIJK,
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      soort: 'zakelijk',
      aanmelding_id: 'zakelijk',
      aanbieder_id: 'zakelijk',
      begonnen_op: 'zakelijk',
      aanleiding: 'zakelijk',
    },
  },
  scanstap: {
    ...ZAKELIJK,
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      scan_id: 'zakelijk',
      volgnummer: 'technisch',
      gebeurtenis: 'zakelijk',
      rol: 'zakelijk',
      naar: 'zakelijk',
      aanbieder_id: 'zakelijk',
      toelichting: 'zakelijk',
    },
  },
  scanbetrokkene: {
    ...ZAKELIJK,
    kolommen: { scan_id: 'zakelijk', gebruiker_id: 'medewerker', als: 'zakelijk' },
  },
  scanstuk: {
    kant: 'huis',
    over: ['medewerker'],
    weg: ['termijn'],
    wat: 'Stukken van een kwaliteitsscan. Er kan de naam van een docent of een bestuurder in staan. Na de termijn blijft alleen dat een stuk er was.',
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      scan_id: 'zakelijk',
      onderdeel: 'zakelijk',
      naam: 'medewerker',
      type: 'zakelijk',
      grootte: 'technisch',
      sha256: 'technisch',
      inhoud: 'medewerker',
      is_beperkt: 'zakelijk',
      ontvangen_van: 'zakelijk',
      ontvangen_op: 'zakelijk',
      volgnummer: 'technisch',
      vernietigd_op: 'technisch',
    },
  },
};
