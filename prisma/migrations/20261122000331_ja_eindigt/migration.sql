-- A ja ends at the earliest of: an answer after it, the end of the begeleiding in which it counts, the end of the plicht in Den Haag. What ended stays
-- ended: begeleiding that begins again after a gap asks a new ja. Begeleidingen that meet or overlap are one; a ja from before begeleiding waits for it.

-- When begeleiding runs (of facts from one day the last entered; a later day takes over), and until when the plicht does: an end that was taken back never
-- was one. For who has neither, no row.
create function poort.duur(ids uuid[]) returns table (inburgeraar_id uuid, begeleid tstzmultirange, plicht tstzmultirange) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with begeleid as (
      select b.inburgeraar_id,
        range_agg(tstzrange(tk.begin_van(b.van), least(tk.begin_van(b.tot + 1), tk.begin_van(b.volgende)))) as periode
      from (
        select d.inburgeraar_id, d.van, d.tot, lead(d.van) over (partition by d.inburgeraar_id order by d.van) as volgende
        from (select distinct on (inburgeraar_id, van) * from public.begeleiding where inburgeraar_id = any (ids) order by inburgeraar_id, van, vastgelegd_op desc, id desc) d
      ) b
      group by b.inburgeraar_id
    ), plicht as (
      select e.inburgeraar_id, tstzmultirange(tstzrange(null, tk.begin_van(min(e.datum) + 1))) as periode
      from public.plicht_einde e where e.inburgeraar_id = any (ids) and e.herroepen_op is null group by e.inburgeraar_id
    )
    select inburgeraar_id, coalesce(b.periode, '{}'::tstzmultirange), coalesce(p.periode, '{(,)}'::tstzmultirange)
    from begeleid b full join plicht p using (inburgeraar_id)
  $$;

create or replace function poort.toestemmingen(ids uuid[]) returns table (inburgeraar_id uuid, aanbieder_id uuid, categorieen text[], periode tstzrange) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with eigen as materialized (
      select * from poort.acten(ids)
    ), scholen as (
      select distinct inburgeraar_id, aanbieder_id from eigen where aanbieder_id is not null
    ), handelingen as (
      select e.inburgeraar_id, s.aanbieder_id, e.soort = 'verleend' as ja, e.tekstversie_id, e.tijdstip, e.vastgelegd_op, e.id,
        coalesce(e.tijdstip, tk.begin_van(e.datum)) as vanaf,
        bool_or(e.soort <> 'verleend') over dag as nee_die_dag,
        bool_or(e.soort <> 'verleend' and e.tijdstip is null) over dag as nee_zonder_tijd_die_dag
      from eigen e join scholen s on s.inburgeraar_id = e.inburgeraar_id and (e.aanbieder_id = s.aanbieder_id or e.aanbieder_id is null)
      window dag as (partition by e.inburgeraar_id, s.aanbieder_id, e.datum)
    ), rij as (
      select h.*, lead(h.vanaf) over (partition by h.inburgeraar_id, h.aanbieder_id order by h.vanaf, h.ja desc, h.vastgelegd_op, h.id) as volgende
      from handelingen h
      where not h.ja or not (h.nee_zonder_tijd_die_dag or (h.nee_die_dag and h.tijdstip is null))
    ), tot as (
      select r.inburgeraar_id, r.aanbieder_id, r.tekstversie_id, r.vanaf, nullif(least(r.volgende, upper(d.plicht),
        (select min(coalesce(upper(x.periode), 'infinity')) from unnest(d.begeleid) x (periode) where upper_inf(x.periode) or upper(x.periode) > r.vanaf)), 'infinity') as einde
      from rij r left join poort.duur(ids) d on d.inburgeraar_id = r.inburgeraar_id
      where r.ja
    )
    select t.inburgeraar_id, t.aanbieder_id, v.categorieen, tstzrange(t.vanaf, t.einde)
    from tot t join public.tekstversie v on v.id = t.tekstversie_id
    where t.einde is null or t.einde > t.vanaf
  $$;

