import type { Kant } from '~/domein/grondslag/poortbeeld';

/** The pages that show what the other side entered, as docs/rechten.md names them. */
export const PAGINAS = {
  dossier: '/inburgeraars/:id',
  tijdlijn: '/inburgeraars/:id/tijdlijn',
  uitstel: '/inburgeraars/:id/uitstel',
  rapportage: '/rapportages/:id',
  cursist: '/cursisten/:id',
} as const;

/** Where a side reads what the other entered: the page, and the block on it that must say why. */
export type Plek = { pagina: keyof typeof PAGINAS; blok: string };

const opDossier: Plek = { pagina: 'dossier', blok: 'school' };
const voortgang: Plek = { pagina: 'dossier', blok: 'voortgang' };
const rapportage: Plek = { pagina: 'rapportage', blok: 'rapportage' };
const verloop: Plek = { pagina: 'rapportage', blok: 'verloop' };
const tijdlijn: Plek = { pagina: 'tijdlijn', blok: 'inhoud' };
const opTijdlijn: Plek = { pagina: 'dossier', blok: 'tijdlijn' };
const opCursist: Plek = { pagina: 'cursist', blok: 'gemeente' };

/** Every table that crosses by a category of the gate (`kant` and `categorie` in prisma/gegevens/), each with every block that shows it. */
export const BLOKKEN: Record<string, readonly Plek[]> = {
  cursist: [opDossier],
  contactpersoon: [opDossier],
  inschrijving: [opDossier],
  rapportage: [voortgang, rapportage, tijdlijn, opTijdlijn, { pagina: 'uitstel', blok: 'wachtend' }],
  rapportage_voortgang: [voortgang, rapportage, verloop],
  rapportage_uren: [voortgang, rapportage, verloop],
  rapportage_non_formeel: [voortgang, rapportage, verloop],
  rapportage_bijzonderheid: [voortgang, rapportage],
  antwoord: [{ pagina: 'rapportage', blok: 'vragen' }, tijdlijn, opTijdlijn],
  inburgeraar: [opCursist],
  situatie: [opCursist],
  termijn: [opCursist],
  lening: [opCursist],
  plan_van_aanpak: [opCursist],
  leerroute: [opCursist],
  vraag: [{ pagina: 'rapportage', blok: 'vragen' }],
};

/** What crosses outside the matrix (BUITEN_DE_MATRIX): where its disclosure stands; null is a side's own, or the gate itself. */
export const BUITEN: Record<string, { pagina: 'dossier' | 'handeling'; waarom: string } | null> = {
  'toestemming.casemanager': { pagina: 'dossier', waarom: 'bewijs:naar_gemeente' },
  'bestand.casemanager': { pagina: 'handeling', waarom: 'bewijs:naar_gemeente' },
  'ongeldigverklaring.casemanager': { pagina: 'dossier', waarom: 'bewijs:naar_gemeente' },
  'ongeldigverklaring.school': null,
  'toestemming.school': null,
  'bestand.school': null,
  'grondslag_blok.casemanager': null,
  'grondslag_blok.school': null,
  'automatische_handeling.casemanager': null,
  'automatische_handeling.school': null,
  'schooltaak.casemanager': null,
  'schooltaak.school': null,
  'schooltaak_antwoord.casemanager': null,
  'schooltaak_antwoord.school': null,
  'uitstel.casemanager': null,
  'uitstel.school': null,
};

/** Beside what one side entered itself: whether the other sees it. */
export const EIGEN: readonly { kant: Kant; pagina: Plek['pagina']; blok: string; waarom: string }[] = [
  { kant: 'gemeente', pagina: 'dossier', blok: 'persoon', waarom: 'identiteit:naar_school' },
  { kant: 'gemeente', pagina: 'dossier', blok: 'traject', waarom: 'traject:naar_school' },
  { kant: 'school', pagina: 'cursist', blok: 'rapportages', waarom: 'voortgang:naar_gemeente' },
  { kant: 'school', pagina: 'rapportage', blok: 'rapportage', waarom: 'bijzonderheden:naar_gemeente' },
];

/** Pages that tell of what the other side entered and say why elsewhere. */
export const ELDERS: Record<string, string> = {
  'GET /caseload': 'a list: a cell says it itself, and the dossier that it leads to the rest',
  'GET /werk': 'what waits, which leads to the page where it stands',
  'GET /werk/:regel/:onderwerp/:voorval': 'one of those',
};
