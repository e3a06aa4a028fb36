import { Prisma } from '~/platform/db/client/client';
import { ELIP } from '../elip/elip';
import { TERMIJN_KORT_MAANDEN } from './aandacht';
import type { Aandachtgrenzen } from './caseload';

const { sql, join } = Prisma;

const open = (categorie: string) =>
  sql`g.categorie = ${categorie} and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu()`;

/**
 * What is known of one person `m`, each part one probe by key: of several facts the latest that holds today. Row level security leaves out
 * what may not be read; a part that finds nothing is null. `offset 0` keeps a part that is asked several times from being looked up each time.
 */
export const delen = {
  sit: sql`left join lateral (
    select s.wet, s.doelgroep from situatie s where s.inburgeraar_id = m.id and s.van <= tk.vandaag()
    order by s.van desc, s.vastgelegd_op desc, s.id desc limit 1) sit on true`,
  ter: sql`left join lateral (
    select t.einde, true as vastgelegd from termijn t where t.inburgeraar_id = m.id order by t.vastgelegd_op desc, t.id desc limit 1) ter on true`,
  len: sql`left join lateral (
    select l.soort, l.peildatum, l.resterend_cent, case when l.soort <> 'onbekend' then l.resterend_cent end as over
    from lening l where l.inburgeraar_id = m.id order by l.peildatum desc, l.vastgelegd_op desc, l.id desc limit 1) len on true`,
  mag: sql`left join lateral (
    select bool_or(v.categorie = 'traject') as traject, bool_or(v.categorie = 'plan_van_aanpak') as plan from vastlegging v
    where v.inburgeraar_id = m.id and v.categorie in ('traject', 'plan_van_aanpak') and v.van <= tk.nu() and v.tot > tk.nu()) mag on true`,
  route: sql`left join lateral (
    select p.niveau from plan_van_aanpak p where p.inburgeraar_id = m.id and p.van <= tk.vandaag()
    order by p.van desc, p.vastgelegd_op desc, p.id desc limit 1) niv on true
  left join lateral (
    select r.route from leerroute r where r.inburgeraar_id = m.id and r.van <= tk.vandaag()
    order by r.van desc, r.vastgelegd_op desc, r.id desc limit 1) lrt on true`,
  loopt: sql`cross join lateral (
    select coalesce((select b.tot is null or b.tot >= tk.vandaag() from begeleiding b where b.inburgeraar_id = m.id and b.van <= tk.vandaag()
        order by b.van desc, b.vastgelegd_op desc, b.id desc limit 1), false) as begeleid,
      not exists (select 1 from plicht_einde e where e.inburgeraar_id = m.id and e.herroepen_op is null and e.datum < tk.vandaag()) as plichtig offset 0) loopt`,
  kop: sql`left join lateral (
    select a.naam, count(*) over ()::int as aantal from koppeling k join taalaanbieder a on a.id = k.aanbieder_id
    where k.inburgeraar_id = m.id and k.beeindigd_op is null order by k.vastgelegd_op desc, k.id desc limit 1) kop on true`,
  poort: sql`left join lateral (
    select array_agg(distinct g.cursist_id) as cursisten, array_agg(distinct g.grond) as gronden from grondslag g where g.inburgeraar_id = m.id and ${open('voortgang')}) poort on true`,
  insch: sql`left join lateral (
    select i.cursist_id, i.begin, i.einde,
      (select (min(g.van) at time zone 'Europe/Amsterdam')::date from grondslag g
        where g.inburgeraar_id = m.id and g.cursist_id = i.cursist_id and ${open('voortgang')}) as grond_sinds
    from inschrijving i where i.cursist_id = any (poort.cursisten) order by i.begin desc, i.id desc limit 1) insch on true`,
  rap: sql`left join lateral (
    select r.id, r.periode_tot, r.ingediend_op, r.gelezen, count(*) filter (where not r.gelezen) over ()::int as nieuw,
      max(r.periode_tot) filter (where r.cursist_id = insch.cursist_id) over () as gerapporteerd_tot
    from (
      select distinct on (v.cursist_id, v.periode_van) v.id, v.cursist_id, v.periode_tot, v.ingediend_op,
        exists (select 1 from gelezen l where l.rapportage_id = v.id) as gelezen
      from rapportage v where v.cursist_id = any (poort.cursisten) order by v.cursist_id, v.periode_van, v.versie desc) r
    order by r.periode_tot desc, r.id desc limit 1) rap on true`,
  antw: sql`left join lateral (
    select count(*)::int as aantal from antwoord a join vraag v on v.id = a.vraag_id where a.cursist_id = any (poort.cursisten)
      and a.gegeven_op > coalesce((select max(l.gelezen_op) from gelezen l where l.rapportage_id = v.rapportage_id), '-infinity')) antw on true`,
  toe: sql`cross join lateral (
    select exists (select 1 from grondslag_regel r where r.grond = 'toestemming' and r.wet = sit.wet and (r.doelgroep is null or r.doelgroep = sit.doelgroep)
        and r.van <= tk.vandaag() and (r.tot is null or r.tot >= tk.vandaag())) as nodig,
      (exists (select 1 from toestemming t where t.inburgeraar_id = m.id)
        or exists (select 1 from grondslag g where g.inburgeraar_id = m.id and g.grond = 'toestemming')) as bekend offset 0) toe`,
  opn: sql`left join (select distinct o.inburgeraar_id from poort.opnieuw_te_vragen() o) opn on opn.inburgeraar_id = m.id`,
} as const;
export type Deel = keyof typeof delen;

