import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { huidigKeurmerk, type KeurmerkAntwoord, type KeurmerkStatus } from '~/domein/keurmerk/keurmerk';
import type { Beheerfeiten, Schoolfeiten } from '~/domein/werkvoorraad/feiten';
import { dagVan } from '~/platform/klok';
import { dag, dagOfNiet, DEN_HAAG, lees } from './lees';

type Client = pg.PoolClient;
type Dag = Temporal.PlainDate;

const isOpOfVoor = (een: Dag, ander: Dag) => Temporal.PlainDate.compare(een, ander) <= 0;
const eerste = (dagen: readonly (Dag | null)[]) =>
  dagen.filter((een) => een !== null).reduce((een, ander) => (isOpOfVoor(een, ander) ? een : ander));

async function convenantVan(client: Client, aanbiederId: string, vandaag: Dag): Promise<Schoolfeiten['convenant']> {
  const rijen = await lees<{ id: string; van: string; tot: string; beeindigd: string | null; uitgesloten: string | null }>(
    client,
    `select id, ingangsdatum::text as van, laatste_dag::text as tot, beeindigd_per::text as beeindigd, uitgesloten_per::text as uitgesloten
     from convenant where aanbieder_id = $1 order by id`,
    [aanbiederId],
  );
  const termijnen = rijen.map(({ id, van, tot, beeindigd, uitgesloten }) => ({
    id,
    van: dag(van),
    laatsteDag: eerste([dag(tot), dagOfNiet(beeindigd), dagOfNiet(uitgesloten)]),
    isVoortijdig: beeindigd !== null || uitgesloten !== null,
  }));
  const heeftVervolg = termijnen.some(({ van }) => !isOpOfVoor(van, vandaag));
  const lopend = termijnen.filter(({ van, laatsteDag }) => isOpOfVoor(van, vandaag) && isOpOfVoor(vandaag, laatsteDag));
  const [laatste] = lopend.toSorted((een, ander) => Temporal.PlainDate.compare(ander.laatsteDag, een.laatsteDag));
  return laatste ? { id: laatste.id, laatsteDag: laatste.laatsteDag, isVoortijdig: laatste.isVoortijdig, heeftVervolg } : null;
}

async function antwoordenVan(client: Client, aanbiederId: string): Promise<KeurmerkAntwoord[]> {
  const rijen = await lees<{ soort: KeurmerkAntwoord['soort']; status: KeurmerkStatus; sinds: string; op: Date }>(
    client,
    'select soort, status, sinds::text, opgehaald_op as op from keurmerk_antwoord where aanbieder_id = $1',
    [aanbiederId],
  );
  return rijen.map(({ soort, status, sinds, op }) => {
    const gevraagd = { bron: 'blik_op_werk' as const, gevraagdOp: Temporal.Instant.from(op.toISOString()) };
    if (soort === 'antwoord') return { ...gevraagd, soort, status, sinds: dag(sinds), totEnMet: null, waarschuwing: false };
    return soort === 'niet_gevonden' ? { ...gevraagd, soort } : { ...gevraagd, soort, reden: 'te_traag' };
  });
}

/** The first day of the silence that lasts until now. */
function stilSinds(antwoorden: readonly KeurmerkAntwoord[], vandaag: Dag): Dag | null {
  const opTijd = antwoorden
    .filter(({ gevraagdOp }) => isOpOfVoor(dagVan(gevraagdOp), vandaag))
    .toSorted((een, ander) => Temporal.Instant.compare(een.gevraagdOp, ander.gevraagdOp));
  const laatste = opTijd.findLastIndex(({ soort }) => soort !== 'geen_antwoord');
  const stil = opTijd[laatste + 1];
  return stil ? dagVan(stil.gevraagdOp) : null;
}

/** Every school as the one who is logged in reads it. */
export async function schoolfeiten(client: Client, vandaag: Dag): Promise<Schoolfeiten[]> {
  const scholen = await lees<{ id: string }>(client, 'select id from taalaanbieder');
  const gevonden: Schoolfeiten[] = [];
  for (const { id } of scholen) {
    const antwoorden = await antwoordenVan(client, id);
    const nu = huidigKeurmerk(antwoorden, vandaag);
    gevonden.push({
      aanbiederId: id,
      convenant: await convenantVan(client, id, vandaag),
      keurmerk: nu.status === 'onbekend' ? null : { status: nu.status, sinds: nu.sinds },
      stilSinds: stilSinds(antwoorden, vandaag),
    });
  }
  return gevonden;
}

