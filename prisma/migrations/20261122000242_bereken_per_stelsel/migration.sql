-- The same derivation in fewer steps: rules that say the same of several categories are worked out once per person and spread at the end.
create or replace function poort.bereken_met(ids uuid[], regels public.grondslag_regel[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorie text, richting text, grond text, van timestamptz, tot timestamptz, cursist_id uuid, einde text)
  language sql stable set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with paar as materialized (
      select * from poort.paren(ids)
    ), begeleid as (
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
        b.periode * t.periode * coalesce(e.periode, '{(,)}'::tstzmultirange) - coalesce(x.beperking, '{}'::tstzmultirange) as periode,
        coalesce(i.naar_school, '{(,)}'::tstzmultirange) as naar_school, coalesce(i.naar_gemeente, '{(,)}'::tstzmultirange) as naar_gemeente
      from paar p
      join begeleid b on b.inburgeraar_id = p.inburgeraar_id
      join partner t on t.aanbieder_id = p.aanbieder_id
      left join ingeschreven i on i.cursist_id = p.cursist_id
      left join plicht e on e.inburgeraar_id = p.inburgeraar_id
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

create or replace function poort.bereken_vastlegging(ids uuid[]) returns table (inburgeraar_id uuid, categorie text, van timestamptz, tot timestamptz) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with categorie as (
      select array['plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden'] as codes
    ), situatie as materialized (
      select * from poort.situaties(ids)
    ), deel as (
      select s.inburgeraar_id, c.code, s.periode
      from situatie s cross join categorie k cross join lateral unnest(k.codes) c (code)
      where s.wet = 'wi2021'
      union all
      select s.inburgeraar_id, c.code, s.periode * j.periode
      from situatie s cross join categorie k
      join poort.toestemmingen(ids) j on j.inburgeraar_id = s.inburgeraar_id
      cross join lateral unnest(j.categorieen) c (code)
      where s.wet <> 'wi2021' and c.code = any (k.codes)
      union all
      select s.inburgeraar_id, m.categorie, s.periode * tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))
      from situatie s cross join categorie k
      join public.grondslag_regel m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
      where s.wet <> 'wi2021' and m.grond <> 'toestemming' and m.categorie = any (k.codes)
    )
    select d.inburgeraar_id, d.code, lower(d.periode), coalesce(upper(d.periode), 'infinity')
    from (select x.inburgeraar_id, x.code, unnest(range_agg(x.periode)) as periode from deel x group by x.inburgeraar_id, x.code) d
  $$;

-- Rewrites what differs and nothing else: what goes is removed, what moves is moved in place, what is new is added.
create or replace function poort.ververs(ids uuid[]) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock_shared(hashtextextended('poort.regels', 0));
    perform 1 from public.inburgeraar i where i.id = any (ids) order by i.id for no key update;
    with nieuw as materialized (
      select * from poort.bereken(ids)
    ), weg as (
      delete from public.grondslag g where g.inburgeraar_id = any (ids) and not exists (
        select 1 from nieuw n where (n.inburgeraar_id, n.aanbieder_id, n.categorie, n.richting, n.grond, n.van)
          = (g.inburgeraar_id, g.aanbieder_id, g.categorie, g.richting, g.grond, g.van))
    )
    insert into public.grondslag as g (inburgeraar_id, aanbieder_id, categorie, richting, grond, van, tot, cursist_id, einde) select n.* from nieuw n
      on conflict (inburgeraar_id, aanbieder_id, categorie, richting, grond, van) do update
      set tot = excluded.tot, cursist_id = excluded.cursist_id, einde = excluded.einde
      where (g.tot, g.cursist_id, g.einde) is distinct from (excluded.tot, excluded.cursist_id, excluded.einde);
    with nieuw as materialized (
      select * from poort.bereken_vastlegging(ids)
    ), weg as (
      delete from public.vastlegging v where v.inburgeraar_id = any (ids) and not exists (
        select 1 from nieuw n where (n.inburgeraar_id, n.categorie, n.van) = (v.inburgeraar_id, v.categorie, v.van))
    )
    insert into public.vastlegging as v (inburgeraar_id, categorie, van, tot) select n.* from nieuw n
      on conflict (inburgeraar_id, categorie, van) do update set tot = excluded.tot where v.tot <> excluded.tot;
  end $$;
