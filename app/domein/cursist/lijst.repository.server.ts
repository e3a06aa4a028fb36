import type { Temporal } from 'temporal-polyfill';
import { Prisma } from '~/platform/db/client/client';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import { PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';
import type { Doelgroep, Wet } from '../inburgeraar/wet';
import type { Periode } from '../voortgang/periode';
import type { Rapportagekeuze } from './cursist';
import type { Filter } from './lijst.schema';

const { sql, join, empty } = Prisma;

/**
 * One list: of whom, narrowed to what. `blokken` are the report periods of the calendar up to today, oldest first; `gevonden` are whom a search
 * found, best first, null without one.
 */
export type Lijstvraag = {
  aanbiederId: string;
  gebruikerId: string;
  filter: Filter;
  gevonden: readonly string[] | null;
  sortering: { kolom: 'naam' | 'kenmerk'; richting: 'op' | 'af' };
  blokken: readonly Periode[];
  vandaag: Temporal.PlainDate;
  termijnDagen: number;
  nazorgDagen: number;
};

const mijn = ({ gebruikerId }: Lijstvraag) => sql`exists (
  select 1 from contactpersoon p where p.cursist_id = c.id and p.gebruiker_id = ${gebruikerId}::uuid
    and p.van <= tk.vandaag() and (p.tot is null or p.tot >= tk.vandaag()))`;

/** The same from the other side: a handful of ids, however large the school is. */
const bijMij = ({ gebruikerId }: Lijstvraag) => sql`c.id = any (array(
  select p.cursist_id from contactpersoon p where p.gebruiker_id = ${gebruikerId}::uuid
    and p.van <= tk.vandaag() and (p.tot is null or p.tot >= tk.vandaag())))`;

const dag = (d: Temporal.PlainDate | undefined) => sql`${d?.toString() ?? null}::date`;

/** Enrolled, not enrolled yet, or ended so short ago that there may be something to report. */
const lopend = ({ vandaag, nazorgDagen }: Lijstvraag) => sql`coalesce((
  select bool_or(i.einde is null or i.einde >= ${dag(vandaag.subtract({ days: nazorgDagen }))}) from inschrijving i where i.cursist_id = c.id), true)`;

function mensen(vraag: Lijstvraag): Prisma.Sql {
  const { filter, gevonden, aanbiederId } = vraag;
  const waar = [sql`c.aanbieder_id = ${aanbiederId}::uuid`];
  if (filter.wie === null) waar.push(bijMij(vraag));
  if (filter.inschrijving === null) waar.push(lopend(vraag));
  if (filter.inschrijving === 'voorbij') waar.push(sql`not ${lopend(vraag)}`);
  if (gevonden) waar.push(sql`c.id = any (${gevonden}::uuid[])`);
  return join(waar, ' and ');
}

/** The last period of a cursist that ended: the last calendar block, or that of the enrolment's last day, cut to the enrolment. */
function periode({ blokken, vandaag }: Lijstvraag): Prisma.Sql {
  const [van, tot] = [blokken.map((b) => b.van.toString()), blokken.map((b) => b.tot.toString())];
  const vorige = blokken.at(-2);
  const isVoorbij = sql`i.einde < ${dag(vandaag)}`;
  const blokVanEinde = sql`(select b.van from unnest(${van}::date[], ${tot}::date[]) as b (van, tot) where i.einde between b.van and b.tot)`;
  return sql`left join lateral (
    select greatest(x.begin, x.blok) as van, x.tot from (
      select i.begin, case when ${isVoorbij} then ${blokVanEinde} else ${dag(vorige?.van)} end as blok,
        case when ${isVoorbij} then i.einde else ${dag(vorige?.tot)} end as tot
      from inschrijving i where i.cursist_id = c.id) x
    where x.blok is not null and x.begin <= x.tot order by x.tot desc, x.begin desc limit 1) per on true
  left join lateral (
    select r.id from rapportage r where r.cursist_id = c.id and r.periode_van = per.van order by r.versie desc limit 1) rap on true`;
}

const grond = sql`g.cursist_id = c.id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu()`;
const vanaf = sql`(g.van at time zone 'Europe/Amsterdam')::date`;
const openVraag = sql`v.cursist_id = c.id and not exists (select 1 from antwoord a where a.vraag_id = v.id)`;

/** What stands beside a name, each one probe by key. */
const delen = (vraag: Lijstvraag) => sql`${periode(vraag)}
  left join lateral (select k.periode_van from rapportage_concept k where k.cursist_id = c.id order by k.periode_van desc limit 1) con on true
  left join lateral (select v.rapportage_id from vraag v where ${openVraag} order by v.gesteld_op limit 1) vra on true
  left join lateral (select min(${vanaf}) as van from grondslag g where ${grond}) gro on true
  left join lateral (select i.begin, i.einde from inschrijving i where i.cursist_id = c.id order by i.begin desc limit 1) ins on true
  left join lateral (select max(u.tot) as tot from uitstel u where u.cursist_id = c.id and u.periode_van = per.van) uit on true
  cross join lateral (select ${mijn(vraag)} as mijn) mij`;

/** Narrows by the report: what must be looked up of everyone for it, and the condition. */
function bijRapportage(keuze: Rapportagekeuze, vraag: Lijstvraag): { erbij: Prisma.Sql; waar: Prisma.Sql } {
  const { vandaag, termijnDagen, aanbiederId } = vraag;
  const gevraagd = sql`per.tot is not null and rap.id is null
    and (not ${mijn(vraag)} or exists (select 1 from grondslag g where ${grond} and ${vanaf} <= per.tot))`;
  const uiterlijk = sql`per.tot + ${termijnDagen}::int`;
  const uitgesteld = sql`exists (select 1 from uitstel u where u.cursist_id = c.id and u.periode_van = per.van and u.tot >= ${dag(vandaag)})`;
  const school = sql`${aanbiederId}::uuid`;
  const per: Record<Rapportagekeuze, { erbij: Prisma.Sql; waar: Prisma.Sql }> = {
    te_doen: { erbij: periode(vraag), waar: sql`(${dag(vandaag)} <= ${uiterlijk} or ${uitgesteld}) and ${gevraagd}` },
    te_laat: { erbij: periode(vraag), waar: sql`${dag(vandaag)} > ${uiterlijk} and ${gevraagd} and not ${uitgesteld}` },
    concept: {
      erbij: empty,
      waar: sql`exists (select 1 from rapportage_concept k where k.cursist_id = c.id and k.aanbieder_id = ${school})`,
    },
    ingediend: { erbij: periode(vraag), waar: sql`rap.id is not null` },
    vraag: { erbij: empty, waar: sql`exists (select 1 from vraag v where ${openVraag} and v.aanbieder_id = ${school})` },
  };
  return per[keuze];
}

/** The people of a list, before they are put in order and cut into pages. */
function uit(vraag: Lijstvraag): Prisma.Sql {
  const { rapportage } = vraag.filter;
  if (rapportage === null) return sql`from cursist c where ${mensen(vraag)}`;
  const { erbij, waar } = bijRapportage(rapportage, vraag);
  return sql`from cursist c ${erbij} where ${mensen(vraag)} and ${waar}`;
}

/** A search stands in its own order, the best first. */
function volgorde({ sortering, gevonden }: Lijstvraag): Prisma.Sql {
  if (gevonden) return sql`array_position(${gevonden}::uuid[], c.id)`;
  const kolom = sortering.kolom === 'kenmerk' ? sql`c.kenmerk` : sql`c.naam_sleutel`;
  return sortering.richting === 'af' ? sql`${kolom} desc, c.id desc` : sql`${kolom}, c.id`;
}

type Rij = {
  id: string;
  kenmerk: string;
  voornamen: string;
  achternaam: string;
  wet: Wet;
  doelgroep: Doelgroep;
  mijn: boolean;
  periodeVan: Date | null;
  periodeTot: Date | null;
  rapportageId: string | null;
  conceptVan: Date | null;
  vraagOver: string | null;
  grondVan: Date | null;
  uitgesteldTot: Date | null;
  begin: Date | null;
  einde: Date | null;
};

const beschrijving = sql`c.id, c.kenmerk, c.voornamen, c.achternaam, c.wet, c.doelgroep, mij.mijn, per.van as "periodeVan", per.tot as "periodeTot",
  rap.id as "rapportageId", con.periode_van as "conceptVan", vra.rapportage_id as "vraagOver", gro.van as "grondVan", uit.tot as "uitgesteldTot", ins.begin, ins.einde`;

function naarMens({ periodeVan, periodeTot, conceptVan, grondVan, uitgesteldTot, begin, einde, ...rij }: Rij) {
  return {
    ...rij,
    periode: periodeVan && periodeTot && { van: naarDag(periodeVan), tot: naarDag(periodeTot) },
    conceptVan: naarDag(conceptVan),
    grondVan: naarDag(grondVan),
    uitgesteldTot: naarDag(uitgesteldTot),
    begin: naarDag(begin),
    einde: naarDag(einde),
  };
}
export type Mens = ReturnType<typeof naarMens>;

/** How many people a list holds, exactly. */
export async function countCursisten(tx: Tx, vraag: Lijstvraag): Promise<number> {
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`select count(*)::int as aantal ${uit(vraag)}`;
  return rijen[0]?.aantal ?? 0;
}

/** One page of a list; what stands beside a name is looked up for the people on the page only. */
export async function listCursisten(tx: Tx, vraag: Lijstvraag, pagina: number): Promise<Mens[]> {
  const op = volgorde(vraag);
  const rijen = await tx.$queryRaw<Rij[]>`
    with bladzijde as materialized (select c.* ${uit(vraag)} order by ${op} limit ${PER_PAGINA} offset ${rijenVoor(pagina)})
    select ${beschrijving} from bladzijde c ${delen(vraag)} order by ${op}`;
  return rijen.map(naarMens);
}
