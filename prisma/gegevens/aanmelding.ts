import type { Kamer } from './soort';

const MENSEN = { kant: 'huis', over: ['medewerker'], weg: ['termijn'] } as const;

/** What a school fills in on the public page, and the people it names there: each with a way out of its own. */
export const aanmelding: Kamer = {
  aanmelding_concept: {
    ...MENSEN,
    wat: 'Een aanmelding van een taalaanbieder die nog niet is verstuurd: wat hij invulde, en het mailadres waarmee hij terug kan.',
    kolommen: {
      id: 'verwijzing',
      hash: 'geheim',
      email: 'medewerker',
      taal: 'medewerker',
      inhoud: 'medewerker',
      begonnen_op: 'medewerker',
      verloopt_op: 'medewerker',
    },
  },
  aanmelding_stuk: {
    ...MENSEN,
    wat: 'Een stuk bij een aanmelding die nog niet is verstuurd.',
    kolommen: {
      id: 'verwijzing',
      concept_id: 'verwijzing',
      naam: 'medewerker',
      type: 'medewerker',
      grootte: 'medewerker',
      sha256: 'medewerker',
      inhoud: 'medewerker',
      bewaard_op: 'medewerker',
    },
  },
  'aanmelding.zitting': {
    ...MENSEN,
    wat: 'De korte tijd waarin iemand met de link uit zijn mail een aanmelding invult.',
    kolommen: { hash: 'geheim', concept_id: 'verwijzing', aanmelding_id: 'zakelijk', verloopt: 'medewerker' },
  },
  'aanmelding.poging': {
    ...MENSEN,
    wat: 'Een poging om een aanmelding te beginnen of te openen, om misbruik te stoppen: het mailadres en het adres op internet alleen als hash.',
    kolommen: {
      id: 'pseudoniem',
      moment: 'medewerker',
      soort: 'medewerker',
      afzender: 'geheim',
      adres: 'geheim',
      formulier_id: 'technisch',
    },
  },
  aanmelding_contact: {
    ...MENSEN,
    wat: 'De contactpersonen die een taalaanbieder in zijn aanmelding noemt: naam, functie, mailadres en telefoon.',
    kolommen: {
      id: 'verwijzing',
      aanmelding_id: 'zakelijk',
      volgnummer: 'medewerker',
      naam: 'medewerker',
      functie: 'medewerker',
      email: 'medewerker',
      telefoon: 'medewerker',
    },
  },
  aanmelding_docent: {
    ...MENSEN,
    wat: 'De docenten die een taalaanbieder in zijn aanmelding noemt: bevoegdheid, register en geldigheid. Naam en nummer verdwijnen na de controle.',
    kolommen: {
      id: 'verwijzing',
      aanmelding_id: 'zakelijk',
      volgnummer: 'medewerker',
      naam: 'medewerker',
      vak: 'medewerker',
      nt2_bevoegd: 'medewerker',
      register: 'medewerker',
      registernummer: 'medewerker',
      geldig_tot: 'medewerker',
      ona_bevoegd: 'medewerker',
    },
  },
  aanmelding_indiener: {
    ...MENSEN,
    wat: 'Wie namens een taalaanbieder de aanmelding verstuurde en de verklaringen gaf: naam, functie, mailadres en taal.',
    kolommen: { aanmelding_id: 'zakelijk', naam: 'medewerker', functie: 'medewerker', email: 'medewerker', taal: 'medewerker' },
  },
};
