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
    )
    select r.inburgeraar_id, r.aanbieder_id, v.categorieen, tstzrange(r.vanaf, r.volgende)
    from rij r join public.tekstversie v on v.id = r.tekstversie_id
    where r.ja and (r.volgende is null or r.volgende > r.vanaf)
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
