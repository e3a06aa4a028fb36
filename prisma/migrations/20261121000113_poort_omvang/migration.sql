-- The projection at real size: a school of 35,000 whose convenant changes, a rule that changes for everyone.

-- What is looked up by key stands in functions of its own; what joins their results has no statistics to go by, so it never pairs everyone with
-- everyone.
create function poort.paren(ids uuid[]) returns table (inburgeraar_id uuid, aanbieder_id uuid, cursist_id uuid) language sql stable
  set enable_nestloop = on set search_path = pg_catalog, pg_temp
  as $$ select p.inburgeraar_id, p.aanbieder_id, p.cursist_id from poort.paar p where p.inburgeraar_id = any (ids) $$;

-- The acts of consent that count for these people: the gemeente's, and those of the schools to which they are joined.
create function poort.acten(ids uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, soort text, tekstversie_id uuid, datum date, tijdstip timestamptz, vastgelegd_op timestamptz, id uuid)
  language sql stable set enable_nestloop = on set search_path = pg_catalog, pg_temp
  as $$
    select t.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id
    from public.toestemming t where t.inburgeraar_id = any (ids)
    union all
    select p.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id
    from poort.paar p join public.toestemming t on t.cursist_id = p.cursist_id where p.inburgeraar_id = any (ids)
  $$;

create or replace function poort.toestemmingen(ids uuid[]) returns table (inburgeraar_id uuid, aanbieder_id uuid, categorieen text[], periode tstzrange) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with eigen as materialized (
      select * from poort.acten(ids)
    ), scholen as (
      select distinct inburgeraar_id, aanbieder_id from eigen where aanbieder_id is not null
    ), handelingen as (
      select e.inburgeraar_id, s.aanbieder_id, e.soort = 'verleend' as ja, e.tekstversie_id, e.datum, e.tijdstip, e.vastgelegd_op, e.id,
        coalesce(e.tijdstip, tk.begin_van(e.datum)) as vanaf
      from eigen e join scholen s on s.inburgeraar_id = e.inburgeraar_id and (e.aanbieder_id = s.aanbieder_id or e.aanbieder_id is null)
    ), geldig as (
      select h.* from handelingen h
      where not (h.ja and exists (
        select 1 from handelingen n
        where n.inburgeraar_id = h.inburgeraar_id and n.aanbieder_id = h.aanbieder_id and not n.ja and n.datum = h.datum
          and (n.tijdstip is null or h.tijdstip is null)))
    ), rij as (
      select g.*, lead(g.vanaf) over (partition by g.inburgeraar_id, g.aanbieder_id order by g.vanaf, g.ja desc, g.vastgelegd_op, g.id) as volgende from geldig g
    )
    select r.inburgeraar_id, r.aanbieder_id, v.categorieen, tstzrange(r.vanaf, r.volgende)
    from rij r join public.tekstversie v on v.id = r.tekstversie_id
    where r.ja and (r.volgende is null or r.volgende > r.vanaf)
  $$;

create or replace function poort.bereken(ids uuid[])
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
    ), partner as (
      select * from poort.partner(array(select distinct p.aanbieder_id from paar p))
    ), ingeschreven as (
      select * from poort.inschrijving(array(select p.cursist_id from paar p))
    ), ja as (
      select * from poort.toestemmingen(ids)
    ), regel as (
      select p.inburgeraar_id, p.aanbieder_id, p.cursist_id, m.categorie, m.richting, m.grond,
        range_agg(s.periode * tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))) as periode
      from paar p
      join poort.situaties(ids) s on s.inburgeraar_id = p.inburgeraar_id
      join public.grondslag_regel m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
      group by p.inburgeraar_id, p.aanbieder_id, p.cursist_id, m.categorie, m.richting, m.grond
    ), gegeven as (
      select j.inburgeraar_id, j.aanbieder_id, c.code as categorie, range_agg(j.periode) as periode
      from ja j cross join lateral unnest(j.categorieen) c (code) group by j.inburgeraar_id, j.aanbieder_id, c.code
    ), basis as (
      select p.inburgeraar_id, p.aanbieder_id, k.richting, t.periode as partner, coalesce(x.bezwaar, '{}'::tstzmultirange) as bezwaar,
        b.periode * t.periode
          * coalesce(case k.richting when 'naar_school' then i.naar_school else i.naar_gemeente end, '{(,)}'::tstzmultirange)
          * coalesce(e.periode, '{(,)}'::tstzmultirange)
          - coalesce(x.beperking, '{}'::tstzmultirange) as periode
      from paar p
      cross join (values ('naar_school'), ('naar_gemeente')) k (richting)
      join begeleid b on b.inburgeraar_id = p.inburgeraar_id
      join partner t on t.aanbieder_id = p.aanbieder_id
      left join ingeschreven i on i.cursist_id = p.cursist_id
      left join plicht e on e.inburgeraar_id = p.inburgeraar_id
      left join beperkt x on x.inburgeraar_id = p.inburgeraar_id
    ), open as (
      select r.inburgeraar_id, r.aanbieder_id, r.cursist_id, r.categorie, r.richting, r.grond, s.partner,
        unnest(case r.grond
          when 'toestemming' then r.periode * s.periode * coalesce(g.periode, '{}'::tstzmultirange)
          when 'artikel_35_3' then r.periode * s.periode - s.bezwaar
        end) as periode
      from regel r
      join basis s on s.inburgeraar_id = r.inburgeraar_id and s.aanbieder_id = r.aanbieder_id and s.richting = r.richting
      left join gegeven g on g.inburgeraar_id = r.inburgeraar_id and g.aanbieder_id = r.aanbieder_id and g.categorie = r.categorie
    )
    select o.inburgeraar_id, o.aanbieder_id, o.categorie, o.richting, o.grond, lower(o.periode), coalesce(upper(o.periode), 'infinity'), o.cursist_id,
      case
        when upper(o.periode) is null then null
        when exists (
          select 1 from public.toestemming t
          where o.grond = 'toestemming' and t.soort = 'ingetrokken' and (t.inburgeraar_id = o.inburgeraar_id or t.cursist_id = o.cursist_id)
            and (t.aanbieder_id is null or t.aanbieder_id = o.aanbieder_id)
            and coalesce(t.tijdstip, tk.begin_van(t.datum)) = upper(o.periode)) then 'ingetrokken'
        when not o.partner @> upper(o.periode) then 'convenant'
      end
    from open o
  $$;

