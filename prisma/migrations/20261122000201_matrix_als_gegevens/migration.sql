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
      join unnest(regels) m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
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
          else r.periode * s.periode - s.bezwaar
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

create or replace function poort.bereken(ids uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorie text, richting text, grond text, van timestamptz, tot timestamptz, cursist_id uuid, einde text)
  language sql stable set search_path = pg_catalog, pg_temp
  as $$ select * from poort.bereken_met(ids, array(select m from public.grondslag_regel m)) $$;

-- What the gemeente may record of a Wi2013 person: by consent, or for as long as a public task is the ground of that category, in either direction.
create or replace function poort.bereken_vastlegging(ids uuid[]) returns table (inburgeraar_id uuid, categorie text, van timestamptz, tot timestamptz) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with categorie as (
      select unnest(array['plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden']) as code
    ), situatie as materialized (
      select * from poort.situaties(ids)
    ), ja as (
      select t.inburgeraar_id, c.code, range_agg(t.periode) as periode
      from poort.toestemmingen(ids) t cross join lateral unnest(t.categorieen) c (code) group by t.inburgeraar_id, c.code
    ), taak as (
      select s.inburgeraar_id, m.categorie as code, range_agg(s.periode * tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))) as periode
      from situatie s join public.grondslag_regel m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
      where m.grond <> 'toestemming' group by s.inburgeraar_id, m.categorie
    ), mag as (
      select s.inburgeraar_id, c.code,
        range_agg(tstzmultirange(s.periode) * case s.wet
          when 'wi2021' then '{(,)}'::tstzmultirange
          else coalesce(j.periode, '{}'::tstzmultirange) + coalesce(a.periode, '{}'::tstzmultirange)
        end) as periode
      from situatie s
      cross join categorie c
      left join ja j on j.inburgeraar_id = s.inburgeraar_id and j.code = c.code
      left join taak a on a.inburgeraar_id = s.inburgeraar_id and a.code = c.code
      group by s.inburgeraar_id, c.code
    )
    select m.inburgeraar_id, m.code, lower(p), coalesce(upper(p), 'infinity') from mag m cross join lateral unnest(m.periode) p
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
