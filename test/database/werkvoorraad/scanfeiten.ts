import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { scantermijn } from '~/domein/kwaliteitsscan/termijn';
import type { Scansoort, Stand } from '~/domein/kwaliteitsscan/stand';
import { huidigKeurmerk, type KeurmerkAntwoord, type KeurmerkStatus } from '~/domein/keurmerk/keurmerk';
import { aspirantperiode, keurmerktoets } from '~/domein/scanbesluit/keurmerktoets';
import { beletselVoor } from '~/domein/scanbesluit/toelating';
import { voorwaardenstand, zijnVervuld, type Voorwaarde } from '~/domein/scanbesluit/voorwaarden';
import type { Contactfeit, Scanfeiten } from '~/domein/werkvoorraad/feiten';
import type { Rol } from '~/platform/rol';
import { vraag } from '../../fabriek/bron';
import { dag, dagOfNiet, DEN_HAAG, lees } from './lees';

type Client = pg.PoolClient;
type Lezer = { id: string; rol: Rol };
type Dag = Temporal.PlainDate;

const WERKDAGEN = 15;
const eersteDag = (dagen: readonly string[]) => dagOfNiet(dagen.toSorted()[0] ?? null);

/** On which day the last of the four conditions was recorded, where nothing else stands in the way. */
async function vervuldOp(
  client: Client,
  { id, school, stand }: { id: string; school: string; stand: Stand },
  vandaag: Dag,
): Promise<Dag | null> {
  const rijen = await lees<{ stap: Voorwaarde['stap']; gedaan: string; uitkomst: Voorwaarde['uitkomst']; op: string }>(
    client,
    `select stap, gedaan_op::text as gedaan, uitkomst, (vastgelegd_op ${DEN_HAAG})::date::text as op from scanvoorwaarde
     where scan_id = $1 order by vastgelegd_op, id`,
    [id],
  );
  const gevraagd = await lees<{ status: KeurmerkStatus; sinds: string; tot: string | null; op: Date }>(
    client,
    `select status, sinds::text, tot_en_met::text as tot, opgehaald_op as op from keurmerk_antwoord
     where aanbieder_id = $1 and soort = 'antwoord' order by opgehaald_op, id`,
    [school],
  );
  const antwoorden = gevraagd.map(({ status, sinds, tot, op }): KeurmerkAntwoord => ({
    ...{ soort: 'antwoord', bron: 'blik_op_werk', status, sinds: dag(sinds), totEnMet: dagOfNiet(tot), waarschuwing: false },
    gevraagdOp: Temporal.Instant.from(op.toISOString()),
  }));
  const vastgelegd = rijen.map(({ stap, gedaan, uitkomst }) => ({ stap, gedaanOp: dag(gedaan), uitkomst }));
  const beletsel = beletselVoor('onvoorwaardelijk_toegelaten', {
    ...{ stand, vandaag, zienswijze: { isGegeven: false, laatsteDag: null } },
    toets: keurmerktoets(huidigKeurmerk(antwoorden, vandaag)),
    zijnVoorwaardenVervuld: zijnVervuld(voorwaardenstand(vastgelegd, aspirantperiode(antwoorden, vandaag))),
  });
  return beletsel === null
    ? dagOfNiet(
        rijen
          .map(({ op }) => op)
          .toSorted()
          .at(-1) ?? null,
      )
    : null;
}

async function zienswijzeVan(client: Client, id: string): Promise<Scanfeiten['zienswijze']> {
  const [voornemen] = await lees<{ tot: string }>(
    client,
    `select (besloten_op + zienswijze_dagen)::text as tot from scanbesluit where scan_id = $1 and soort = 'weigering_voorgenomen'`,
    [id],
  );
  const gegeven = await lees<{ op: string }>(
    client,
    `select (vastgelegd_op ${DEN_HAAG})::date::text as op from scanzienswijze where scan_id = $1`,
    [id],
  );
  return voornemen ? { uiterste: dag(voornemen.tot), gegevenOp: eersteDag(gegeven.map(({ op }) => op)) } : null;
}

async function tekensVan(client: Client, id: string, tekstId: string): Promise<Scanfeiten['getekend']> {
  const gesloten = await lees(client, 'select 1 from convenant where scan_id = $1', [id]);
  const rijen = await lees<{ kant: string }>(client, `select kant from convenantondertekening where scan_id = $1 and tekst_id = $2`, [
    id,
    tekstId,
  ]);
  const heeft = (kant: string) => gesloten.length > 0 || rijen.some((een) => een.kant === kant);
  return { gemeente: heeft('gemeente'), school: heeft('school') };
}

