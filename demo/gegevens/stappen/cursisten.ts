import type { Stap } from '../stap';

/** One colleague per cursist, so many places further on in the school's list. */
const contact = (soort: 'contactpersoon' | 'plaatsvervanger', verder: number) => `
insert into contactpersoon (id, cursist_id, aanbieder_id, gebruiker_id, soort, van, vastgelegd_op)
select pg_temp.nr('contact${soort}', c.i), c.cursist_id, c.school_id, u.id, '${soort}', c.begin, pg_temp.om(c.begin, 'con', c.i)
from c join u on u.school = c.school and u.rol = 'taalaanbieder' and u.volg = 1 + (case when c.i = 1 then 0 else c.i / 7 end + ${verder}) % c.collegas`;

/** The schools' own side: cursisten, enrolments, contactpersonen and deputies. Some cursisten are unknown to the gemeente. */
export const cursisten: Stap[] = [
  {
    naam: 'cursisten',
    sql: `
create temp table gezelschap as select s.nr, count(u.id)::int as aantal from demoschool s left join u on u.school = s.nr and u.rol = 'taalaanbieder' group by s.nr;
create temp table c as select p.*, g.aantal as collegas from p join gezelschap g on g.nr = p.school
where p.gekoppeld or (p.i > 1 and pg_temp.kans('alleenschool', p.i) < 0.5 and p.begeleid <= pg_temp.dag() - 40);
update c set begin = least(pg_temp.dag() - 20, begeleid + 10) where begin is null;
analyze c; analyze u;
insert into cursist (id, aanbieder_id, kenmerk, voornamen, achternaam, naam_sleutel, geboortedatum, wet, doelgroep, vastgelegd_op)
select cursist_id, school_id, 'C' || lpad(i::text, 6, '0'), voornamen, achternaam, sleutel, geboortedatum, wet, doelgroep, pg_temp.om(begin, 'cur', i) from c;
insert into inschrijving (id, cursist_id, aanbieder_id, begin, einde, vastgelegd_op)
select pg_temp.nr('inschrijving', i), cursist_id, school_id, begin, einde, pg_temp.om(begin, 'ins', i) from c;
${contact('contactpersoon', 0)};
${contact('plaatsvervanger', 1)};`,
  },
];