create or replace function poort.bereken_vastlegging(ids uuid[]) returns table (inburgeraar_id uuid, categorie text, van timestamptz, tot timestamptz) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with categorie as (
      select unnest(array['plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden']) as code
    ), ja as (
      select t.inburgeraar_id, c.code, range_agg(t.periode) as periode
      from poort.toestemmingen(ids) t cross join lateral unnest(t.categorieen) c (code) group by t.inburgeraar_id, c.code
    ), mag as (
      select s.inburgeraar_id, c.code,
        range_agg(tstzmultirange(s.periode) * case s.wet when 'wi2021' then '{(,)}'::tstzmultirange else coalesce(j.periode, '{}'::tstzmultirange) end) as periode
      from poort.situaties(ids) s cross join categorie c left join ja j on j.inburgeraar_id = s.inburgeraar_id and j.code = c.code
      group by s.inburgeraar_id, c.code
    )
    select m.inburgeraar_id, m.code, lower(p), coalesce(upper(p), 'infinity') from mag m cross join lateral unnest(m.periode) p
  $$;

-- Rewrites what differs and nothing else: most facts move an end, and an end moves in place.
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
    ), verschoven as (
      update public.grondslag g set tot = n.tot, cursist_id = n.cursist_id, einde = n.einde from nieuw n
      where (g.inburgeraar_id, g.aanbieder_id, g.categorie, g.richting, g.grond, g.van)
          = (n.inburgeraar_id, n.aanbieder_id, n.categorie, n.richting, n.grond, n.van)
        and (g.tot, g.cursist_id, g.einde) is distinct from (n.tot, n.cursist_id, n.einde)
    )
    insert into public.grondslag (inburgeraar_id, aanbieder_id, categorie, richting, grond, van, tot, cursist_id, einde)
      select n.* from nieuw n where not exists (
        select 1 from public.grondslag g where (g.inburgeraar_id, g.aanbieder_id, g.categorie, g.richting, g.grond, g.van)
          = (n.inburgeraar_id, n.aanbieder_id, n.categorie, n.richting, n.grond, n.van));
    with nieuw as materialized (
      select * from poort.bereken_vastlegging(ids)
    ), weg as (
      delete from public.vastlegging v where v.inburgeraar_id = any (ids) and not exists (
        select 1 from nieuw n where (n.inburgeraar_id, n.categorie, n.van) = (v.inburgeraar_id, v.categorie, v.van))
    ), verschoven as (
      update public.vastlegging v set tot = n.tot from nieuw n
      where (v.inburgeraar_id, v.categorie, v.van) = (n.inburgeraar_id, n.categorie, n.van) and v.tot <> n.tot
    )
    insert into public.vastlegging (inburgeraar_id, categorie, van, tot)
      select n.* from nieuw n where not exists (
        select 1 from public.vastlegging v where (v.inburgeraar_id, v.categorie, v.van) = (n.inburgeraar_id, n.categorie, n.van));
  end $$;

-- The same for many, in groups that the planner understands. In one order, so that two of these never wait for each other.
create function poort.ververs_allen(ids uuid[]) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare groep uuid[];
  begin
    for groep in
      select array_agg(x.id order by x.id) from (select i as id, row_number() over (order by i) as nr from unnest(ids) i) x group by (x.nr - 1) / 500 order by (x.nr - 1) / 500
    loop
      perform poort.ververs(groep);
    end loop;
  end $$;

create or replace function poort.na_convenant() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('poort.aanbieder.' || (coalesce(new, old)).aanbieder_id, 0));
    perform poort.ververs_allen(array(select k.inburgeraar_id from public.koppeling k where k.aanbieder_id = (coalesce(new, old)).aanbieder_id and k.beeindigd_op is null));
    return null;
  end $$;

create or replace function poort.na_regels() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('poort.regels', 0));
    perform poort.ververs_allen(array(select i.id from public.inburgeraar i));
    return null;
  end $$;