create or replace function poort.bereken_met(ids uuid[], regels public.grondslag_regel[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorie text, richting text, grond text, van timestamptz, tot timestamptz, cursist_id uuid, einde text)
  language sql stable set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
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
      select p.inburgeraar_id, p.aanbieder_id, p.cursist_id, coalesce(x.bezwaar, '{}'::tstzmultirange) as bezwaar,
        b.begeleid * b.plicht * t.periode - coalesce(x.beperking, '{}'::tstzmultirange) as periode,
        coalesce(i.naar_school, '{(,)}'::tstzmultirange) as naar_school, coalesce(i.naar_gemeente, '{(,)}'::tstzmultirange) as naar_gemeente
      from paar p
      join duur b on b.inburgeraar_id = p.inburgeraar_id and b.begeleid <> '{}'
      join partner t on t.aanbieder_id = p.aanbieder_id
      left join ingeschreven i on i.cursist_id = p.cursist_id
      left join beperkt x on x.inburgeraar_id = p.inburgeraar_id
    ), mogelijk as (
      select b.inburgeraar_id, b.aanbieder_id, b.cursist_id, b.bezwaar, r.richting, r.grond, r.categorieen,
        b.periode * r.periode * tstzmultirange(s.periode) * case r.richting when 'naar_school' then b.naar_school else b.naar_gemeente end as periode
      from basis b
      join poort.situaties(ids) s on s.inburgeraar_id = b.inburgeraar_id
      join stelsel r on r.wet = s.wet and r.doelgroep = s.doelgroep
    ), deel as (
      select m.inburgeraar_id, m.aanbieder_id, m.cursist_id, m.richting, m.grond, c.code as categorie, m.periode - m.bezwaar as periode
      from mogelijk m cross join lateral unnest(m.categorieen) c (code)
      where m.grond <> 'toestemming'
      union all
      select m.inburgeraar_id, m.aanbieder_id, m.cursist_id, m.richting, m.grond, c.code, m.periode * tstzmultirange(j.periode)
      from mogelijk m
      join poort.toestemmingen(ids) j on j.inburgeraar_id = m.inburgeraar_id and j.aanbieder_id = m.aanbieder_id
      cross join lateral unnest(m.categorieen) c (code)
      where m.grond = 'toestemming' and c.code = any (j.categorieen)
    ), open as (
      select d.inburgeraar_id, d.aanbieder_id, d.cursist_id, d.categorie, d.richting, d.grond, unnest(range_agg(d.periode)) as periode
      from deel d
      group by d.inburgeraar_id, d.aanbieder_id, d.cursist_id, d.categorie, d.richting, d.grond
    ), ingetrokken as (
      select distinct p.inburgeraar_id, p.aanbieder_id, coalesce(a.tijdstip, tk.begin_van(a.datum)) as op
      from poort.acten(ids) a
      join paar p on p.inburgeraar_id = a.inburgeraar_id and (a.aanbieder_id is null or a.aanbieder_id = p.aanbieder_id)
      where a.soort = 'ingetrokken'
    )
    select o.inburgeraar_id, o.aanbieder_id, o.categorie, o.richting, o.grond, lower(o.periode), coalesce(upper(o.periode), 'infinity'), o.cursist_id,
      case
        when upper(o.periode) is null then null
        when o.grond = 'toestemming' and w.op is not null then 'ingetrokken'
        when not t.periode @> upper(o.periode) then 'convenant'
      end
    from open o
    join partner t on t.aanbieder_id = o.aanbieder_id
    left join ingetrokken w on w.inburgeraar_id = o.inburgeraar_id and w.aanbieder_id = o.aanbieder_id and w.op = upper(o.periode)
  $$;

-- Those whose ja had opened again by itself: whose begeleiding has a gap. And those whose ja ended, of what the gemeente may record.
do $$
begin
  perform poort.ververs_allen(array(
    select b.inburgeraar_id from public.begeleiding b where b.tot is not null union select e.inburgeraar_id from public.plicht_einde e));
end $$;

-- How his own ja ended is his to read: his begeleiding and the end of his plicht.
create policy zelf on begeleiding for select to tk_app using (inburgeraar_id = (select toegang.inburgeraar()));
create policy zelf on plicht_einde for select to tk_app using (inburgeraar_id = (select toegang.inburgeraar()));
