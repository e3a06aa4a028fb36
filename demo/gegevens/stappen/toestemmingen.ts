import type { Stap } from '../stap';
import { teksten } from './teksten';

/** How many paper forms get a scan; at larger sizes the rest was given on screen. */
const SCANS = 2_000;

/** Consent of Wi2013 people: given (also at the school), refused, withdrawn, missing, on the old text and in other languages; then what may be recorded on it. */
export const toestemmingen = (scan: Buffer): Stap[] => [
  ...teksten,
  {
    naam: 'toestemmingen',
    sql: `
create temp table scan as select decode('${scan.toString('hex')}', 'hex') as inhoud;
create temp table tekst as select id, code, taal, van, lead(van, 1, date 'infinity') over (partition by code, taal order by nummer) as tot from tekstversie;
create temp table t as
select p.*, pg_temp.nr('ja', i) as act_id, pg_temp.nr('scan', i) as scan_id, v.id as tekst_id,
  case when p.antwoord = 'ja_school' and p.gekoppeld then 'school' when i <= ${SCANS} and pg_temp.kans('papier', i) < 0.6 then 'papier' else 'scherm' end as kanaal
from p
cross join lateral (
  select case when pg_temp.kans('oudetekst', p.i) < 0.1 then 'bijlage-2' else 'uitgebreid' end as code,
    case when p.i <= 20 or p.ja_op < date '2026-01-02' then 'nl' when pg_temp.kans('taal', p.i) < 0.2 then 'ar' when pg_temp.kans('taal', p.i) < 0.35 then 'ti' else 'nl' end as taal,
    greatest(p.ja_op, date '2022-03-08') as dag) k
join tekst v on v.code = k.code and v.taal = k.taal and v.van <= k.dag and v.tot > k.dag
where p.antwoord <> 'geen';
insert into bestand (id, naam, type, grootte, sha256, inhoud, inburgeraar_id, cursist_id, aanbieder_id, vastgelegd_op)
select t.scan_id, 'toestemming.pdf', 'application/pdf', length(s.inhoud), sha256(s.inhoud), s.inhoud, case when t.kanaal = 'papier' then t.id end,
  case when t.kanaal = 'school' then t.cursist_id end, case when t.kanaal = 'school' then t.school_id end, pg_temp.om(t.ja_op, 'scan', t.i)
from t cross join scan s where t.kanaal in ('papier', 'school') and t.i <= ${SCANS};
insert into toestemming (id, inburgeraar_id, cursist_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, tijdstip, kanaal, bestand_id, vastgelegd_door, vastgelegd_op)
select t.act_id, case when t.kanaal <> 'school' then t.id end, case when t.kanaal = 'school' then t.cursist_id end,
  case when t.antwoord = 'nee' then null else t.school_id end, case when t.antwoord like 'ja%' then 'verleend' else 'geweigerd' end, t.tekst_id,
  t.voornamen || ' ' || t.achternaam, t.geboortedatum, 'Den Haag', t.ja_op, case when t.kanaal = 'scherm' then pg_temp.om(t.ja_op, 'ja', t.i) end, t.kanaal,
  b.id, case when t.kanaal = 'school' then k.gebruiker_id else t.cm_id end, pg_temp.om(t.ja_op, 'ja', t.i)
from t left join bestand b on b.id = t.scan_id left join contactpersoon k on t.kanaal = 'school' and k.cursist_id = t.cursist_id and k.soort = 'contactpersoon';
insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, tijdstip, kanaal, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('intrekking', t.i), t.id, t.school_id, 'ingetrokken', t.voornamen || ' ' || t.achternaam, t.geboortedatum, 'Den Haag', t.ingetrokken_op,
  pg_temp.om(t.ingetrokken_op, 'terug', t.i), case when pg_temp.kans('hoe', t.i) < 0.3 then 'telefoon' else 'scherm' end, t.cm_id, pg_temp.om(t.ingetrokken_op, 'terug', t.i)
from t where t.ingetrokken_op is not null;`,
  },
  {
    naam: 'leningen en plannen',
    sql: `
insert into lening (id, inburgeraar_id, soort, resterend_cent, peildatum, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('lening', p.i), p.id, l.soort, case when l.soort = 'bekend' then l.cent when l.soort = 'nooit_geleend' and pg_temp.kans('ruimte', p.i) < 0.5 then 1000000 end, d.dag, p.cm_id, pg_temp.om(d.dag, 'len', p.i)
from p
cross join lateral (select case when p.i > 1 and pg_temp.kans('lsoort', p.i) < 0.06 then 'onbekend' when p.i > 1 and pg_temp.kans('lsoort', p.i) < 0.14 then 'nooit_geleend' else 'bekend' end as soort,
  case when p.i = 1 then 231250 when pg_temp.kans('lstand', p.i) < 0.08 then floor(pg_temp.kans('lbedrag', p.i) * 50000)::bigint
       when pg_temp.kans('lstand', p.i) < 0.28 then 50000 + floor(pg_temp.kans('lbedrag', p.i) * 200000)::bigint else 250000 + floor(pg_temp.kans('lbedrag', p.i) * 750000)::bigint end as cent) l
cross join lateral (select greatest(coalesce(p.ja_op, p.begeleid), pg_temp.dag() - floor(power(pg_temp.kans('lpeil', p.i), 2) * 200)::int) as dag) d
where (p.wet = 'wi2013' and p.antwoord in ('ja', 'ja_school') and (p.ingetrokken_op is null or p.ingetrokken_op > d.dag)) or (p.wet = 'wi2021' and pg_temp.kans('leent', p.i) < 0.45);
insert into plan_van_aanpak (id, inburgeraar_id, niveau, van, vastgelegd_door, vastgelegd_op)
select pg_temp.nr('plan', p.i), p.id, case when pg_temp.kans('niveau', p.i) < 0.66 then 'A2' when pg_temp.kans('niveau', p.i) < 0.93 then 'B1' else 'B2' end, p.ja_op, p.cm_id, pg_temp.om(p.ja_op, 'plan', p.i)
from p where p.wet = 'wi2013' and p.antwoord in ('ja', 'ja_school');`,
  },
];
