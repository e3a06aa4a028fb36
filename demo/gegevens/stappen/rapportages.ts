import { niveaus } from '~/domein/voortgang/niveau';
import type { Stap } from '../stap';

const NIVEAUS = `array[${niveaus.map((n) => `'${n}'`).join(', ')}]`;
const niveau = (vaardigheid: string) =>
  `(${NIVEAUS})[1 + least(${niveaus.length - 1}, floor(pg_temp.kans('n${vaardigheid}', r.i) * 2.5 + r.volg * (0.12 + pg_temp.kans('tempo', r.i) * 0.55))::int)]`;
/** Hours in quarters, so that attended and missed add up to planned. */
const kwart = (uitdrukking: string) => `(floor((${uitdrukking}) * 4) / 4)::numeric(6, 2)`;

/** Four years of quarterly reports, each only where the gate was open when it was submitted; then reading, questions and answers. */
export const rapportages: Stap[] = [
  {
    naam: 'rapportages',
    sql: `
analyze grondslag_blok;
create temp table kwartaal as
select row_number() over (order by k) as nr, k::date as van, (k + interval '3 months' - interval '1 day')::date as tot
from generate_series(date_trunc('quarter', pg_temp.dag()::timestamp) - interval '4 years', date_trunc('quarter', pg_temp.dag()::timestamp) - interval '3 months', interval '3 months') k;
create temp table r as
select c.i, q.nr, c.id as inburgeraar_id, c.cursist_id, c.school_id as aanbieder_id, greatest(q.van, c.begin) as van, least(q.tot, coalesce(c.einde, q.tot)) as tot,
  pg_temp.nr('rapportage', c.i::bigint * 100 + q.nr) as id, row_number() over (partition by c.i order by q.nr) as volg,
  m.moment, k.gebruiker_id as door
from c join kwartaal q on q.tot >= c.begin and q.van <= coalesce(c.einde, q.tot)
join contactpersoon k on k.cursist_id = c.cursist_id and k.soort = 'contactpersoon'
cross join lateral (select pg_temp.om(q.tot + 2 + floor(pg_temp.kans('indien', c.i::bigint * 100 + q.nr) * 26)::int, 'uur', c.i::bigint * 100 + q.nr) as moment) m
where c.gekoppeld and m.moment < pg_temp.dag()::timestamp at time zone 'Europe/Amsterdam'
  and (c.i = 1 or pg_temp.kans('vergeten', c.i::bigint * 100 + q.nr) > case (select max(nr) from kwartaal) - q.nr when 0 then 0.15 when 1 then 0.03 else 0 end)
  and exists (select 1 from grondslag g where g.cursist_id = c.cursist_id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= m.moment and g.tot > m.moment);
analyze r;
create temp table v as
select r.*, ${kwart(`30 + pg_temp.kans('plan', r.i) * 60 + pg_temp.kans('planq', r.i::bigint * 100 + r.nr) * 20`)} as gepland,
  ${kwart(`power(pg_temp.kans('ziek', r.i::bigint * 100 + r.nr), 3) * 14`)} as gemeld, ${kwart(`power(pg_temp.kans('weg', r.i::bigint * 100 + r.nr), 4) * 16`)} as niet_gemeld
from r;
analyze v;
insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, ingediend_door, ingediend_op, formulier_id)
select id, cursist_id, aanbieder_id, van, tot, 1, door, moment, pg_temp.nr('formulier', i::bigint * 100 + nr) from v;
insert into rapportage_voortgang (rapportage_id, cursist_id, aanbieder_id, lezen, luisteren, schrijven, spreken, knm, verzuim_gemeld_uren, verzuim_niet_gemeld_uren, toelichting)
select r.id, r.cursist_id, r.aanbieder_id, ${niveau('lezen')}, ${niveau('luisteren')}, ${niveau('schrijven')}, ${niveau('spreken')},
  case when r.volg < 2 then 'niet_begonnen' when r.volg < 7 then 'bezig' when r.volg < 9 then 'klaar_voor_examen' else 'behaald' end, r.gemeld, r.niet_gemeld,
  case floor(pg_temp.kans('tekst', r.i::bigint * 100 + r.nr) * 9)::int when 0 then 'Oefent ook buiten de les.' when 1 then 'Spreken gaat vooruit, schrijven kost meer tijd.' when 2 then 'Is overgestapt naar de avondgroep.' end
from v r;
insert into rapportage_uren (rapportage_id, cursist_id, aanbieder_id, gepland, gevolgd) select id, cursist_id, aanbieder_id, gepland, gepland - gemeld - niet_gemeld from v;
insert into rapportage_non_formeel (rapportage_id, cursist_id, aanbieder_id, gepland, gevolgd)
select v.id, v.cursist_id, v.aanbieder_id, n.uren, n.uren - ${kwart(`pg_temp.kans('nfweg', v.i::bigint * 100 + v.nr) * 2`)}
from v cross join lateral (select ${kwart(`4 + pg_temp.kans('nf', v.i::bigint * 100 + v.nr) * 16`)} as uren) n
where pg_temp.kans('heeftnf', v.i) < 0.7
  and exists (select 1 from grondslag g where g.cursist_id = v.cursist_id and g.categorie = 'non_formeel' and g.richting = 'naar_gemeente' and g.van <= v.moment and g.tot > v.moment);
insert into rapportage_bijzonderheid (id, rapportage_id, cursist_id, aanbieder_id, effect, tot)
select pg_temp.nr('bijzonderheid', v.i::bigint * 100 + v.nr), v.id, v.cursist_id, v.aanbieder_id, b.effect, case when b.effect = 'afwezig_tot' then v.tot + 30 end
from v cross join lateral (select (array['minder_uren', 'afwezig_tot', 'andere_tijden', 'wil_gesprek'])[1 + floor(pg_temp.kans('welk', v.i::bigint * 100 + v.nr) * 4)::int] as effect) b
where pg_temp.kans('bijz', v.i::bigint * 100 + v.nr) < 0.07
  and exists (select 1 from grondslag g where g.cursist_id = v.cursist_id and g.categorie = 'bijzonderheden' and g.richting = 'naar_gemeente' and g.van <= v.moment and g.tot > v.moment);`,
  },
  {
    naam: 'verbeterde rapportages',
    sql: `
create temp table w as select v.*, pg_temp.nr('rapportage2', v.i::bigint * 100 + v.nr) as nieuw from v
where pg_temp.kans('verbeter', v.i::bigint * 100 + v.nr) < 0.02 and v.gemeld > 1 and v.moment + interval '4 days' < pg_temp.dag()
  and exists (select 1 from grondslag g where g.cursist_id = v.cursist_id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= v.moment and g.tot > v.moment + interval '3 days');
insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, vervangt_id, ingediend_door, ingediend_op, formulier_id)
select nieuw, cursist_id, aanbieder_id, van, tot, 2, id, door, moment + interval '3 days', pg_temp.nr('formulier2', i::bigint * 100 + nr) from w;
insert into rapportage_voortgang select w.nieuw, o.cursist_id, o.aanbieder_id, o.lezen, o.luisteren, o.schrijven, o.spreken, o.knm, o.verzuim_gemeld_uren - 1, o.verzuim_niet_gemeld_uren, o.toelichting
from w join rapportage_voortgang o on o.rapportage_id = w.id;
insert into rapportage_uren select w.nieuw, o.cursist_id, o.aanbieder_id, o.gepland, o.gevolgd + 1 from w join rapportage_uren o on o.rapportage_id = w.id;
insert into rapportage_non_formeel select w.nieuw, o.cursist_id, o.aanbieder_id, o.gepland, o.gevolgd from w join rapportage_non_formeel o on o.rapportage_id = w.id;`,
  },
  {
    naam: 'gelezen, vragen, antwoorden',
    sql: `
create temp table casus as
select r.id, r.cursist_id, r.aanbieder_id, r.ingediend_op, r.ingediend_door, c.i, c.cm_id, row_number() over (order by r.id) as nr
from rapportage r join c on c.cursist_id = r.cursist_id;
insert into gelezen (rapportage_id, gebruiker_id, gelezen_op)
select id, cm_id, ingediend_op + interval '2 days' from casus
where ingediend_op + interval '2 days' < pg_temp.dag() and pg_temp.kans('leest', nr) < case when ingediend_op < pg_temp.dag() - 60 then 1.0 else 0.55 end;
insert into vraag (id, rapportage_id, cursist_id, aanbieder_id, tekst, gesteld_door, gesteld_op, formulier_id)
select pg_temp.nr('vraag', nr), id, cursist_id, aanbieder_id,
  (array['Kunnen de lessen naar de avond?', 'Is er een plek in een snellere groep?', 'Wanneer is het examen voor schrijven gepland?', 'Klopt het aantal geplande uren?'])[1 + floor(pg_temp.kans('wat', nr) * 4)::int],
  cm_id, ingediend_op + interval '2 days', pg_temp.nr('fvraag', nr)
from casus where pg_temp.kans('vraagt', nr) < case when ingediend_op < pg_temp.dag() - 120 then 0.02 else 0.05 end and ingediend_op + interval '4 days' < pg_temp.dag();
insert into antwoord (id, vraag_id, cursist_id, aanbieder_id, tekst, gegeven_door, gegeven_op, formulier_id)
select pg_temp.nr('antwoord', k.nr), v.id, v.cursist_id, v.aanbieder_id, 'Ja, dat is besproken en geregeld vanaf de volgende periode.', k.ingediend_door, v.gesteld_op + interval '30 hours', pg_temp.nr('fantwoord', k.nr)
from vraag v join casus k on k.id = v.rapportage_id where v.gesteld_op < pg_temp.dag() - 20 or pg_temp.kans('antw', k.nr) < 0.4;`,
  },
  {
    naam: 'logboek',
    sql: `
insert into log.sleutel (onderwerp_id, pseudoniem) select id, md5('pseudoniem' || id)::uuid from p;
insert into log.inzage (moment, pseudoniem, gebruiker_id, rol, aanbieder_id, activiteit)
select k.ingediend_op + interval '2 days', s.pseudoniem, k.cm_id, 'casemanager', null, 'rapportage'
from casus k join c on c.i = k.i join log.sleutel s on s.onderwerp_id = c.id where k.ingediend_op > pg_temp.dag() - 200 and k.ingediend_op + interval '2 days' < pg_temp.dag() order by k.nr;
insert into log.inzage (moment, pseudoniem, gebruiker_id, rol, aanbieder_id, activiteit)
select k.ingediend_op - interval '20 minutes', s.pseudoniem, k.ingediend_door, 'taalaanbieder', k.aanbieder_id, 'cursist'
from casus k join c on c.i = k.i join log.sleutel s on s.onderwerp_id = c.id where k.ingediend_op > pg_temp.dag() - 200 order by k.nr;`,
  },
];
