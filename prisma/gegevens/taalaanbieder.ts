import { type Kamer, VASTGELEGD } from './soort';

const ZAKELIJK = { kant: 'huis', over: [], weg: [] } as const;

/** Schools, not people. An address or a number of a school is the general one: that of a person goes with his account. */
export const taalaanbieder: Kamer = {
  taalaanbieder: {
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
      versie: 'technisch',
      formulier_id: 'technisch',
      vastgelegd_op: 'technisch',
    },
  },
  convenant: {
    ...ZAKELIJK,
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      aanbieder_id: 'zakelijk',
      ingangsdatum: 'zakelijk',
      laatste_dag: 'zakelijk',
      beeindigd_per: 'zakelijk',
      uitgesloten_per: 'zakelijk',
      scan_id: 'zakelijk',
    },
  },
  keurmerk_antwoord: {
    ...ZAKELIJK,
    kolommen: {
      id: 'technisch',
      aanbieder_id: 'zakelijk',
      bron: 'zakelijk',
      opgehaald_op: 'technisch',
      soort: 'zakelijk',
      status: 'zakelijk',
      sinds: 'zakelijk',
      tot_en_met: 'zakelijk',
      waarschuwing: 'zakelijk',
      reden: 'zakelijk',
      ruw: 'zakelijk',
    },
  },
  nt2_opgave: {
    ...ZAKELIJK,
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      aanbieder_id: 'zakelijk',
      peildatum: 'zakelijk',
      docenten: 'zakelijk',
      docenten_gecertificeerd: 'zakelijk',
      lessen: 'zakelijk',
      lessen_bevoegd: 'zakelijk',
      ona_lessen: 'zakelijk',
      ona_lessen_bevoegd: 'zakelijk',
      groepen: 'zakelijk',
      groepen_zonder: 'zakelijk',
      scan_id: 'zakelijk',
    },
  },
  nt2_controle: {
    ...ZAKELIJK,
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      scan_id: 'zakelijk',
      opgave_id: 'zakelijk',
      gecontroleerd_op: 'zakelijk',
      gevonden: 'zakelijk',
      niet_gevonden: 'zakelijk',
      verlopen: 'zakelijk',
    },
  },
  addendum: {
    ...ZAKELIJK,
    kolommen: {
      ...VASTGELEGD,
      id: 'zakelijk',
      aanbieder_id: 'zakelijk',
      scan_id: 'zakelijk',
      soort: 'zakelijk',
      van: 'zakelijk',
      tot: 'zakelijk',
      dagtekening: 'zakelijk',
      stuk_id: 'zakelijk',
      toelichting: 'zakelijk',
    },
  },
};
