import type pg from 'pg';
import { type Temporal } from 'temporal-polyfill';
import { periodes, uiterlijk } from '~/domein/voortgang/periode';
import type { Deelname, Meldperiode } from '~/domein/werkvoorraad/feiten';
import { dag, dagOfNiet, DEN_HAAG, lees } from './lees';

type Client = pg.PoolClient;

async function perioden(client: Client, cursistId: string, vandaag: Temporal.PlainDate): Promise<Meldperiode[]> {
  const [ritme] = await lees<{ maanden: string; van: string; dagen: string }>(
    client,
    `select waarde as maanden, van::text, tk.instelling('rapportage.termijn_dagen', tk.vandaag()) as dagen from instelling where code = 'rapportage.ritme_maanden'`,
  );
  if (!ritme) throw new Error('no rhythm');
  const ritmes = [{ maanden: Number(ritme.maanden), van: dag(ritme.van) }];
  const rijen = await lees<{ begin: string; einde: string | null }>(
    client,
    'select begin::text, einde::text from inschrijving where cursist_id = $1',
    [cursistId],
  );
  const later = await lees<{ van: string; tot: string }>(
    client,
    `select periode_van::text as van, max(tot)::text as tot from uitstel where cursist_id = $1 and regel = 'rapportage' group by 1`,
    [cursistId],
  );
  const uitgesteld = new Map(later.map(({ van, tot }) => [van, dag(tot)]));
  return rijen
    .flatMap(({ begin, einde }) => periodes({ begin: dag(begin), einde: dagOfNiet(einde) }, ritmes, vandaag))
    .map((periode) => ({ ...periode, uiterlijk: uitgesteld.get(periode.van.toString()) ?? uiterlijk(periode, Number(ritme.dagen)) }));
}

async function rapporten(client: Client, cursistId: string): Promise<Deelname['rapporten']> {
  const rijen = await lees<{ id: string; van: string; versie: number; op: string; gelezen: boolean }>(
    client,
    `select r.id, r.periode_van::text as van, r.versie, (r.ingediend_op ${DEN_HAAG})::date::text as op, exists (select 1 from gelezen g where g.rapportage_id = r.id) as gelezen
     from rapportage r where r.cursist_id = $1 and not exists (select 1 from rapportage n where n.vervangt_id = r.id)`,
    [cursistId],
  );
  return rijen.map((r) => ({ id: r.id, periodeVan: dag(r.van), versie: r.versie, ingediendOp: dag(r.op), gelezen: r.gelezen }));
}

async function vragen(client: Client, cursistId: string): Promise<Deelname['vragen']> {
  const rijen = await lees<{ id: string; rapport: string; op: string; antwoord: string | null; gelezen: boolean | null }>(
    client,
    `select v.id, v.rapportage_id as rapport, (v.gesteld_op ${DEN_HAAG})::date::text as op, (a.gegeven_op ${DEN_HAAG})::date::text as antwoord,
       (select max(g.gelezen_op) from gelezen g where g.rapportage_id = v.rapportage_id) >= a.gegeven_op as gelezen
     from vraag v left join antwoord a on a.vraag_id = v.id where v.cursist_id = $1`,
    [cursistId],
  );
  return rijen.map((v) => ({
    id: v.id,
    rapportageId: v.rapport,
    gesteldOp: dag(v.op),
    beantwoordOp: dagOfNiet(v.antwoord),
    antwoordGelezen: v.gelezen === true,
  }));
}

/** The cursisten whose voortgang reaches the gemeente now, in the eyes of the one who is logged in. */
export async function deelnames(client: Client, vandaag: Temporal.PlainDate): Promise<Deelname[]> {
  const open = await lees<{ cursist: string; aanbieder: string; sinds: string }>(
    client,
    `select cursist_id as cursist, aanbieder_id as aanbieder, (min(van) ${DEN_HAAG})::date::text as sinds from grondslag
     where categorie = 'voortgang' and richting = 'naar_gemeente' and van <= tk.nu() and tot > tk.nu() group by 1, 2`,
  );
  const gevonden: Deelname[] = [];
  for (const { cursist, aanbieder, sinds } of open) {
    gevonden.push({
      cursistId: cursist,
      aanbiederId: aanbieder,
      grondSinds: dag(sinds),
      perioden: await perioden(client, cursist, vandaag),
      rapporten: await rapporten(client, cursist),
      vragen: await vragen(client, cursist),
    });
  }
  return gevonden;
}
