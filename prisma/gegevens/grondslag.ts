import type { Kamer } from './soort';

const AFGELEID = { over: ['inburgeraar'], weg: ['inburgeraar'] } as const;

export const grondslag: Kamer = {
  grondslag: {
    ...AFGELEID,
    kant: 'beide',
    weg: ['inburgeraar', 'cursist'],
    wat: 'Welke categorie van wanneer tot wanneer mag worden gedeeld, met welke school, in welke richting, op welke grond.',
    kolommen: {
      inburgeraar_id: 'verwijzing',
      aanbieder_id: 'poort',
      cursist_id: 'verwijzing',
      categorie: 'poort',
      richting: 'poort',
      grond: 'poort',
      van: 'poort',
      tot: 'poort',
      einde: 'poort',
    },
  },
  vastlegging: {
    ...AFGELEID,
    kant: 'gemeente',
    wat: 'Welke categorie de gemeente zelf mag vastleggen, van wanneer tot wanneer.',
    kolommen: { inburgeraar_id: 'verwijzing', categorie: 'poort', van: 'poort', tot: 'poort' },
  },
  'poort.paar': {
    ...AFGELEID,
    kant: 'huis',
    weg: ['inburgeraar', 'cursist'],
    wat: 'Een inzicht: welke inburgeraar welke cursist is.',
    kolommen: { koppeling_id: 'verwijzing', inburgeraar_id: 'verwijzing', aanbieder_id: 'poort', cursist_id: 'verwijzing' },
  },
  'poort.mijn_cursisten': {
    kant: 'school',
    over: ['cursist'],
    weg: ['cursist'],
    wat: 'Een inzicht: van welke cursisten wie is aangemeld contactpersoon is.',
    kolommen: { cursist_id: 'verwijzing' },
  },
  grondslag_regel: {
    kant: 'huis',
    over: [],
    weg: [],
    kolommen: {
      id: 'technisch',
      wet: 'zakelijk',
      doelgroep: 'zakelijk',
      categorie: 'zakelijk',
      richting: 'zakelijk',
      grond: 'zakelijk',
      van: 'zakelijk',
      tot: 'zakelijk',
      bron: 'zakelijk',
      te_bevestigen: 'zakelijk',
    },
  },
};
