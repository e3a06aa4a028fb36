-- The gate derived per block of categories that open and close together, instead of per category: a fraction of the work for a whole population,
-- and so for a change of the matrix. The answers are the same.

-- The setting is asked only of an enrolment that has an end.
create or replace function poort.inschrijving(cursisten uuid[]) returns table (cursist_id uuid, naar_school tstzmultirange, naar_gemeente tstzmultirange) language sql stable parallel safe
  as $$
    select i.cursist_id,
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end, tk.begin_van(i.einde + 1))),
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end,
        case when i.einde is not null then tk.begin_van(i.einde + 1 + coalesce(tk.instelling('poort.nazorg_dagen', i.einde)::integer, 0)) end))
    from (select *, row_number() over (partition by cursist_id order by begin, id) as nr from public.inschrijving where cursist_id = any (cursisten)) i
    group by i.cursist_id
  $$;

-- With the withdrawal that comes first after the ja, if any.
drop function poort.toestemmingen(uuid[]);
create function poort.toestemmingen(ids uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorieen text[], periode tstzrange, ingetrokken_op timestamptz) language sql stable parallel safe
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with eigen as materialized (
      select * from poort.acten(ids)
    ), scholen as (
      select distinct inburgeraar_id, aanbieder_id from eigen where aanbieder_id is not null
    ), handelingen as (
      select e.inburgeraar_id, s.aanbieder_id, e.soort, e.soort = 'verleend' as ja, e.tekstversie_id, e.tijdstip, e.vastgelegd_op, e.id, e.ongeldig_op,
        coalesce(e.tijdstip, tk.begin_van(e.datum)) as vanaf,
        bool_or(e.soort <> 'verleend') over dag as nee_die_dag,
        bool_or(e.soort <> 'verleend' and e.tijdstip is null) over dag as nee_zonder_tijd_die_dag
      from eigen e join scholen s on s.inburgeraar_id = e.inburgeraar_id and (e.aanbieder_id = s.aanbieder_id or e.aanbieder_id is null)
      window dag as (partition by e.inburgeraar_id, s.aanbieder_id, e.datum)
    ), rij as (
      select h.*, lead(h.vanaf) over (partition by h.inburgeraar_id, h.aanbieder_id order by h.vanaf, h.ja desc, h.vastgelegd_op, h.id) as volgende,
        min(h.vanaf) filter (where h.soort = 'ingetrokken')
          over (partition by h.inburgeraar_id, h.aanbieder_id order by h.vanaf range between current row and unbounded following) as ingetrokken_op
      from handelingen h
      where not h.ja or not (h.nee_zonder_tijd_die_dag or (h.nee_die_dag and h.tijdstip is null))
    ), tot as (
      select r.inburgeraar_id, r.aanbieder_id, r.tekstversie_id, r.ingetrokken_op, r.vanaf, nullif(least(r.volgende, r.ongeldig_op, upper(d.plicht),
        (select min(coalesce(upper(x.periode), 'infinity')) from unnest(d.begeleid) x (periode) where upper_inf(x.periode) or upper(x.periode) > r.vanaf)), 'infinity') as einde
      from rij r left join poort.duur(ids) d on d.inburgeraar_id = r.inburgeraar_id
      where r.ja
    )
    select t.inburgeraar_id, t.aanbieder_id, v.categorieen, tstzrange(t.vanaf, t.einde), t.ingetrokken_op
    from tot t join public.tekstversie v on v.id = t.tekstversie_id
    where t.einde is null or t.einde > t.vanaf
  $$;