async function risicosVan(client: Client, id: string): Promise<Scanfeiten['risicos']> {
  const rijen = await lees<{ id: string; op: string }>(
    client,
    `select r.id, (v.vastgelegd_op ${DEN_HAAG})::date::text as op from scanrisico r join scanrisico_verteld v on v.risico_id = r.id
     where r.scan_id = $1 and r.id not in (select risico_id from scanrisico_verval) and r.id not in (select risico_id from scanrisico_antwoord)`,
    [id],
  );
  return rijen.map(({ id: risico, op }) => ({ id: risico, gemeldOp: dag(op) }));
}

async function magMee(client: Client, id: string, { id: wie, rol }: Lezer): Promise<boolean> {
  const rijen = await lees<{ als: string }>(client, 'select als from scanbetrokkene where scan_id = $1 and gebruiker_id = $2', [id, wie]);
  const deel = rol === 'tekenbevoegde' ? 'beslisser' : 'onderzoeker';
  return rijen.every(({ als }) => als === deel);
}

type Rij = { id: string; soort: Scansoort; school: string | null; begonnen: string; schoolnaam: string | null; aanmeldnaam: string | null };

/** Who of an accepted aanmelding has no access, past row level security: nobody in these lives has any. */
export async function contactfeiten(): Promise<Contactfeit[]> {
  const rijen = await vraag<{ id: string; school: string; naam: string; sinds: string }>(
    `select c.id, a.id as school, a.naam, (s.vastgelegd_op ${DEN_HAAG})::date::text as sinds
     from aanmelding_contact c join kwaliteitsscan k on k.aanmelding_id = c.aanmelding_id join taalaanbieder a on a.id = k.aanbieder_id
     join scanstap s on s.scan_id = k.id and s.gebeurtenis = 'aangenomen'
     where not exists (select 1 from scanstap x where x.scan_id = k.id and x.naar in ('ingetrokken', 'vervallen', 'niet_toegelaten'))`,
  );
  return rijen.map(({ id, school, naam, sinds }) => ({ id, aanbiederId: school, school: naam, sinds: dag(sinds) }));
}

/** Every scan as the one who is logged in reads it. */
export async function scanfeiten(
  client: Client,
  lezer: Lezer,
  { vandaag, tekstId }: { vandaag: Dag; tekstId: string },
): Promise<Scanfeiten[]> {
  const scans = await lees<Rij>(
    client,
    `select k.id, k.soort, k.aanbieder_id as school, k.begonnen_op::text as begonnen, a.naam as schoolnaam, m.naam as aanmeldnaam
     from kwaliteitsscan k left join taalaanbieder a on a.id = k.aanbieder_id left join aanmelding m on m.id = k.aanmelding_id`,
  );
  const vrij = await lees<{ dag: string; bron: string }>(
    client,
    `select van::text as dag, bron from instelling where code = 'werkdag.gelijkgesteld'`,
  );
  const gelijkgesteld = vrij.map(({ dag: op, bron }) => ({ dag: dag(op), bron }));
  const gevonden: Scanfeiten[] = [];
  for (const { id, soort, school, begonnen, schoolnaam, aanmeldnaam } of scans) {
    const stappen = await lees<{ naar: Stand; op: string }>(
      client,
      `select naar, (vastgelegd_op ${DEN_HAAG})::date::text as op from scanstap where scan_id = $1 order by volgnummer`,
      [id],
    );
    const laatste = stappen.at(-1);
    if (!laatste) continue;
    const toegelaten = stappen.filter(({ naar }) => naar === 'toegelaten' || naar === 'voorwaardelijk').map(({ op }) => op);
    gevonden.push({
      ...{ scanId: id, soort, stand: laatste.naar, naam: schoolnaam ?? aanmeldnaam ?? '', aanbiederId: school, begonnenOp: dag(begonnen) },
      uiterste: dag(scantermijn(dag(begonnen), WERKDAGEN, gelijkgesteld).dag),
      standSinds: dag(laatste.op),
      zienswijze: await zienswijzeVan(client, id),
      magMee: await magMee(client, id, lezer),
      vervuldOp: school === null ? null : await vervuldOp(client, { id, school, stand: laatste.naar }, vandaag),
      toegelatenOp: eersteDag(toegelaten),
      getekend: await tekensVan(client, id, tekstId),
      heeftReactie: (await lees(client, 'select 1 from scanreactie where scan_id = $1', [id])).length > 0,
      risicos: await risicosVan(client, id),
    });
  }
  return gevonden;
}
