-- The matrix may change. Its rules become something to calculate with, a third ground may stand in it, and what a rule closes is closed on its
-- day, also when the projection is not rewritten yet.

alter table grondslag_regel drop constraint grondslag_regel_grond_check;
alter table grondslag_regel add check (grond in ('toestemming', 'artikel_35_3', 'publieke_taak'));
comment on column grondslag_regel.grond is 'Every ground but consent is a public task: an objection (AVG 21) closes it, and it needs no ja.';

-- The derivation by rules that are given: those in force, or those that a voorstel would make of them. There is no other derivation.
create function poort.bereken_met(ids uuid[], regels public.grondslag_regel[])
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

create or replace function poort.bereken(ids uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorie text, richting text, grond text, van timestamptz, tot timestamptz, cursist_id uuid, einde text)
  language sql stable set search_path = pg_catalog, pg_temp
  as $$ select * from poort.bereken_met(ids, array(select m from public.grondslag_regel m)) $$;

-- What the gemeente may record of a Wi2013 person: by consent, or for as long as a public task is the ground of that category, in either direction.
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

-- The people in one of so many groups, the same one each time. Work that goes on group by group so needs to remember a number and nobody's id.
create function poort.groep(nr integer, van integer) returns uuid[] language sql stable set search_path = pg_catalog, pg_temp
  as $$ select array(select i.id from public.inburgeraar i where mod(uuid_hash(i.id)::bigint + 2147483648, van) = nr order by i.id) $$;

-- A confirmed change whose projection is being rewritten, in groups. The change counts from `vanaf`; what it takes away is in `op_slot`.
create table poort.herberekening (
  voorstel_id uuid primary key,
  vanaf timestamptz not null,
  op_slot text[] not null,
  begonnen_op timestamptz,
  gedaan integer not null default 0,
  totaal integer,
  gereed_op timestamptz
);
create index herberekening_open on poort.herberekening (vanaf) where gereed_op is null;

-- What stays shut because a change of the rules is in force while the projection is not rewritten: category, direction and ground. Nothing, as a rule.
create function poort.op_slot() returns text[] language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(array_agg(s.sleutel), '{}')
    from poort.herberekening h cross join lateral unnest(h.op_slot) s (sleutel)
    where h.gereed_op is null and h.vanaf <= tk.nu()
  $$;
grant execute on function poort.op_slot() to tk_app, tk_werk;

create policy op_slot_app on grondslag as restrictive for select to tk_app
  using (not (categorie || ' ' || richting || ' ' || grond) = any ((select poort.op_slot())::text[]));
create policy op_slot_werk on grondslag as restrictive for select to tk_werk
  using (not (categorie || ' ' || richting || ' ' || grond) = any ((select poort.op_slot())::text[]));
create policy op_slot_app on vastlegging as restrictive for select to tk_app
  using (not ('vastleggen ' || categorie) = any ((select poort.op_slot())::text[]));

create or replace function poort.eis(wie uuid, welke text, waarheen text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.inburgeraar i where i.id in (select p.inburgeraar_id from poort.paar p where p.cursist_id = wie) for share;
    perform 1 from public.grondslag g
      where g.cursist_id = wie and g.categorie = welke and g.richting = waarheen and g.van <= tk.klok() and g.tot > tk.klok()
        and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any (poort.op_slot());
    if not found then raise exception using errcode = 'TK001', message = 'geen grondslag'; end if;
  end $$;

create or replace function poort.eis_vastlegging() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.inburgeraar i where i.id = new.inburgeraar_id for share;
    perform 1 from public.vastlegging v
      where v.inburgeraar_id = new.inburgeraar_id and v.categorie = tg_argv[0] and v.van <= tk.klok() and v.tot > tk.klok()
        and not ('vastleggen ' || v.categorie) = any (poort.op_slot());
    if not found then raise exception using errcode = 'TK002', message = 'vastleggen mag niet zonder toestemming'; end if;
    return new;
  end $$;