async function toegangen(client: Client, vandaag: Dag): Promise<Beheerfeiten['toegangen']> {
  const rijen = await lees<{ id: string; gebruiker: string; rol: string; aanbieder: string | null; van: string; tot: string | null }>(
    client,
    `select id, gebruiker_id as gebruiker, rol, aanbieder_id as aanbieder, van::text, tot::text from toegang where beeindigd_op is null`,
  );
  return rijen.flatMap(({ id, gebruiker, rol, aanbieder, van, tot }) => {
    if (tot === null || !isOpOfVoor(dag(van), vandaag)) return [];
    const zelfde = rijen.filter((r) => r.id !== id && r.gebruiker === gebruiker && r.rol === rol && r.aanbieder === aanbieder);
    return { id, gebruikerId: gebruiker, rol, tot: dag(tot), heeftVervolg: zelfde.some((r) => r.tot === null || r.tot > tot) };
  });
}

async function voorstellen(client: Client, wie: string): Promise<Beheerfeiten['voorstellen']> {
  const rijen = await lees<{ id: string; ingang: string; op: string; door: string }>(
    client,
    `select v.id, v.ingang::text, (v.vastgelegd_op ${DEN_HAAG})::date::text as op, v.voorgesteld_door as door
     from grondslag_voorstel v where not exists (select 1 from grondslag_besluit b where b.voorstel_id = v.id)`,
  );
  return rijen.map(({ id, ingang, op, door }) => ({ id, ingang: dag(ingang), voorgesteldOp: dag(op), isEigen: door === wie }));
}

async function teksten(client: Client, namens: 'gemeente' | 'fg', vandaag: Dag): Promise<Beheerfeiten['teksten']> {
  const [gevraagd] = await lees<{ code: string }>(client, `select tk.instelling('toestemming.tekst', $1) as code`, [vandaag.toString()]);
  const rijen = await lees<{ id: string; code: string; nummer: number; taal: string; van: string; besloten: boolean }>(
    client,
    `select v.id, v.code, v.nummer, v.taal, v.van::text,
       exists (select 1 from tekstbesluit b where b.tekstversie_id = v.id and b.namens = $2) as besloten
     from tekstversie v where v.code = $1`,
    [gevraagd?.code, namens],
  );
  const alle = rijen.map(({ van, ...rij }) => ({ ...rij, van: dag(van) }));
  const ingegaan = alle.filter(({ taal, van }) => taal === 'nl' && isOpOfVoor(van, vandaag)).map(({ nummer }) => nummer);
  if (ingegaan.length === 0) return [];
  const nu = Math.max(...ingegaan);
  return alle
    .filter(({ nummer, taal, besloten }) => !besloten && nummer >= nu && ['nl', 'nl-b1'].includes(taal))
    .map(({ besloten: _besloten, ...tekst }) => tekst);
}

async function contacten(client: Client): Promise<Beheerfeiten['contacten']> {
  const rijen = await lees<{ id: string; school: string; naam: string; sinds: string }>(
    client,
    'select contact_id as id, aanbieder_id as school, school as naam, sinds::text from scan.contacten_zonder_toegang()',
  );
  return rijen.map(({ id, school, naam, sinds }) => ({ id, aanbiederId: school, school: naam, sinds: dag(sinds) }));
}

/** What the beheerder or the fg who is logged in reads of access, matrix and texts, and of who waits for access. */
export async function beheerfeiten(client: Client, { wie, rol, vandaag }: { wie: string; rol: 'beheerder' | 'fg'; vandaag: Dag }) {
  return {
    toegangen: await toegangen(client, vandaag),
    voorstellen: await voorstellen(client, wie),
    contacten: await contacten(client),
    teksten: await teksten(client, rol === 'fg' ? 'fg' : 'gemeente', vandaag),
  };
}
