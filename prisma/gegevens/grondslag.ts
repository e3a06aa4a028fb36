import type { Kamer } from './soort';

const AFGELEID = { over: ['inburgeraar'], weg: ['inburgeraar'] } as const;
const VAN_BEHEERDER = { kant: 'huis', over: ['medewerker'], weg: [] } as const;
const ZONDER_MENSEN = { kant: 'huis', over: [], weg: [] } as const;

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
  grondslag_voorstel: {
    ...VAN_BEHEERDER,
    wat: 'Een voorstel om de regels van de poort te wijzigen: van wanneer, waarom, door wie.',
    kolommen: {
      id: 'technisch',
      ingang: 'zakelijk',
      reden: 'zakelijk',
      voorgesteld_door: 'medewerker',
      formulier_id: 'technisch',
      vastgelegd_op: 'technisch',
    },
  },
  grondslag_voorstel_regel: {
    ...ZONDER_MENSEN,
    kolommen: {
      id: 'technisch',
      voorstel_id: 'technisch',
      wet: 'zakelijk',
      doelgroep: 'zakelijk',
      categorie: 'zakelijk',
      richting: 'zakelijk',
      grond: 'zakelijk',
      bron: 'zakelijk',
      te_bevestigen: 'zakelijk',
    },
  },
  grondslag_besluit: {
    ...VAN_BEHEERDER,
    wat: 'Wat er van een voorstel voor de regels werd, en wie dat besloot.',
    kolommen: {
      voorstel_id: 'technisch',
      soort: 'zakelijk',
      toelichting: 'zakelijk',
      besloten_door: 'medewerker',
      vastgelegd_op: 'technisch',
    },
  },
  'poort.herberekening': {
    ...ZONDER_MENSEN,
    kolommen: {
      voorstel_id: 'technisch',
      vanaf: 'technisch',
      op_slot: 'zakelijk',
      begonnen_op: 'technisch',
      gedaan: 'technisch',
      totaal: 'technisch',
      gereed_op: 'technisch',
    },
  },
  'poort.telling': {
    ...ZONDER_MENSEN,
    kolommen: {
      id: 'technisch',
      voorstel_id: 'technisch',
      begonnen_op: 'technisch',
      gedaan: 'technisch',
      totaal: 'technisch',
      gereed_op: 'technisch',
    },
  },
  'poort.telling_regel': {
    ...ZONDER_MENSEN,
    kolommen: { telling_id: 'technisch', regel_id: 'technisch', opent: 'zakelijk', sluit: 'zakelijk' },
  },
};