/** The parts that the order by attention rests on, and those of the choice, which looks at consent too; in the order in which they build on each other. */
export const aantaldelen: readonly Deel[] = ['sit', 'ter', 'len', 'loopt', 'poort', 'insch', 'rap', 'antw'];
export const aandachtdelen: readonly Deel[] = [...aantaldelen, 'toe', 'opn'];

/** Of whom the matrix asks consent and who gave no answer at all yet; never who said no or withdrew (C 12.4). No list is ordered by it. */
export const zonderAntwoord = sql`loopt.begeleid and loopt.plichtig and toe.nodig and not toe.bekend`;
export const zonderAntwoorddelen: readonly Deel[] = ['sit', 'loopt', 'toe'];
/** Whose ja was declared invalid, ended, or stands on an older text. */
export const opnieuwVragen = sql`opn.inburgeraar_id is not null`;

const maanden = (aantal: number) => sql`make_interval(months => ${aantal}::int)`;

/** The same conditions as the rule `aandachtVoor`, which a test holds equal; consent apart, since no list ranks people by it. */
function redenen({ leningOudNaMaanden, termijnDagen, vervallenPeriode }: Aandachtgrenzen) {
  const loopt = sql`loopt.plichtig and loopt.begeleid`;
  const vervallen = sql`case when insch.einde + ${termijnDagen}::int < tk.vandaag() then insch.einde else ${vervallenPeriode}::date end`;
  return [
    sql`(${loopt} and ter.einde < (tk.vandaag() + ${maanden(TERMIJN_KORT_MAANDEN)})::date)`,
    sql`(${loopt} and sit.wet = 'wi2013' and sit.doelgroep = 'asielstatushouder' and (len.over < ${ELIP.bijnaOpCent}::bigint
      or (len.over < ${ELIP.laagCent}::bigint and ter.einde < (tk.vandaag() + ${maanden(ELIP.maanden)})::date)))`,
    sql`(${loopt} and len.over is not null and (len.peildatum + ${maanden(leningOudNaMaanden)})::date < tk.vandaag())`,
    sql`(${loopt} and insch.grond_sinds is not null and ${vervallen} >= insch.begin and ${vervallen} >= insch.grond_sinds
      and coalesce(rap.gerapporteerd_tot < ${vervallen}, true))`,
    sql`rap.nieuw > 0`,
    sql`antw.aantal > 0`,
  ];
}

export function aandachtWaar(grenzen: Aandachtgrenzen): Prisma.Sql {
  const toestemming = sql`(loopt.plichtig and loopt.begeleid and toe.nodig and not toe.bekend)`;
  return sql`(${join(
    [...redenen(grenzen), toestemming, opnieuwVragen].map((reden) => sql`coalesce(${reden}, false)`),
    ' or ',
  )})`;
}

export function aandachtAantal(grenzen: Aandachtgrenzen): Prisma.Sql {
  return sql`(${join(
    redenen(grenzen).map((reden) => sql`coalesce(${reden}, false)::int`),
    ' + ',
  )})`;
}
