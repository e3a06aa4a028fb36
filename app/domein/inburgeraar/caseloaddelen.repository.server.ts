import { Prisma } from '~/platform/db/client/client';

const { sql } = Prisma;

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
    select array_agg(distinct g.cursist_id) filter (where g.is_open) as cursisten, array_agg(distinct g.grond) filter (where g.is_open) as gronden,
      bool_or(g.grond = 'toestemming') as toestemming
    from (
      select b.cursist_id, b.grond, poort.is_open(b, 'voortgang', 'naar_gemeente', (select poort.op_slot())) as is_open
      from grondslag_blok b where b.inburgeraar_id = m.id offset 0) g) poort on true`,
  rap: sql`left join lateral (
    select r.id, r.periode_tot, r.ingediend_op, r.gelezen, count(*) filter (where not r.gelezen) over ()::int as nieuw
    from (
      select distinct on (v.cursist_id, v.periode_van) v.id, v.cursist_id, v.periode_tot, v.ingediend_op,
        exists (select 1 from gelezen l where l.rapportage_id = v.id) as gelezen
      from rapportage v where v.cursist_id = any (poort.cursisten) order by v.cursist_id, v.periode_van, v.versie desc) r
    order by r.periode_tot desc, r.id desc limit 1) rap on true`,
  toe: sql`cross join lateral (
    select exists (select 1 from grondslag_regel r where r.grond = 'toestemming' and r.wet = sit.wet and (r.doelgroep is null or r.doelgroep = sit.doelgroep)
        and r.van <= tk.vandaag() and (r.tot is null or r.tot >= tk.vandaag())) as nodig,
      (exists (select 1 from toestemming t where t.inburgeraar_id = m.id)
        or coalesce(poort.toestemming, false)) as bekend offset 0) toe`,
  wacht: sql`left join wacht on wacht.persoon = m.id`,
} as const;
export type Deel = keyof typeof delen;

/** What waits for the actor about each person, by the rules of the werkvoorraad. */
export const wacht = (wie: Prisma.Sql) => sql`wacht as materialized (
  select w.persoon, array_agg(w.regel order by w.regel) as regels, count(*) filter (where w.regel not like 'toestemming%')::int as aantal
  from (select distinct x.persoon, x.regel from werkvoorraad.van_casemanager(${wie}) x) w group by w.persoon)`;

/** Of whom the matrix asks consent and who gave no answer at all yet; never who said no or withdrew (C 12.4). No list is ordered by it. */
export const zonderAntwoord = sql`loopt.begeleid and loopt.plichtig and toe.nodig and not toe.bekend`;
export const zonderAntwoorddelen: readonly Deel[] = ['sit', 'loopt', 'poort', 'toe'];
/** Whose ja was declared invalid, ended, or stands on an older text. */
export const isOpnieuwTeVragen = sql`'toestemming_opnieuw' = any (wacht.regels)`;
/** For whom anything waits; and how much, consent apart, since no list ranks people by it. */
export const ietsWacht = sql`wacht.persoon is not null`;
export const hoeveelWacht = sql`coalesce(wacht.aantal, 0)`;
