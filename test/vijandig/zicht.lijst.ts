import type { Bezoeker } from '../routes/rechten/bezoekers';

type Lijst = Partial<Record<Bezoeker, string[]>>;

const DOSSIER = ['begeleiding', 'beperking', 'inburgeraar', 'koppeling', 'overdracht', 'plicht_einde', 'situatie', 'termijn', 'toewijzing'];
const BEWIJS = ['bestand', 'toestemming'];
const RAPPORT = ['antwoord', 'rapportage', 'rapportage_bijzonderheid', 'rapportage_non_formeel', 'rapportage_uren', 'rapportage_voortgang'];
const CURSIST = ['contactpersoon', 'cursist', 'inschrijving'];
const VAN_DE_SCHOOL = [...CURSIST, 'rapportage_concept', 'zoeksleutel'];
const NASLEEP = ['automatische_handeling', 'schooltaak'];
const AANGEWEZEN = ['poort.mijn_cursisten'];
const POORT = ['grondslag', 'grondslag_blok'];
const POORT_GEMEENTE = [...POORT, 'vastlegging', 'vastlegging_blok'];
const VAN_DE_GEMEENTE = ['inburgeraar', 'lening', 'plan_van_aanpak', 'situatie', 'termijn', 'vraag'];

const lijst = (...delen: string[][]) => delen.flat().toSorted();

/** With a ja. Everyone who is not named finds nothing. */
export const leest: Lijst = {
  casemanager: lijst(DOSSIER, BEWIJS, RAPPORT, CURSIST, POORT_GEMEENTE, ['lening', 'plan_van_aanpak', 'vraag']),
  waarnemer: lijst(DOSSIER, BEWIJS, RAPPORT, CURSIST, POORT_GEMEENTE, ['lening', 'plan_van_aanpak', 'vraag']),
  contactpersoon: lijst(VAN_DE_SCHOOL, BEWIJS, RAPPORT, AANGEWEZEN, POORT, VAN_DE_GEMEENTE),
  plaatsvervanger: lijst(VAN_DE_SCHOOL, BEWIJS, RAPPORT, AANGEWEZEN, POORT, VAN_DE_GEMEENTE),
  collega: lijst(VAN_DE_SCHOOL, BEWIJS, RAPPORT),
  inburgeraar: lijst(POORT, ['begeleiding', 'gebruiker', 'inburgeraar', 'plicht_einde', 'toegang', 'toestemming']),
};

/** Never asked: each side its own. */
export const leestZonderJa: Lijst = {
  casemanager: lijst(DOSSIER),
  waarnemer: lijst(DOSSIER),
  contactpersoon: lijst(VAN_DE_SCHOOL, AANGEWEZEN),
  plaatsvervanger: lijst(VAN_DE_SCHOOL, AANGEWEZEN),
  collega: lijst(VAN_DE_SCHOOL),
};

/** Withdrawn: each side its own, and the proof of why it crossed (AVG 7 lid 1, besluit 0007). */
export const leestGesloten: Lijst = {
  casemanager: lijst(DOSSIER, BEWIJS, NASLEEP, POORT_GEMEENTE),
  waarnemer: lijst(DOSSIER, BEWIJS, NASLEEP, POORT_GEMEENTE),
  contactpersoon: lijst(VAN_DE_SCHOOL, BEWIJS, RAPPORT, AANGEWEZEN, NASLEEP, POORT),
  plaatsvervanger: lijst(VAN_DE_SCHOOL, BEWIJS, RAPPORT, AANGEWEZEN, NASLEEP, POORT),
  collega: lijst(VAN_DE_SCHOOL, BEWIJS, RAPPORT),
};
