import type { Stap } from '../stap';

/** What followed by itself from each withdrawal, as the triggers do it; the tasks of the schools are answered, but for the last of each. */
export const nasleep: Stap[] = [
  {
    naam: 'nasleep van intrekkingen',
    sql: `
create temp table dicht as
select a.id, a.datum, a.vastgelegd_op, g.inburgeraar_id, g.cursist_id, g.aanbieder_id, g.richting, array_agg(g.categorie order by g.categorie) as categorieen
from toestemming a join grondslag g on g.inburgeraar_id = a.inburgeraar_id and g.aanbieder_id = a.aanbieder_id and g.einde = 'ingetrokken' and g.tot = a.tijdstip
where a.soort = 'ingetrokken' and g.grond = 'toestemming'
group by a.id, a.datum, a.vastgelegd_op, g.inburgeraar_id, g.cursist_id, g.aanbieder_id, g.richting;
insert into automatische_handeling (id, oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id, richting, categorieen, moment)
select md5(w.id || w.richting)::uuid, w.id, 'ingetrokken', 'poort_dicht', 'Convenant art. 12.4; AVG 7 lid 3', w.inburgeraar_id, w.cursist_id, w.aanbieder_id, w.richting, w.categorieen, w.vastgelegd_op
from dicht w;
insert into schooltaak (id, oorzaak_id, aanleiding, inburgeraar_id, cursist_id, aanbieder_id, uiterlijk, gemaakt_op)
select md5('taak' || w.id)::uuid, w.id, 'ingetrokken', w.inburgeraar_id, w.cursist_id, w.aanbieder_id, w.datum + 14, w.vastgelegd_op
from dicht w where w.richting = 'naar_school';
insert into automatische_handeling (id, oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id, moment)
select md5('gemaakt' || s.id)::uuid, s.oorzaak_id, s.aanleiding, 'taak_gemaakt', 'Convenant art. 12.11; AVG 17 lid 1 onder b', s.inburgeraar_id, s.cursist_id, s.aanbieder_id, s.gemaakt_op
from schooltaak s;
insert into schooltaak_antwoord (taak_id, antwoord, grond, gegeven_door, gegeven_op, formulier_id)
select distinct on (s.id) s.id, x.antwoord, case when x.antwoord = 'bewaard' then 'overeenkomst' end, k.gebruiker_id, s.gemaakt_op + interval '4 days', md5('antwoord' || s.id)::uuid
from (select *, row_number() over (partition by aanbieder_id order by gemaakt_op desc, id) as vers from schooltaak) s
join contactpersoon k on k.cursist_id = s.cursist_id and k.soort = 'contactpersoon'
cross join lateral (select (array['verwijderd', 'niets_bewaard', 'bewaard'])[1 + mod(abs(hashtext(s.id::text)), 3)] as antwoord) x
where s.vers > 1 and s.uiterlijk < pg_temp.dag();`,
  },
];
