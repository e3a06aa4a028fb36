import { type Kamer, VASTGELEGD } from './soort';

/** A fact about a person that the gemeente recorded. */
const FEIT = { id: 'verwijzing', inburgeraar_id: 'verwijzing', ...VASTGELEGD } as const;
const VAN_GEMEENTE = { kant: 'gemeente', over: ['inburgeraar'], weg: ['inburgeraar'] } as const;

export const inburgeraar: Kamer = {
  inburgeraar: {
    ...VAN_GEMEENTE,
    categorie: 'identiteit',
    wat: 'Wie iemand is en hoe de gemeente hem bereikt.',
    kolommen: {
      id: 'verwijzing',
      voornamen: 'identiteit',
      achternaam: 'identiteit',
      naam_sleutel: 'identiteit',
      geboortedatum: 'identiteit',
      email: 'identiteit',
      telefoon: 'identiteit',
      versie: 'technisch',
      formulier_id: 'technisch',
      vastgelegd_op: 'technisch',
    },
  },
  situatie: {
    ...VAN_GEMEENTE,
    categorie: 'traject',
    wat: 'Onder welke wet en in welke doelgroep iemand valt.',
    kolommen: { ...FEIT, wet: 'traject', doelgroep: 'traject', van: 'traject' },
  },
  termijn: {
    ...VAN_GEMEENTE,
    categorie: 'traject',
    wat: 'De inburgeringstermijn.',
    kolommen: { ...FEIT, begin: 'traject', einde: 'traject' },
  },
  lening: {
    ...VAN_GEMEENTE,
    categorie: 'traject',
    wat: 'Wat er over is van de lening bij DUO.',
    kolommen: { ...FEIT, soort: 'traject', resterend_cent: 'traject', peildatum: 'traject' },
  },
  plan_van_aanpak: {
    ...VAN_GEMEENTE,
    categorie: 'plan_van_aanpak',
    wat: 'Het taalniveau waarnaar iemand onder de Wi2013 toewerkt.',
    kolommen: { ...FEIT, niveau: 'plan_van_aanpak', van: 'plan_van_aanpak' },
  },
  leerroute: {
    ...VAN_GEMEENTE,
    categorie: 'pip',
    wat: 'De leerroute uit het PIP (Wi2021).',
    kolommen: { ...FEIT, route: 'pip', van: 'pip' },
  },
  begeleiding: {
    ...VAN_GEMEENTE,
    wat: 'Van wanneer tot wanneer de gemeente iemand begeleidt.',
    kolommen: { ...FEIT, van: 'eigen_taak', tot: 'eigen_taak' },
  },
  plicht_einde: {
    ...VAN_GEMEENTE,
    wat: 'Waardoor en wanneer de plicht in Den Haag eindigt: examen, ontheffing, vrijstelling of vertrek. Nooit de reden daarachter.',
    kolommen: { ...FEIT, soort: 'eigen_taak', datum: 'eigen_taak', herroepen_op: 'eigen_taak' },
  },
  beperking: {
    ...VAN_GEMEENTE,
    wat: 'Een beperking van de verwerking of een bezwaar.',
    kolommen: { ...FEIT, soort: 'avg_recht', van: 'avg_recht', tot: 'avg_recht' },
  },
  koppeling: {
    ...VAN_GEMEENTE,
    wat: 'Met welk kenmerk iemand bij welke school bekend is.',
    kolommen: { ...FEIT, aanbieder_id: 'eigen_taak', kenmerk: 'eigen_taak', beeindigd_op: 'eigen_taak' },
  },
  toewijzing: {
    ...VAN_GEMEENTE,
    over: ['inburgeraar', 'medewerker'],
    wat: 'In wiens caseload iemand zit.',
    kolommen: { id: 'verwijzing', inburgeraar_id: 'verwijzing', casemanager_id: 'medewerker', van: 'eigen_taak', tot: 'eigen_taak' },
  },
  overdracht: {
    ...VAN_GEMEENTE,
    over: ['inburgeraar', 'medewerker'],
    wat: 'Dat iemand vanaf een dag naar de caseload van een collega gaat, en waarom.',
    kolommen: {
      ...FEIT,
      van_id: 'medewerker',
      naar_id: 'medewerker',
      per: 'eigen_taak',
      reden: 'eigen_taak',
      teruggenomen_op: 'eigen_taak',
      teruggenomen_door: 'medewerker',
    },
  },
};
