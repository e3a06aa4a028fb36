import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';
import { cursist } from './cursist';
import { casemanager, medewerker, type ProefGebruiker } from './gebruiker';
import type { Toneel } from './geschiedenis.rijen';
import { inburgeraar } from './inburgeraar';
import { school, type ProefSchool } from './school';

type Bezetting = { school: ProefSchool; personen: [ProefGebruiker, ProefGebruiker]; collega: ProefGebruiker };
/** Who plays in every history: the casemanager and another one, two schools with two people and a colleague each. */
export type Spelers = { casemanager: ProefGebruiker; andereCasemanager: ProefGebruiker; scholen: [Bezetting, Bezetting] };

async function bezetting(): Promise<Bezetting> {
  const hier = await school().maak();
  const [een, twee, collega] = [await medewerker(hier).maak(), await medewerker(hier).maak(), await medewerker(hier).maak()];
  return { school: hier, personen: [een, twee], collega };
}

export async function maakSpelers(): Promise<Spelers> {
  const [eerste, tweede] = [await bezetting(), await bezetting()];
  return { casemanager: await casemanager().maak(), andereCasemanager: await casemanager().maak(), scholen: [eerste, tweede] };
}

/** Rows that only the gate lets in otherwise: what matters here is who sees them. */
async function voegInZonderPoort(rijen: [tabel: string, rij: Record<string, string | number>][]): Promise<void> {
  const opdrachten = rijen.map(([tabel, rij]) => {
    const waarden = Object.values(rij).map((waarde) => `'${waarde}'`);
    return `insert into ${tabel} (${Object.keys(rij).join(', ')}) values (${waarden.join(', ')});`;
  });
  await vraag(`begin; set local session_replication_role = replica; ${opdrachten.join('\n')} commit;`);
}

const DAG = '2024-06-01';

async function inhoudVanSchool({ school: { id: aanbieder_id }, personen }: Bezetting, cursist_id: string, casemanagerId: string) {
  const rapportage_id = uuidv7();
  const vraag_id = uuidv7();
  const deel = { rapportage_id, cursist_id, aanbieder_id };
  const wie = { cursist_id, aanbieder_id };
  const uren = { gepland: 10, gevolgd: 8 };
  const gebruiker = personen[0].id;
  const periode = { periode_van: '2024-04-01', periode_tot: '2024-06-30' };
  await voegInZonderPoort([
    ['rapportage', { id: rapportage_id, ...wie, ...periode, versie: 1, ingediend_door: gebruiker, formulier_id: uuidv7() }],
    ['rapportage_voortgang', { ...deel, lezen: 'A1', verzuim_gemeld_uren: 0, verzuim_niet_gemeld_uren: 0 }],
    ['rapportage_uren', { ...deel, ...uren }],
    ['rapportage_non_formeel', { ...deel, ...uren }],
    ['rapportage_bijzonderheid', { id: uuidv7(), ...deel, effect: 'wil_gesprek' }],
    ['rapportage_concept', { id: uuidv7(), ...wie, ...periode, inhoud: '{}', bijgewerkt_door: gebruiker }],
    ['vraag', { id: vraag_id, ...deel, tekst: 'Hoe gaat het?', gesteld_door: casemanagerId, formulier_id: uuidv7() }],
    ['antwoord', { id: uuidv7(), vraag_id, ...wie, tekst: 'Goed.', gegeven_door: gebruiker, formulier_id: uuidv7() }],
    ['gelezen', { rapportage_id, gebruiker_id: casemanagerId }],
  ]);
  const inhoud = { naam: 'blad.pdf', type: 'application/pdf', grootte: 1, sha256: Buffer.from('a'), inhoud: Buffer.from('a') };
  await voegIn('bestand', { id: uuidv7(), ...inhoud, cursist_id, aanbieder_id });
}

/** A person with something in every table of both sides, at two schools that do not know yet that it is the same person. */
export async function zetToneel(spelers: Spelers): Promise<Toneel> {
  const persoon = await inburgeraar()
    .inCaseloadVan(spelers.casemanager)
    .zonderSituatie()
    .metTermijn(null, '2026-06-01')
    .metLeerroute('b1')
    .maak();
  const inburgeraar_id = persoon.id;
  await voegInZonderPoort([
    ['lening', { id: uuidv7(), inburgeraar_id, soort: 'bekend', resterend_cent: 100_00, peildatum: DAG }],
    ['plan_van_aanpak', { id: uuidv7(), inburgeraar_id, niveau: 'B1', van: DAG }],
  ]);
  const plekken = [];
  for (const bezetting of spelers.scholen) {
    const { school: hier, personen } = bezetting;
    const deelnemer = await cursist(hier).maak();
    await inhoudVanSchool(bezetting, deelnemer.id, spelers.casemanager.id);
    const namen: [string, string] = [personen[0].id, personen[1].id];
    plekken.push({ id: hier.id, cursistId: deelnemer.id, kenmerk: deelnemer.kenmerk, personen: namen });
  }
  const [eerste, tweede] = plekken;
  if (!eerste || !tweede) throw new Error('a stage needs two schools');
  return { inburgeraarId: inburgeraar_id, scholen: { 0: eerste, 1: tweede } };
}

/** Takes everyone off the stage, and the rules of this one history. */
export async function ruimOp(): Promise<void> {
  await vraag(`
    delete from inburgeraar; delete from cursist; delete from convenant;
    delete from grondslag_regel where bron = 'proef'; delete from instelling where bron = 'proef';`);
}
