import type { Kamer } from './soort';

const VAN_SCHOOL = { kant: 'school', over: ['cursist'], weg: ['cursist'] } as const;
const DEEL = { rapportage_id: 'verwijzing', cursist_id: 'verwijzing', aanbieder_id: 'zakelijk' } as const;
const WIE = { id: 'verwijzing', cursist_id: 'verwijzing', aanbieder_id: 'zakelijk' } as const;

export const voortgang: Kamer = {
  rapportage: {
    ...VAN_SCHOOL,
    categorie: 'voortgang',
    wat: 'Dat de school over een periode rapporteert.',
    kolommen: {
      ...WIE,
      periode_van: 'voortgang',
      periode_tot: 'voortgang',
      versie: 'technisch',
      vervangt_id: 'verwijzing',
      ingediend_door: 'medewerker',
      ingediend_op: 'voortgang',
      formulier_id: 'technisch',
    },
  },
  rapportage_voortgang: {
    ...VAN_SCHOOL,
    categorie: 'voortgang',
    wat: 'Taalniveau, KNM, verzuim (gemeld of niet, nooit waarom) en een korte toelichting.',
    kolommen: {
      ...DEEL,
      lezen: 'voortgang',
      luisteren: 'voortgang',
      schrijven: 'voortgang',
      spreken: 'voortgang',
      knm: 'voortgang',
      verzuim_gemeld_uren: 'voortgang',
      verzuim_niet_gemeld_uren: 'voortgang',
      toelichting: 'voortgang',
    },
  },
  rapportage_uren: {
    ...VAN_SCHOOL,
    categorie: 'traject',
    wat: 'Lesuren: gepland en gevolgd.',
    kolommen: { ...DEEL, gepland: 'traject', gevolgd: 'traject' },
  },
  rapportage_non_formeel: {
    ...VAN_SCHOOL,
    categorie: 'non_formeel',
    wat: 'Uren oefenen buiten de les: gepland en gevolgd.',
    kolommen: { ...DEEL, gepland: 'non_formeel', gevolgd: 'non_formeel' },
  },
  rapportage_bijzonderheid: {
    ...VAN_SCHOOL,
    categorie: 'bijzonderheden',
    wat: 'Een gevolg voor de lessen uit een gesloten lijst, nooit de oorzaak.',
    kolommen: { id: 'verwijzing', ...DEEL, effect: 'bijzonderheden', tot: 'bijzonderheden' },
  },
  rapportage_concept: {
    ...VAN_SCHOOL,
    wat: 'Wat de school voor een rapportage heeft getypt en nog niet heeft ingediend.',
    kolommen: {
      ...WIE,
      periode_van: 'concept',
      periode_tot: 'concept',
      vervangt_id: 'verwijzing',
      inhoud: 'concept',
      versie: 'technisch',
      bijgewerkt_door: 'medewerker',
      bijgewerkt_op: 'technisch',
    },
  },
  gelezen: {
    kant: 'gemeente',
    over: ['medewerker', 'cursist'],
    weg: ['inburgeraar', 'cursist'],
    wat: 'Dat een casemanager een rapportage heeft gelezen.',
    kolommen: { rapportage_id: 'verwijzing', gebruiker_id: 'medewerker', gelezen_op: 'medewerker' },
  },
  vraag: {
    kant: 'gemeente',
    categorie: 'voortgang',
    over: ['cursist'],
    weg: ['inburgeraar', 'cursist'],
    wat: 'Wat een casemanager de school vraagt over een rapportage.',
    kolommen: {
      ...WIE,
      rapportage_id: 'verwijzing',
      tekst: 'voortgang',
      gesteld_door: 'medewerker',
      gesteld_op: 'voortgang',
      formulier_id: 'technisch',
    },
  },
  antwoord: {
    ...VAN_SCHOOL,
    categorie: 'voortgang',
    weg: ['inburgeraar', 'cursist'],
    wat: 'Wat de school daarop antwoordt.',
    kolommen: {
      ...WIE,
      vraag_id: 'verwijzing',
      tekst: 'voortgang',
      gegeven_door: 'medewerker',
      gegeven_op: 'voortgang',
      formulier_id: 'technisch',
    },
  },
};
