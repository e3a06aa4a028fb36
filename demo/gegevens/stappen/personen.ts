import type { Stap } from '../stap';

/** One row of choices per person, from which every fact follows, those that most facts need in front; then the gemeente's facts. */
export const personen: Stap[] = [
  {
    naam: 'inburgeraars',
    sql: `
create temp table trekking as
select i, case when i = 1 or pg_temp.kans('wet', i) < 0.55 then 'wi2013' else 'wi2021' end as wet, case when i = 1 then 0.0 else pg_temp.kans('doelgroep', i) end as d,
  pg_temp.kans('start', i) as s, floor(pg_temp.kans('land', i) * (select count(*) from naamgroep))::int as groep,
  case when i = 1 or pg_temp.kans('geslacht', i) < 0.52 then 'vrouw' else 'man' end as soort, pg_temp.kans('voornaam', i) as voor, pg_temp.kans('achternaam', i) as achter
from maat, generate_series(1, maat.personen) i;
analyze trekking;
create temp table basis as
select i, pg_temp.nr('inburgeraar', i) as id, pg_temp.nr('cursist', i) as cursist_id, n.voornamen, n.achternaam, n.sleutel, w.wet,
  case when w.wet = 'wi2013' then case when k.d < 0.70 then 'asielstatushouder' when k.d < 0.92 then 'gezinsmigrant' else 'overige_migrant' end
       else case when k.d < 0.75 then 'gezinsmigrant' else 'overige_migrant' end end as doelgroep,
  pg_temp.dag() - 18 * 365 - 200 - floor(pg_temp.kans('leeftijd', i) * 14000)::int as geboortedatum,
  s.start,
  least(pg_temp.dag() - 40, greatest(s.start, (pg_temp.dag() - interval '4 years')::date) + floor(pg_temp.kans('begeleiding', i) * 160)::int) as begeleid,
  case when i = 1 then 1 else 1 + least(m.scholen - 1, floor(m.scholen * power(pg_temp.kans('school', i), m.macht))::int) end as school,
  i = 1 or pg_temp.kans('koppeling', i) < 0.91 as wil_koppelen,
  1 + (i - 1) % m.casemanagers as cm,
  case when w.wet = 'wi2021' then 'geen'
       when i = 1 then 'ja' when pg_temp.kans('antwoord', i) < 0.66 then 'ja' when pg_temp.kans('antwoord', i) < 0.75 then 'ja_school'
       when pg_temp.kans('antwoord', i) < 0.81 then 'nee' when pg_temp.kans('antwoord', i) < 0.84 then 'nee_school' else 'geen' end as antwoord
from trekking t cross join maat m
join naamgroep g on g.nr = t.groep
join naam v on v.groep = g.groep and v.soort = t.soort and v.nr = floor(t.voor * case t.soort when 'vrouw' then g.vrouw else g.man end)::int
join naam a on a.groep = g.groep and a.soort = 'achter' and a.nr = floor(t.achter * g.achter)::int
cross join lateral (select t.wet) w
cross join lateral (select t.d) k
cross join lateral (select case t.wet when 'wi2013' then date '2018-07-01' + floor(t.s * 1279)::int
  else date '2022-01-01' + floor(t.s * greatest(1, pg_temp.dag() - 60 - date '2022-01-01'))::int end as start) s
cross join lateral (select case when i = 1 then 'Selam' else v.naam end as voornamen, case when i = 1 then 'Tesfay' else a.naam end as achternaam,
  case when i = 1 then 'tesfay selam' else a.sleutel || ' ' || v.sleutel end as sleutel) n;
create temp table cm as select u.id, row_number() over (order by case when u.nr < 1000 then 0 else 1 end, u.nr) as nr from u
  where u.rol = 'casemanager' or exists (select 1 from persona r where r.volg = u.nr and r.rol = 'casemanager');
create temp table p as
select b.i, b.id, b.cursist_id, cm.id as cm_id, pg_temp.nr('school', b.school) as school_id, b.school, b.start, b.begeleid, b.geboortedatum, g.gekoppeld,
  b.wet, b.doelgroep, b.antwoord, s.begin, e.einde, j.ja_op, w.ingetrokken_op, b.voornamen, b.achternaam, b.sleutel
from basis b
join cm on cm.nr = b.cm
cross join lateral (select b.wil_koppelen and b.begeleid <= pg_temp.dag() - 40 as gekoppeld) g
cross join lateral (select case when g.gekoppeld then least(pg_temp.dag() - 20, b.begeleid + floor(pg_temp.kans('inschrijving', b.i) * 90)::int) end as begin) s
cross join lateral (select s.begin + 100 + floor(pg_temp.kans('duur', b.i) * 700)::int as dag) d
cross join lateral (select case when g.gekoppeld and b.i > 1 and pg_temp.kans('uit', b.i) < 0.16 and d.dag <= pg_temp.dag() + 60 then d.dag end as einde) e
cross join lateral (select case when b.antwoord <> 'geen'
  then least(pg_temp.dag() - 2, greatest(b.begeleid, coalesce(s.begin, b.begeleid) - 20) + floor(pg_temp.kans('jaop', b.i) * 40)::int) end as ja_op) j
cross join lateral (select case when b.i > 1 and b.antwoord in ('ja', 'ja_school') and pg_temp.kans('trekt', b.i) < 0.06
  then least(pg_temp.dag() - 1, j.ja_op + 30 + floor(pg_temp.kans('terug', b.i) * 500)::int) end as ingetrokken_op) w;
alter table p add primary key (i);
insert into inburgeraar (id, voornamen, achternaam, naam_sleutel, geboortedatum, email, telefoon, vastgelegd_op)
select id, voornamen, achternaam, sleutel, geboortedatum, case when pg_temp.kans('mail', i) < 0.6 then 'inburgeraar' || i || '@post.example' end,
  case when pg_temp.kans('tel', i) < 0.85 then '06 55 ' || lpad((i % 1000000)::text, 6, '0') end, pg_temp.om(begeleid, 'vast', i) from p;
insert into toewijzing (id, inburgeraar_id, casemanager_id, van) select pg_temp.nr('toewijzing', p.i), p.id, p.cm_id, p.begeleid from p;
insert into toegang (id, gebruiker_id, rol, inburgeraar_id, van) select pg_temp.nr('toegangzelf', 1), u.id, 'inburgeraar', p.id, pg_temp.dag() - 300 from u, p where u.rol = 'inburgeraar' and p.i = 1;`,
  },
  {
    naam: 'wet, begeleiding, termijn',
    sql: `
insert into situatie (id, inburgeraar_id, wet, doelgroep, van, vastgelegd_door, vastgelegd_op) select pg_temp.nr('situatie', p.i), p.id, p.wet, p.doelgroep, p.start, p.cm_id, pg_temp.om(p.begeleid, 'sit', p.i) from p;
insert into begeleiding (id, inburgeraar_id, van, tot, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('begeleiding', p.i), p.id, p.begeleid, case when p.i > 1 and pg_temp.kans('klaar', p.i) < 0.05 then greatest(p.begeleid, pg_temp.dag() - floor(pg_temp.kans('klaarop', p.i) * 200)::int) end, p.cm_id, pg_temp.om(p.begeleid, 'beg', p.i)
from p;
insert into plicht_einde (id, inburgeraar_id, soort, datum, vastgelegd_op)
select pg_temp.nr('einde', i), id, case when k < 0.05 then 'examen' when k < 0.062 then 'ontheffing' when k < 0.07 then 'vrijstelling' else 'vertrek' end, e.dag, pg_temp.om(e.dag, 'einde', i)
from (select *, pg_temp.kans('plicht', i) as k from p) p cross join lateral (select greatest(p.begeleid, pg_temp.dag() - 3 - floor(pg_temp.kans('plichtop', p.i) * 400)::int) as dag) e
where k < 0.082 and i > 1;
insert into termijn (id, inburgeraar_id, begin, einde, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('termijn', p.i), p.id, p.start,
  case when pg_temp.kans('termijnweet', p.i) < 0.03 then null
       when p.i = 1 then pg_temp.dag() + 300
       when p.wet = 'wi2013' then pg_temp.dag() - 120 + floor(pg_temp.kans('termijn', p.i) * 1000)::int else (p.start + interval '3 years')::date end, p.cm_id, pg_temp.om(p.begeleid, 'ter', p.i)
from p where pg_temp.kans('termijnrij', p.i) < 0.97 or p.i = 1;
insert into leerroute (id, inburgeraar_id, route, van, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('route', p.i), p.id, case when pg_temp.kans('route', p.i) < 0.62 then 'b1' when pg_temp.kans('route', p.i) < 0.93 then 'z' else 'onderwijs' end, p.begeleid, p.cm_id, pg_temp.om(p.begeleid, 'route', p.i)
from p where p.wet = 'wi2021' and pg_temp.kans('heeftroute', p.i) < 0.94;
insert into beperking (id, inburgeraar_id, soort, van, vastgelegd_op)
select pg_temp.nr('beperking', i), id, case when pg_temp.kans('soortbep', i) < 0.5 then 'beperking' else 'bezwaar' end, pg_temp.dag() - 40, pg_temp.om(pg_temp.dag() - 40, 'bep', i)
from p where i > 1 and pg_temp.kans('bep', i) < 0.004;`,
  },
  {
    naam: 'koppelingen',
    sql: `
insert into koppeling (id, inburgeraar_id, aanbieder_id, kenmerk, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('koppeling', p.i), p.id, p.school_id, 'C' || lpad(p.i::text, 6, '0') || case when pg_temp.kans('mis', p.i) < 0.01 and p.i > 1 then '9' else '' end, p.cm_id, pg_temp.om(p.begin, 'kop', p.i)
from p where p.gekoppeld;`,
  },
];
