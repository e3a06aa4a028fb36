import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { geldendOp } from '~/domein/inburgeraar/feit';
import { isBinnen, isPlichtig } from '~/domein/inburgeraar/plicht';
import type { Lening } from '~/domein/inburgeraar/lening';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import type { Opnieuwreden } from '~/domein/toestemming/opnieuwvragen';
import type { Casefeiten, Leerlingfeiten, Taakfeit } from '~/domein/werkvoorraad/feiten';
import { deelnames } from './deelnames';
import { dag, dagOfNiet, DEN_HAAG, lees } from './lees';

type Client = pg.PoolClient;
type Feitrij = { id: string; van: string; op: string };
const feit = ({ id, van, op }: Feitrij) => ({ id, van: dag(van), vastgelegdOp: op });
const OP = `to_char(vastgelegd_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

async function taken(client: Client): Promise<Taakfeit[]> {
  const rijen = await lees<{ id: string; oorzaak: string; cursist: string; aanbieder: string; op: string; uiterlijk: string }>(
    client,
    `select s.id, s.oorzaak_id as oorzaak, s.cursist_id as cursist, s.aanbieder_id as aanbieder, (s.gemaakt_op ${DEN_HAAG})::date::text as op, s.uiterlijk::text
     from schooltaak s where not exists (select 1 from schooltaak_antwoord a where a.taak_id = s.id)`,
  );
  return rijen.map((t) => ({
    id: t.id,
    oorzaakId: t.oorzaak,
    cursistId: t.cursist,
    aanbiederId: t.aanbieder,
    gemaaktOp: dag(t.op),
    uiterlijk: dag(t.uiterlijk),
  }));
}

async function ja(client: Client, inburgeraarId: string, moment: Temporal.Instant) {
  const staat = await lees<{ tot: string }>(
    client,
    `select case when max(tot) = 'infinity' then null else (max(tot) ${DEN_HAAG} - interval '1 microsecond')::date::text end as tot
     from vastlegging where inburgeraar_id = $1 and van <= $2 and tot > $2 having count(*) > 0`,
    [inburgeraarId, moment.toString()],
  );
  const [laatste] = await lees<{ dag: string | null }>(
    client,
    `select max(t.datum)::text as dag from toestemming t where t.soort = 'verleend' and t.datum <= tk.vandaag() and (t.inburgeraar_id = $1
       or exists (select 1 from grondslag g where g.cursist_id = t.cursist_id and g.inburgeraar_id = $1 and g.grond = 'toestemming' and g.van <= tk.nu()))`,
    [inburgeraarId],
  );
  return { jaStaat: staat.length > 0, jaTot: dagOfNiet(staat[0]?.tot ?? null), laatsteJa: dagOfNiet(laatste?.dag ?? null) };
}

const SINDS = `case o.waarom
  when 'ongeldig' then (select (x.vastgelegd_op ${DEN_HAAG})::date from ongeldigverklaring x where x.toestemming_id = o.toestemming_id)
  when 'tekst' then (select max(h.van) from tekstversie h where h.code = tk.instelling('toestemming.tekst', tk.vandaag()) and h.taal = 'nl' and h.van <= tk.vandaag()) end`;

/** What the casemanager who is logged in reads of a person, in the words of the rules. That he is asked again has a test of its own. */
export async function casefeiten(
  client: Client,
  inburgeraarId: string,
  { moment, vandaag }: { moment: Temporal.Instant; vandaag: Temporal.PlainDate },
): Promise<Casefeiten> {
  const van = [inburgeraarId];
  const situatierijen = await lees<Feitrij & { wet: Wet; doelgroep: Doelgroep }>(
    client,
    `select id, wet, doelgroep, van::text, ${OP} as op from situatie where inburgeraar_id = $1`,
    van,
  );
  const begeleidingrijen = await lees<Feitrij & { tot: string | null }>(
    client,
    `select id, van::text, tot::text, ${OP} as op from begeleiding where inburgeraar_id = $1`,
    van,
  );
  const einden = await lees<{ datum: string; herroepen: boolean }>(
    client,
    'select datum::text, herroepen_op is not null as herroepen from plicht_einde where inburgeraar_id = $1',
    van,
  );
  const [termijn] = await lees<{ einde: string | null }>(
    client,
    'select einde::text from termijn where inburgeraar_id = $1 order by vastgelegd_op desc, id desc limit 1',
    van,
  );
  const [lening] = await lees<{ soort: Lening['soort']; cent: string | null; peildatum: string }>(
    client,
    `select soort, resterend_cent as cent, peildatum::text from lening where inburgeraar_id = $1 order by peildatum desc, vastgelegd_op desc, id desc limit 1`,
    van,
  );
  const situatie = geldendOp(
    situatierijen.map((rij) => ({ ...feit(rij), wet: rij.wet, doelgroep: rij.doelgroep })),
    vandaag,
  );
  const begeleiding = geldendOp(
    begeleidingrijen.map((rij) => ({ ...feit(rij), tot: dagOfNiet(rij.tot) })),
    vandaag,
  );
  const regels = await lees<{ wet: Wet; doelgroep: Doelgroep | null; van: string; tot: string | null }>(
    client,
    `select wet, doelgroep, van::text, tot::text from grondslag_regel where grond = 'toestemming'`,
  );
  const nodig = regels.some(
    (r) =>
      r.wet === situatie?.wet &&
      (r.doelgroep === null || r.doelgroep === situatie.doelgroep) &&
      isBinnen({ van: dag(r.van), tot: dagOfNiet(r.tot) }, vandaag),
  );
  const [bekend] = await lees<{ bekend: boolean }>(
    client,
    `select exists (select 1 from toestemming where inburgeraar_id = $1) or exists (select 1 from grondslag where inburgeraar_id = $1 and grond = 'toestemming') as bekend`,
    van,
  );
  const opnieuw = await lees<{ id: string; aanbieder: string; waarom: Opnieuwreden; sinds: string | null }>(
    client,
    `select o.toestemming_id as id, o.aanbieder_id as aanbieder, o.waarom, (${SINDS})::text as sinds from poort.opnieuw_te_vragen(null) o where o.inburgeraar_id = $1`,
    van,
  );
  const later = situatie && begeleiding && Temporal.PlainDate.compare(situatie.van, begeleiding.van) > 0 ? situatie.van : begeleiding?.van;
  return {
    inburgeraarId,
    plichtig: isPlichtig(
      einden.map(({ datum, herroepen }) => ({ datum: dag(datum), herroepen })),
      vandaag,
    ),
    situatie,
    begeleid: begeleiding !== null && isBinnen(begeleiding, vandaag),
    looptSinds: later ?? null,
    termijnEinde: dagOfNiet(termijn?.einde ?? null),
    lening: lening
      ? { soort: lening.soort, resterendCent: lening.cent === null ? null : Number(lening.cent), peildatum: dag(lening.peildatum) }
      : null,
    toestemming: {
      nodig,
      bekend: bekend?.bekend === true,
      ...(await ja(client, inburgeraarId, moment)),
      opnieuw: opnieuw.map((o) => ({
        toestemmingId: o.id,
        aanbiederId: o.aanbieder,
        waarom: o.waarom,
        sinds: dagOfNiet(o.sinds) ?? later ?? vandaag,
      })),
    },
    deelnames: await deelnames(client, vandaag),
    taken: await taken(client),
  };
}

/** What someone of a school reads of the cursisten of whom he is contactpersoon or deputy today. */
export async function leerlingfeiten(client: Client, vandaag: Temporal.PlainDate): Promise<Leerlingfeiten[]> {
  const mijn = await lees<{ id: string }>(client, 'select distinct cursist_id as id from poort.mijn_cursisten');
  const open = await deelnames(client, vandaag);
  const alleTaken = await taken(client);
  return mijn.map(({ id }) => ({
    deelname: open.find(({ cursistId }) => cursistId === id) ?? null,
    taken: alleTaken.filter(({ cursistId }) => cursistId === id),
  }));
}
