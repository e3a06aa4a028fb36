import { uuidv7 } from 'uuidv7';
import { vraag } from '../fabriek/bron';
import type { School } from '../fabriek/geschiedenis';
import type { Toneel } from '../fabriek/geschiedenis.rijen';
import { type Spelers, zetToneel } from '../fabriek/toneel';
import { gemeentewoorden, schoolwoorden } from '../fabriek/woorden';

/** A stage on which everything that was typed says whose it is: what the gemeente and what each school entered, by the category in which it crosses. */
export type Merkentoneel = Toneel & {
  gemeente: { naam: string; telefoon: string; termijn: string; lening: string; vragen: Record<School, string> };
  school: Record<School, Schoolmerken>;
};
type Schoolmerken = {
  rapportageId: string;
  bestandId: string;
  naam: string;
  toelichting: string;
  antwoord: string;
  concept: string;
  scan: string;
  afwezigTot: string;
  uren: string;
  nonFormeel: string;
};

const kwartieren = (uren: number) => `:${uren * 4}`;

async function merkSchool(toneel: Toneel, school: School): Promise<Schoolmerken> {
  const { cursistId } = toneel.scholen[school];
  const w = schoolwoorden();
  const scan = `scan-${uuidv7()}`;
  const hier = (sql: string, ...waarden: unknown[]) =>
    vraag<{ id: string }>(`${sql} where cursist_id = $1 returning *`, [cursistId, ...waarden]);
  await vraag('update cursist set voornamen = $2, achternaam = $3, naam_sleutel = $4 where id = $1', [
    cursistId,
    w.voornamen,
    w.achternaam,
    `${w.achternaam} ${w.voornamen}`.toLowerCase(),
  ]);
  await hier('update rapportage_voortgang set toelichting = $2', w.toelichting);
  await hier('update rapportage_uren set gepland = $2, gevolgd = $2', w.uren);
  await hier('update rapportage_non_formeel set gepland = $2, gevolgd = $2', w.nonFormeel);
  await hier("update rapportage_bijzonderheid set effect = 'afwezig_tot', tot = $2", w.afwezigTot);
  await hier('update antwoord set tekst = $2', w.antwoord);
  await hier('update rapportage_concept set inhoud = $2', JSON.stringify({ toelichting: w.concept }));
  const [bestand] = await hier('update bestand set inhoud = $2, grootte = $3, sha256 = sha256($2)', Buffer.from(scan), scan.length);
  const [rapport] = await vraag<{ id: string }>('select id from rapportage where cursist_id = $1', [cursistId]);
  const { achternaam: naam, toelichting, antwoord, concept, afwezigTot } = w;
  const gemerkt = {
    naam,
    toelichting,
    antwoord,
    concept,
    afwezigTot,
    scan,
    uren: kwartieren(w.uren),
    nonFormeel: kwartieren(w.nonFormeel),
  };
  return { ...gemerkt, rapportageId: rapport?.id ?? '', bestandId: bestand?.id ?? '' };
}

async function merkGemeente({ inburgeraarId, scholen }: Toneel): Promise<Merkentoneel['gemeente']> {
  const w = gemeentewoorden();
  await vraag('update inburgeraar set voornamen = $2, achternaam = $3, naam_sleutel = $4, email = $5, telefoon = $6 where id = $1', [
    inburgeraarId,
    w.voornamen,
    w.achternaam,
    `${w.achternaam} ${w.voornamen}`.toLowerCase(),
    w.email,
    w.telefoon,
  ]);
  await vraag('update termijn set einde = $2 where inburgeraar_id = $1', [inburgeraarId, w.termijn]);
  await vraag('update lening set resterend_cent = $2 where inburgeraar_id = $1', [inburgeraarId, w.leningCent]);
  const vragen: Record<School, string> = { 0: `${w.vraag}-0`, 1: `${w.vraag}-1` };
  for (const school of [0, 1] as const) {
    await vraag('update vraag set tekst = $2 where cursist_id = $1', [scholen[school].cursistId, vragen[school]]);
  }
  return { naam: w.achternaam, telefoon: w.telefoon, termijn: w.termijn, lening: w.leningCent, vragen };
}

export async function zetMerkentoneel(spelers: Spelers): Promise<Merkentoneel> {
  const toneel = await zetToneel(spelers);
  return { ...toneel, gemeente: await merkGemeente(toneel), school: { 0: await merkSchool(toneel, 0), 1: await merkSchool(toneel, 1) } };
}

/** Hangs each school's scan under the acts that it recorded, so that it may be downloaded with them. */
export const hangScansOp = () =>
  vraag('update toestemming t set bestand_id = b.id from bestand b where b.cursist_id = t.cursist_id and t.bestand_id is null');