create or replace function poort.bereken_met(ids uuid[], regels public.grondslag_regel[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorie text, richting text, grond text, van timestamptz, tot timestamptz, cursist_id uuid, einde text)
  language sql stable parallel safe set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with paar as materialized (
      select * from poort.paren(ids)
    ), duur as (
      select * from poort.duur(ids)
    ), beperkt as (
      select r.inburgeraar_id, range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'beperking') as beperking,
        range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'bezwaar') as bezwaar
      from public.beperking r where r.inburgeraar_id = any (ids) group by r.inburgeraar_id
    ), partner as materialized (
      select * from poort.partner(array(select distinct p.aanbieder_id from paar p))
    ), ingeschreven as (
      select * from poort.inschrijving(array(select p.cursist_id from paar p))
    ), regel as (
      select m.wet, d.doelgroep, m.categorie, m.richting, m.grond, range_agg(tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))) as periode
      from unnest(regels) m
      join (values ('asielstatushouder'), ('gezinsmigrant'), ('overige_migrant')) d (doelgroep) on m.doelgroep is null or m.doelgroep = d.doelgroep
      group by m.wet, d.doelgroep, m.categorie, m.richting, m.grond
    ), stelsel as (
      select r.wet, r.doelgroep, r.richting, r.grond, r.periode, array_agg(r.categorie) as categorieen
      from regel r group by r.wet, r.doelgroep, r.richting, r.grond, r.periode
    ), basis as (
      select p.inburgeraar_id, p.aanbieder_id, p.cursist_id, t.periode as partner, coalesce(x.bezwaar, '{}'::tstzmultirange) as bezwaar,
        b.begeleid * b.plicht * t.periode - coalesce(x.beperking, '{}'::tstzmultirange) as periode,
        coalesce(i.naar_school, '{(,)}'::tstzmultirange) as naar_school, coalesce(i.naar_gemeente, '{(,)}'::tstzmultirange) as naar_gemeente
      from paar p
      join duur b on b.inburgeraar_id = p.inburgeraar_id and b.begeleid <> '{}'
      join partner t on t.aanbieder_id = p.aanbieder_id
      left join ingeschreven i on i.cursist_id = p.cursist_id
      left join beperkt x on x.inburgeraar_id = p.inburgeraar_id
    ), mogelijk as (
      select b.inburgeraar_id, b.aanbieder_id, b.cursist_id, b.partner, b.bezwaar, r.richting, r.grond, r.categorieen,
        b.periode * r.periode * tstzmultirange(s.periode) * case r.richting when 'naar_school' then b.naar_school else b.naar_gemeente end as periode
      from basis b
      join poort.situaties(ids) s on s.inburgeraar_id = b.inburgeraar_id
      join stelsel r on r.wet = s.wet and r.doelgroep = s.doelgroep
    ), blok as (
      select m.inburgeraar_id, m.aanbieder_id, m.cursist_id, m.partner, m.richting, m.grond, m.categorieen, m.categorieen as genoemd,
        null::timestamptz as ingetrokken_op, m.periode - m.bezwaar as periode
      from mogelijk m where m.grond <> 'toestemming'
      union all
      select m.inburgeraar_id, m.aanbieder_id, m.cursist_id, m.partner, m.richting, m.grond, m.categorieen, j.categorieen, j.ingetrokken_op,
        m.periode * tstzmultirange(j.periode)
      from mogelijk m join poort.toestemmingen(ids) j on j.inburgeraar_id = m.inburgeraar_id and j.aanbieder_id = m.aanbieder_id
      where m.grond = 'toestemming'
    ), geteld as (
      select b.*, count(*) over (partition by b.inburgeraar_id, b.aanbieder_id, b.cursist_id, b.richting, b.grond) as blokken
      from blok b where b.periode <> '{}'
    ), stuk as (
      select g.inburgeraar_id, g.aanbieder_id, g.cursist_id, g.partner, g.richting, g.grond, g.categorieen, g.genoemd,
        array[g.ingetrokken_op] as ingetrokken_op, p.periode
      from geteld g cross join lateral unnest(g.periode) p (periode)
      where g.blokken = 1
      union all
      select g.inburgeraar_id, g.aanbieder_id, g.cursist_id, g.partner, g.richting, g.grond, array[c.code], array[c.code],
        array_agg(g.ingetrokken_op), unnest(range_agg(g.periode))
      from geteld g cross join lateral unnest(g.categorieen) c (code)
      where g.blokken > 1 and c.code = any (g.genoemd)
      group by g.inburgeraar_id, g.aanbieder_id, g.cursist_id, g.partner, g.richting, g.grond, c.code
    )
    select o.inburgeraar_id, o.aanbieder_id, c.code, o.richting, o.grond, lower(o.periode), coalesce(upper(o.periode), 'infinity'), o.cursist_id, o.einde
    from (
      select s.*,
        case
          when upper(s.periode) is null then null
          when upper(s.periode) = any (s.ingetrokken_op) then 'ingetrokken'
          when not s.partner @> upper(s.periode) then 'convenant'
        end as einde
      from stuk s
    ) o cross join lateral unnest(o.categorieen) c (code)
    where c.code = any (o.genoemd)
  $$;

create or replace function poort.bereken_vastlegging(ids uuid[]) returns table (inburgeraar_id uuid, categorie text, van timestamptz, tot timestamptz) language sql stable parallel safe
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with categorie as (
      select array['plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden'] as codes
    ), situatie as materialized (
      select * from poort.situaties(ids)
    ), blok as (
      select s.inburgeraar_id, k.codes, s.periode from situatie s cross join categorie k where s.wet = 'wi2021'
      union all
      select s.inburgeraar_id, j.categorieen, s.periode * j.periode from situatie s join poort.toestemmingen(ids) j on j.inburgeraar_id = s.inburgeraar_id
      where s.wet <> 'wi2021'
      union all
      select s.inburgeraar_id, array[m.categorie], s.periode * tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))
      from situatie s join public.grondslag_regel m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
      where s.wet <> 'wi2021' and m.grond <> 'toestemming'
    ), geteld as (
      select b.*, count(*) over (partition by b.inburgeraar_id) as blokken from blok b where not isempty(b.periode)
    ), open as (
      select g.inburgeraar_id, c.code, g.periode
      from geteld g cross join categorie k cross join lateral unnest(g.codes) c (code)
      where g.blokken = 1 and c.code = any (k.codes)
      union all
      select g.inburgeraar_id, c.code, unnest(range_agg(g.periode))
      from geteld g cross join categorie k cross join lateral unnest(g.codes) c (code)
      where g.blokken > 1 and c.code = any (k.codes)
      group by g.inburgeraar_id, c.code
    )
    select o.inburgeraar_id, o.code, lower(o.periode), coalesce(upper(o.periode), 'infinity') from open o
  $$;
