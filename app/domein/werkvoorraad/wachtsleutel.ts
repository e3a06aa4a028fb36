/** Every rule of the werkvoorraad, by the name that the database, the texts and the links use too. */
export const wachtregels = [
  'termijn_verlopen',
  'elip',
  'termijn_kort',
  'vraag_beantwoord',
  'rapport_nieuw',
  'rapport_laat',
  'vraag_open',
  'schooltaak_laat',
  'toestemming_eindigt',
  'toestemming_opnieuw',
  'toestemming_jaarlijks',
  'toestemming_ontbreekt',
  'lening_oud',
  'rapport_maken',
  'vraag_beantwoorden',
  'schooltaak',
  'keurmerk_gewijzigd',
  'keurmerk_onbereikbaar',
  'convenant_eindigt',
  'aanmelding_aannemen',
  'scan_uitvoeren',
  'scan_voorleggen',
  'scan_afronden',
  'scan_besluiten',
  'voorwaarden_vervuld',
  'convenant_tekenen',
  'convenant_tekenen_school',
  'zienswijze_geven',
  'risico_beantwoorden',
  'scanrapport_lezen',
  'toegang_geven',
  'toegang_eindigt',
  'matrix_besluiten',
  'tekst_vaststellen',
] as const;
export type Wachtregel = (typeof wachtregels)[number];

/**
 * What one entry is, for as long as it waits: the rule, the row it is about (a person, report, question, task, school, access, text) and which
 * occurrence of it: the last day of a period, a number of months, a version. The same facts always give the same key.
 */
export type Wachtsleutel = { regel: Wachtregel; onderwerp: string; voorval: string };

/**
 * One entry as `werkvoorraad.wacht()` gives it, to the actor alone. Days are ISO days. `persoon` is the inburgeraar (for the gemeente) or the
 * cursist (for the school) whom it is about, `van` the first day it waited, `uiterste` the last day that is in time (null: nothing sets one),
 * `namens` the casemanager whose caseload it is in when the actor covers him, `waarden` what the sentence says besides.
 */
export type Wachtrij = Wachtsleutel & {
  persoon: string | null;
  aanbieder: string | null;
  van: string;
  uiterste: string | null;
  namens: string | null;
  waarden: Record<string, string>;
};
