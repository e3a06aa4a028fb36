import type { Kamer } from './soort';

const VAN_SCHOOL = { kant: 'school', over: ['cursist'], weg: ['cursist'] } as const;
const RIJ = {
  id: 'verwijzing',
  cursist_id: 'verwijzing',
  aanbieder_id: 'zakelijk',
  formulier_id: 'technisch',
  vastgelegd_op: 'technisch',
} as const;

export const cursist: Kamer = {
  cursist: {
    ...VAN_SCHOOL,
    categorie: 'identiteit',
    wat: 'Wie iemand is bij de school, onder welke wet en in welke doelgroep (C 5.7).',
    kolommen: {
      id: 'verwijzing',
      aanbieder_id: 'zakelijk',
      kenmerk: 'identiteit',
      voornamen: 'identiteit',
      achternaam: 'identiteit',
      naam_sleutel: 'identiteit',
      geboortedatum: 'identiteit',
      wet: 'traject',
      doelgroep: 'traject',
      versie: 'technisch',
      formulier_id: 'technisch',
      vastgelegd_op: 'technisch',
    },
  },
  inschrijving: {
    ...VAN_SCHOOL,
    categorie: 'traject',
    wat: 'Van wanneer tot wanneer iemand les heeft bij de school.',
    kolommen: { ...RIJ, begin: 'traject', einde: 'traject' },
  },
  contactpersoon: {
    ...VAN_SCHOOL,
    categorie: 'identiteit',
    over: ['cursist', 'medewerker'],
    wat: 'Wie er bij de school contactpersoon of plaatsvervanger is (C 12.5).',
    kolommen: { ...RIJ, gebruiker_id: 'medewerker', soort: 'identiteit', van: 'identiteit', tot: 'identiteit' },
  },
  zoeksleutel: {
    ...VAN_SCHOOL,
    wat: 'Waarop de school iemand terugvindt: hoe zijn naam klinkt, zijn geboortedatum en zijn kenmerk.',
    kolommen: { aanbieder_id: 'zakelijk', sleutel: 'identiteit', cursist_id: 'verwijzing' },
  },
};
