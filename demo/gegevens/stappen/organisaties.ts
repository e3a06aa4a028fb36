import type { Stap } from '../stap';

/** Schools with their convenant terms, keurmerk history and NT2 figures. */
export const organisaties: Stap[] = [
  {
    naam: 'scholen',
    sql: `
insert into taalaanbieder (id, naam, kvk_nummer, bow_nummer, plaats, email, telefoon, website)
select pg_temp.nr('school', nr), naam, kvk, bow, plaats, 'info@school' || nr || '.example', '070 555 ' || lpad(((nr * 37) % 10000)::text, 4, '0'), 'https://school' || nr || '.example'
from demoschool;
insert into convenant (id, aanbieder_id, ingangsdatum, laatste_dag)
select pg_temp.nr('convenant', s.nr * 10 + t), pg_temp.nr('school', s.nr), b.begin, (b.begin + interval '2 years' - interval '1 day')::date
from demoschool s
cross join generate_series(0, 2) t
cross join lateral (select make_date(extract(year from pg_temp.dag())::int - 4, 1, 5)
  + floor(pg_temp.kans('ingang', s.nr) * 300)::int + case when s.nr = 6 then 0 else 60 end as eerste) e
cross join lateral (select (e.eerste + interval '2 years' * t)::date as begin) b
where b.begin <= pg_temp.dag() - 20 and not (s.nr > 10 and s.nr % 33 = 5 and t = 2);`,
  },
  {
    naam: 'keurmerken',
    sql: `
insert into keurmerk_antwoord (id, aanbieder_id, bron, opgehaald_op, soort, status, sinds, tot_en_met, waarschuwing, reden, ruw)
select pg_temp.nr('keurmerk', s.nr * 100 + m), pg_temp.nr('school', s.nr), 'blik_op_werk', q.moment,
  case when q.stil then 'geen_antwoord' else 'antwoord' end,
  case when not q.stil then q.status end, case when not q.stil then q.sinds end,
  case when not q.stil and q.status = s.status then s.tot_en_met end,
  case when not q.stil then s.waarschuwing and q.status = s.status end,
  case when q.stil then 'te_laat' end,
  case when not q.stil then json_build_object('bowNummer', s.bow, 'naam', s.naam, 'keurmerk', json_build_object('status', q.status, 'sinds', q.sinds, 'waarschuwing', s.waarschuwing and q.status = s.status))::text end
from demoschool s
cross join generate_series(0, 47) m
cross join lateral (
  select pg_temp.om(d.dag, 'keurmerk', s.nr * 100 + m) - interval '5 hours' as moment,
    case when d.dag >= s.sinds then s.status else 'keurmerk' end as status,
    case when d.dag >= s.sinds then s.sinds else (s.sinds - interval '5 years')::date end as sinds,
    (m = 2 and s.nr % 4 = 2) as stil
  from (select (pg_temp.dag() - 1 - make_interval(months => m))::date as dag) d
) q
where not (s.status = 'keurmerk_bepaalde_tijd' and q.moment < s.sinds);`,
  },
  {
    naam: 'NT2-opgaven',
    sql: `
insert into nt2_opgave (id, aanbieder_id, peildatum, docenten, docenten_gecertificeerd, lessen, lessen_bevoegd)
select pg_temp.nr('nt2', s.nr * 10 + h), pg_temp.nr('school', s.nr), (pg_temp.dag() - make_interval(months => h * 6, days => 12))::date,
  d.docenten, d.docenten - floor(pg_temp.kans('nt2docent', s.nr * 10 + h) * 0.26 * d.docenten)::int,
  d.lessen, d.lessen - floor(pg_temp.kans('nt2les', s.nr * 10 + h) * 0.28 * d.lessen)::int
from demoschool s cross join generate_series(0, 3) h
cross join lateral (select 5 + floor(60 * power(1.0 / s.nr, 0.6))::int as docenten, 180 + floor(1800 * power(1.0 / s.nr, 0.6))::int as lessen) d
where s.nr <> 9;`,
  },
];
