import pg from 'pg';
import { INDEXEN, neemWeg, SLEUTELS, VERWIJZINGEN, zetTerug, type Band } from './banden';
import { cursisten } from './stappen/cursisten';
import { mensen } from './stappen/mensen';
import { organisaties } from './stappen/organisaties';
import { nasleep } from './stappen/nasleep';
import { personen } from './stappen/personen';
import { rapportages } from './stappen/rapportages';
import { toestemmingen } from './stappen/toestemmingen';
import { voorstellen } from './stappen/voorstellen';
import { legOnderzochteScans } from './onderzoeken';
import { scanPdf } from './scan';
import { scans } from './stappen/scans';
import type { Stap } from './stap';
import { bereidVoor, type Opdracht } from './voorbereiding';

/** People per derivation of the gate's projection: two groups of the largest size, one for each core; it is quicker the larger they are. */
const PER_KEER = 175_000;

/** Tables whose triggers watch single acts by people; here whole populations are written at once, and the gate is derived once at the end. */
const MET_TRIGGERS = `select distinct c.oid::regclass::text as tabel from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

export type Meld = (regel: string) => void;
export type Keuze = Opdracht & { vernieuw?: boolean; metGeschiedenis?: boolean };

/** The rules as they came with the product: without what confirmed voorstellen made of them. */
const REGELS_TERUG = `
  select set_config('poort.uitgesteld', 'ja', true);
  delete from grondslag_regel where id in (select id from grondslag_voorstel_regel);
  update grondslag_regel m set tot = null from grondslag_voorstel_regel r
    join grondslag_voorstel v on v.id = r.voorstel_id join grondslag_besluit b on b.voorstel_id = v.id and b.soort = 'bevestigd'
    where m.tot = v.ingang - 1 and m.wet = r.wet and m.doelgroep is not distinct from r.doelgroep and m.categorie = r.categorie and m.richting = r.richting;
  select set_config('poort.uitgesteld', 'nee', true)`;

/** Texts that came with the product, in tables that also hold what a user wrote: they name no writer, and stay. */
const VAN_HET_PRODUCT = ['tekstversie', 'convenanttekst', 'rechtsmiddelclausule'];

async function leeg(client: pg.Client): Promise<void> {
  await client.query(REGELS_TERUG);
  for (const tabel of VAN_HET_PRODUCT)
    await client.query(`create temp table bewaard_${tabel} on commit drop as select * from ${tabel} where vastgelegd_door is null`);
  await client.query('truncate taalaanbieder, gebruiker, inburgeraar, cursist, aanmelding, aanmelding_concept cascade');
  for (const tabel of VAN_HET_PRODUCT) {
    await client.query(`alter table ${tabel} disable trigger user`);
    await client.query(`insert into ${tabel} select * from bewaard_${tabel}`);
  }
  await client.query('truncate log.inzage, log.handeling, log.weigering, log.sleutel');
}

async function zetTriggers(client: pg.Client, aan: boolean): Promise<void> {
  const { rows } = await client.query<{ tabel: string }>(MET_TRIGGERS);
  await client.query(rows.map(({ tabel }) => `alter table ${tabel} ${aan ? 'enable' : 'disable'} trigger user`).join(';'));
}

/** The gate is derived from the facts, by their indexes; what is derived, and the reports, come after. */
const isVanFeiten = ({ tabel }: Band) =>
  !/^(grondslag_blok|vastlegging_blok|automatische_handeling|schooltaak.*|rapportage.*|gelezen|vraag|antwoord)$/.test(tabel);

/** Without the temporary tables, which nobody asks any more. */
async function analyseer(client: pg.Client, banden: readonly Band[]): Promise<void> {
  await client.query(`analyze ${[...new Set(banden.map(({ tabel }) => tabel))].join(', ')}`);
}

/**
 * By the gate's own derivation, written in one go: nothing stands there yet to compare with. In groups, so that every core takes its share;
 * this process only collects, for while it works on a group of its own the others wait until it takes theirs.
 */
async function leidAf(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ personen: number }>('select personen from maat');
  const groepen = Math.ceil((rows[0]?.personen ?? 0) / PER_KEER);
  const delen = Array.from(
    { length: groepen },
    (_, nr) => `select * from poort.blokken(poort.groep(${nr}, ${groepen}), array(select m from grondslag_regel m))`,
  );
  await client.query('set local parallel_setup_cost = 0; set local parallel_tuple_cost = 0; set local parallel_leader_participation = off');
  await client.query(`create temp table blok as ${delen.join(' union all ')}`);
  await client.query(`
    insert into grondslag_blok (inburgeraar_id, aanbieder_id, cursist_id, richting, grond, categorieen, van, tot, einde)
      select * from blok where aanbieder_id is not null;
    insert into vastlegging_blok (inburgeraar_id, categorieen, van, tot)
      select inburgeraar_id, categorieen, van, tot from blok where aanbieder_id is null;
    drop table blok`);
}

async function doe(client: pg.Client, stappen: Stap[], meld: Meld): Promise<void> {
  for (const { naam, sql } of stappen) {
    meld(naam);
    // Everything here is about everyone: hash, never look up one by one; and what is not sorted anew stays in the order in which it was made.
    await client.query('set local enable_nestloop = off; set local enable_mergejoin = off');
    await client.query(sql);
  }
}

/** Counts the voorstellen, as the worker would when it comes by. */
async function tel(client: pg.Client): Promise<void> {
  const werkBij = () => client.query<{ meer: boolean }>('select poort.werk_bij() as meer');
  while ((await werkBij()).rows[0]?.meer);
}

/** Whether the database holds data already. */
export async function isGevuld(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return ((await client.query('select 1 from gebruiker limit 1')).rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}

/**
 * Loads fictitious data of real size as the owner of the tables, in one transaction. The same number on the same day gives the same data.
 * Refuses a database that holds data already, unless `vernieuw`, which removes it.
 */
export async function laad(url: string, keuze: Keuze, meld: Meld): Promise<void> {
  if (keuze.vernieuw !== true && (await isGevuld(url)))
    throw new Error('De database bevat al gegevens. Gebruik npm run demo:vernieuw om opnieuw te beginnen.');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set timezone = 'Europe/Amsterdam'; set work_mem = '256MB'; set temp_buffers = '512MB';
      set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 1; begin`);
    if (keuze.vernieuw === true) await leeg(client);
    await client.query(`insert into instelling (id, code, waarde, van, bron) values (gen_random_uuid(), 'toestemming.tekst', 'uitgebreid', '2022-03-09', 'Demonstratie: de uitgebreide tekst')
      on conflict do nothing`);
    await bereidVoor(client, keuze);
    await zetTriggers(client, false);
    const verwijzingen = await neemWeg(client, VERWIJZINGEN);
    const banden = [...(await neemWeg(client, SLEUTELS)), ...(await neemWeg(client, INDEXEN))];
    const [vanFeiten, daarna] = [banden.filter(isVanFeiten), banden.filter((band) => !isVanFeiten(band))];
    await doe(client, [...organisaties, ...mensen, ...personen, ...cursisten, ...toestemmingen(scanPdf())], meld);
    meld('sleutels en indexen');
    await zetTerug(client, vanFeiten);
    await analyseer(client, vanFeiten);
    meld('grondslagen');
    await leidAf(client);
    await doe(client, nasleep, meld);
    if (keuze.metGeschiedenis !== false) await doe(client, [...rapportages, ...voorstellen, ...scans(keuze.vandaag)], meld);
    if (keuze.metGeschiedenis !== false) await legOnderzochteScans(client, keuze.vandaag, meld);
    meld('verwijzingen');
    await zetTerug(client, [...daarna, ...verwijzingen]);
    await analyseer(client, daarna);
    await zetTriggers(client, true);
    await tel(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
