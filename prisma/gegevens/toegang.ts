import { type Kamer, VASTGELEGD } from './soort';

const VAN_MEDEWERKER = { kant: 'huis', over: ['medewerker'], weg: ['medewerker'] } as const;

export const toegang: Kamer = {
  gebruiker: {
    ...VAN_MEDEWERKER,
    over: ['medewerker', 'inburgeraar'],
    weg: ['medewerker', 'inburgeraar'],
    wat: 'Wie kan inloggen: naam, e-mailadres, taal en het nummer bij de aanmelddienst.',
    kolommen: {
      id: 'verwijzing',
      naam: 'medewerker',
      email: 'medewerker',
      uitgever: 'medewerker',
      onderwerp: 'medewerker',
      taal: 'medewerker',
      formulier_id: 'technisch',
      vastgelegd_op: 'technisch',
    },
  },
  geheimhouding: {
    ...VAN_MEDEWERKER,
    wat: 'Wanneer iemand zijn geheimhouding tekende, en hoe (C 12.8).',
    kolommen: {
      id: 'verwijzing',
      gebruiker_id: 'medewerker',
      soort: 'medewerker',
      getekend_op: 'medewerker',
      vastgelegd_door: 'medewerker',
      vastgelegd_op: 'technisch',
    },
  },
  toegang: {
    ...VAN_MEDEWERKER,
    kant: 'gemeente',
    over: ['medewerker', 'inburgeraar'],
    weg: ['medewerker', 'inburgeraar'],
    wat: 'In welke rol iemand werkt, voor welke organisatie, van wanneer tot wanneer.',
    kolommen: {
      id: 'verwijzing',
      gebruiker_id: 'medewerker',
      rol: 'medewerker',
      aanbieder_id: 'medewerker',
      inburgeraar_id: 'verwijzing',
      van: 'medewerker',
      tot: 'medewerker',
      beeindigd_op: 'medewerker',
      gegeven_door: 'medewerker',
      beeindigd_door: 'medewerker',
      formulier_id: 'technisch',
      vastgelegd_op: 'technisch',
    },
  },
  waarneming: {
    ...VAN_MEDEWERKER,
    kant: 'gemeente',
    weg: [],
    wat: 'Wie voor welke casemanager waarneemt, van wanneer tot wanneer.',
    kolommen: {
      ...VASTGELEGD,
      id: 'medewerker',
      casemanager_id: 'medewerker',
      waarnemer_id: 'medewerker',
      van: 'medewerker',
      tot: 'medewerker',
      beeindigd_op: 'medewerker',
    },
  },
  voorkeur: {
    ...VAN_MEDEWERKER,
    wat: 'Hoe iemand een lijst achterliet: filters en volgorde, nooit een zoekterm.',
    kolommen: { gebruiker_id: 'medewerker', lijst: 'medewerker', waarde: 'medewerker', bijgewerkt_op: 'technisch' },
  },
  'toegang.sessie': {
    ...VAN_MEDEWERKER,
    over: ['medewerker', 'inburgeraar'],
    weg: ['medewerker', 'inburgeraar', 'termijn'],
    wat: 'Wanneer iemand is ingelogd.',
    kolommen: {
      hash: 'geheim',
      gebruiker_id: 'medewerker',
      toegang_id: 'medewerker',
      begonnen: 'medewerker',
      verloopt: 'medewerker',
      beeindigd: 'medewerker',
    },
  },
};
