import type { Temporal } from 'temporal-polyfill';
import type { Categorie } from '~/domein/grondslag/categorie';
import { grondslag, openPerioden } from '~/domein/grondslag/grondslag';
import { magCategorieVastleggen } from '~/domein/grondslag/vastlegging';
import { isBinnen } from '~/domein/inburgeraar/plicht';
import { dagVan } from '~/platform/klok';
import { vraag } from '../fabriek/bron';
import { feitenVan, type School, type Stap } from '../fabriek/geschiedenis';
import type { Toneel } from '../fabriek/geschiedenis.rijen';
import { alsActor } from '../fabriek/sessie';

type Tabellen = Record<string, Categorie | null>;

/** What the gemeente entered, each table with its category; null never crosses. */
const GEMEENTE: Tabellen = {
  inburgeraar: 'identiteit',
  situatie: 'traject',
  termijn: 'traject',
  lening: 'traject',
  plan_van_aanpak: 'plan_van_aanpak',
  leerroute: 'pip',
  begeleiding: null,
  plicht_einde: null,
  beperking: null,
  koppeling: null,
  toewijzing: null,
};

/** What a school entered. */
const SCHOOL: Tabellen = {
  cursist: 'identiteit',
  contactpersoon: 'identiteit',
  inschrijving: 'traject',
  rapportage: 'voortgang',
  rapportage_voortgang: 'voortgang',
  rapportage_uren: 'traject',
  rapportage_non_formeel: 'non_formeel',
  rapportage_bijzonderheid: 'bijzonderheden',
  antwoord: 'voortgang',
  rapportage_concept: null,
};

/** What hangs between both: acts of consent with their papers, questions with their report, and the gate itself. */
const TUSSEN = ['toestemming', 'bestand', 'vraag', 'gelezen', 'grondslag', 'grondslag_blok', 'vastlegging', 'vastlegging_blok'];
const TABELLEN = [...Object.keys(GEMEENTE), ...Object.keys(SCHOOL), ...TUSSEN];

/** How many rows there are of each table, per owner: a cursist, or the gemeente. */
export type Voorraad = (tabel: string, cursist?: string) => number;

const EIGENAAR: Record<string, string> = {
  cursist: 'id',
  gelezen: '(select r.cursist_id from rapportage r where r.id = rapportage_id)',
  ...Object.fromEntries([...Object.keys(GEMEENTE), 'vastlegging', 'vastlegging_blok'].map((tabel) => [tabel, 'null::uuid'])),
};
const INVENTARIS = TABELLEN.map(
  (tabel) => `select '${tabel}' as tabel, ${EIGENAAR[tabel] ?? 'cursist_id'} as van, count(*)::int as aantal from ${tabel} group by 2`,
).join(' union all ');

export async function voorraad(): Promise<Voorraad> {
  const rijen = await vraag<{ tabel: string; van: string | null; aantal: number }>(INVENTARIS);
  const aantallen = new Map(rijen.map(({ tabel, van, aantal }) => [`${tabel} ${van ?? ''}`, aantal]));
  return (tabel, cursist = '') => aantallen.get(`${tabel} ${cursist}`) ?? 0;
}

type Zicht = Record<string, number>;
const TEL = TABELLEN.map((tabel) => `select '${tabel}' as tabel, count(*)::int as aantal from ${tabel}`).join(' union all ');

/** How many rows of each table someone reads who forgets every `where`. */
export async function gezien(sessie: string): Promise<Zicht> {
  const { rows } = await alsActor(sessie, (client) => client.query<{ tabel: string; aantal: number }>(TEL));
  return Object.fromEntries(rows.map(({ tabel, aantal }) => [tabel, aantal]));
}

function voorCasemanager(toneel: Toneel, stappen: Stap[], moment: Temporal.Instant, rijen: Voorraad): Zicht {
  const zicht: Zicht = Object.fromEntries(TABELLEN.map((tabel) => [tabel, rijen(tabel)]));
  // What rests on consent under the Wi2013 closes for the gemeente too.
  const feiten = feitenVan(stappen, 0);
  if (!magCategorieVastleggen(feiten, 'traject', moment)) zicht['lening'] = 0;
  if (!magCategorieVastleggen(feiten, 'plan_van_aanpak', moment)) zicht['plan_van_aanpak'] = 0;
  for (const school of [0, 1] as const) {
    const { cursistId } = toneel.scholen[school];
    const hier = feitenVan(stappen, school);
    const mag = (categorie: Categorie) =>
      grondslag(hier, { categorie, richting: 'naar_gemeente', schoolpersoon: null, doel: 'begeleiding', moment }).ja;
    const tel = (tabel: string, erbij: boolean) => {
      zicht[tabel] = (zicht[tabel] ?? 0) + (erbij ? rijen(tabel, cursistId) : 0);
    };
    for (const [tabel, categorie] of Object.entries(SCHOOL)) tel(tabel, categorie !== null && mag(categorie));
    for (const tabel of ['vraag', 'gelezen']) tel(tabel, mag('voortgang'));
    const isGeopend = openPerioden(hier).some((p) => p.grond === 'toestemming' && p.van.epochMilliseconds <= moment.epochMilliseconds);
    tel('toestemming', isGeopend);
    tel('grondslag', true);
    tel('grondslag_blok', true);
  }
  return zicht;
}

function voorSchool(toneel: Toneel, stappen: Stap[], moment: Temporal.Instant, rijen: Voorraad, school: School, persoon: string): Zicht {
  const { cursistId } = toneel.scholen[school];
  const feiten = feitenVan(stappen, school);
  const mag = (categorie: Categorie) =>
    grondslag(feiten, { categorie, richting: 'naar_school', schoolpersoon: persoon, doel: 'begeleiding', moment }).ja;
  const dag = dagVan(moment);
  const isContactpersoon = feiten.school.contactpersonen.some((c) => c.gebruikerId === persoon && isBinnen(c, dag));
  return {
    ...Object.fromEntries(Object.entries(GEMEENTE).map(([tabel, categorie]) => [tabel, categorie && mag(categorie) ? rijen(tabel) : 0])),
    ...Object.fromEntries([...Object.keys(SCHOOL), 'toestemming', 'bestand'].map((tabel) => [tabel, rijen(tabel, cursistId)])),
    vraag: mag('voortgang') ? rijen('vraag', cursistId) : 0,
    gelezen: 0,
    grondslag: isContactpersoon ? rijen('grondslag', cursistId) : 0,
    grondslag_blok: isContactpersoon ? rijen('grondslag_blok', cursistId) : 0,
    vastlegging: 0,
    vastlegging_blok: 0,
  };
}

/** How many rows of each table the pure function says that this player reads. */
export function verwacht(toneel: Toneel, stappen: Stap[], moment: Temporal.Instant, rijen: Voorraad, naam: string): Zicht {
  if (naam === 'casemanager') return voorCasemanager(toneel, stappen, moment, rijen);
  if (naam === 'andereCasemanager') return Object.fromEntries(TABELLEN.map((tabel) => [tabel, 0]));
  return voorSchool(toneel, stappen, moment, rijen, naam.startsWith('school-0') ? 0 : 1, naam);
}
