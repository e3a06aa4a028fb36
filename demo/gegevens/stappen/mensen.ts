import type { Stap } from '../stap';

/** Users with their access and secrecy: the personas first, then colleagues. Who works at a school that is no partner gets access with its scan. */
export const mensen: Stap[] = [
  {
    naam: 'gebruikers',
    sql: `
create temp table u (id uuid primary key, nr int, naam text, email text, rol text, school int, volg int);
insert into u select distinct on (p.volg) pg_temp.nr('persona', p.volg), p.volg, p.naam, p.email, p.rol, s.nr, null
  from persona p left join demoschool s on s.bow = p.bow order by p.volg, p.rol;
insert into u select pg_temp.nr('casemanager', i), 1000 + i, m.naam, 'casemanager' || i || '@denhaag.example', 'casemanager', null, null
  from maat, generate_series(1, greatest(0, maat.casemanagers - (select count(*)::int from u where rol = 'casemanager'))) i
  join medewerker m on m.nr = (i * 13) % 480;
create temp table schoolgrootte as
  select s.nr, greatest(1, round(m.personen * (power(s.nr::float8 / m.scholen, 1 / m.macht) - power((s.nr - 1)::float8 / m.scholen, 1 / m.macht))))::int as grootte
  from demoschool s, maat m;
insert into u select pg_temp.nr('school', g.nr * 1000 + i + 500000000), 100000 + g.nr * 1000 + i, m.naam, 'medewerker' || i || '@school' || g.nr || '.example', 'taalaanbieder', g.nr, null
  from schoolgrootte g
  cross join lateral generate_series(1, greatest(2, g.grootte / 300) - (select count(*)::int from u b where b.school = g.nr)) i
  join medewerker m on m.nr = (g.nr * 31 + i * 17) % 480;
update u set volg = n.volg from (select id, row_number() over (partition by rol, school order by nr) as volg from u) n where n.id = u.id;
create index on u (rol, school, volg);
insert into gebruiker (id, naam, email) select id, naam, lower(email) from u;
insert into geheimhouding (id, gebruiker_id, soort, getekend_op)
  select pg_temp.nr('geheim', nr), id, case when nr % 5 = 0 then 'eed' else 'verklaring' end, pg_temp.dag() - 400
  from u where rol <> 'inburgeraar' and nr <> 1004;
insert into toegang (id, gebruiker_id, rol, aanbieder_id, van, tot)
  select pg_temp.nr('toegang', row_number() over (order by r.nr, r.rol)), r.id, r.rol, case when r.rol = 'taalaanbieder' then pg_temp.nr('school', r.school) end, pg_temp.dag() - 390,
    case when r.nr = 1006 then pg_temp.dag() + 12 end
  from (select u.id, u.nr, u.rol, u.school from u where u.nr >= 1000
        union all select u.id, u.nr, p.rol, u.school from u join persona p on p.volg = u.nr) r
  where r.rol <> 'inburgeraar' and (r.rol <> 'taalaanbieder' or r.school is not null);
insert into waarneming (id, casemanager_id, waarnemer_id, van, tot, vastgelegd_door)
  select pg_temp.nr('waarneming', p.volg), v.id, w.id, pg_temp.dag() - 3, pg_temp.dag() + 11, v.id
  from persona p join u w on w.nr = p.volg join persona q on q.sub = p.vervangt join u v on v.nr = q.volg where p.rol = 'casemanager' and q.rol = 'casemanager';`,
  },
];
