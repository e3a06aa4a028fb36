-- A change of the matrix: proposed by one beheerder, counted, and confirmed by another. Facts only; the rules follow from the confirmation.

create table grondslag_voorstel (
  id uuid primary key,
  ingang date not null,
  reden text not null check (length(reden) between 1 and 1000),
  voorgesteld_door uuid not null references gebruiker,
  formulier_id uuid not null unique,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table grondslag_voorstel is 'A proposed version of some cells of the matrix, from its first day on.';
create index grondslag_voorstel_door on grondslag_voorstel (voorgesteld_door);

create table grondslag_voorstel_regel (
  id uuid primary key,
  voorstel_id uuid not null references grondslag_voorstel,
  wet text not null check (wet in ('wi2013', 'wi2021')),
  doelgroep text check (doelgroep in ('gezinsmigrant', 'overige_migrant')),
  categorie text not null check (categorie in ('identiteit', 'plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden')),
  richting text not null check (richting in ('naar_school', 'naar_gemeente')),
  grond text check (grond in ('toestemming', 'artikel_35_3', 'publieke_taak')),
  bron text not null check (length(bron) between 1 and 300),
  te_bevestigen boolean not null,
  unique nulls not distinct (voorstel_id, wet, doelgroep, categorie, richting),
  -- C 2.3: under the Wi2021 the convenant covers gezinsmigranten and overige migranten, under the Wi2013 everyone.
  check ((wet = 'wi2013') = (doelgroep is null)),
  check (grond <> 'artikel_35_3' or wet = 'wi2021'),
  check (grond is not null or not te_bevestigen)
);
comment on table grondslag_voorstel_regel is 'What one cell of the matrix becomes; grond null is closed.';

create table grondslag_besluit (
  voorstel_id uuid primary key references grondslag_voorstel,
  soort text not null check (soort in ('bevestigd', 'afgewezen', 'ingetrokken')),
  toelichting text check (length(toelichting) between 1 and 1000),
  besloten_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  check (soort <> 'afgewezen' or toelichting is not null)
);
comment on table grondslag_besluit is 'What became of a voorstel: one decision, for good.';
create index grondslag_besluit_door on grondslag_besluit (besloten_door);

alter table poort.herberekening add foreign key (voorstel_id) references grondslag_voorstel;

grant select on grondslag_voorstel, grondslag_voorstel_regel, grondslag_besluit to tk_app;
alter table grondslag_voorstel enable row level security;
alter table grondslag_voorstel_regel enable row level security;
alter table grondslag_besluit enable row level security;
create policy beheerder on grondslag_voorstel for select to tk_app using ((select toegang.rol()) = 'beheerder');
create policy beheerder on grondslag_voorstel_regel for select to tk_app using ((select toegang.rol()) = 'beheerder');
create policy beheerder on grondslag_besluit for select to tk_app using ((select toegang.rol()) = 'beheerder');

-- The whole matrix as it would be after a voorstel. A version holds from its day until a later version of the same cell takes over, in whatever
-- order the two were decided.
create function poort.matrix_na(welk uuid) returns setof public.grondslag_regel language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with cel as (
      select r.*, v.ingang from public.grondslag_voorstel_regel r join public.grondslag_voorstel v on v.id = r.voorstel_id where v.id = welk
    )
    select m.id, m.wet, m.doelgroep, m.categorie, m.richting, m.grond, m.van,
      case when c.id is not null and m.van < c.ingang and (m.tot is null or m.tot >= c.ingang) then c.ingang - 1 else m.tot end, m.bron, m.te_bevestigen
    from public.grondslag_regel m
    left join cel c on c.wet = m.wet and c.doelgroep is not distinct from m.doelgroep and c.categorie = m.categorie and c.richting = m.richting
    where c.id is null or m.van <> c.ingang
    union all
    select c.id, c.wet, c.doelgroep, c.categorie, c.richting, c.grond, c.ingang,
      least(
        (select min(m.tot) from public.grondslag_regel m where m.van <= c.ingang and m.tot >= c.ingang
          and c.wet = m.wet and c.doelgroep is not distinct from m.doelgroep and c.categorie = m.categorie and c.richting = m.richting),
        (select min(m.van) - 1 from public.grondslag_regel m where m.van > c.ingang
          and c.wet = m.wet and c.doelgroep is not distinct from m.doelgroep and c.categorie = m.categorie and c.richting = m.richting),
        (select min(v.ingang) - 1 from public.grondslag_voorstel_regel r
          join public.grondslag_voorstel v on v.id = r.voorstel_id and v.ingang > c.ingang
          join public.grondslag_besluit b on b.voorstel_id = v.id and b.soort = 'bevestigd'
          where c.wet = r.wet and c.doelgroep is not distinct from r.doelgroep and c.categorie = r.categorie and c.richting = r.richting)),
      c.bron, c.te_bevestigen
    from cel c where c.grond is not null
  $$;

-- The count of a voorstel: how many pairs of a person and a school each cell would open and close on its first day, by the derivation itself.
create table poort.telling (
  id uuid primary key default gen_random_uuid(),
  voorstel_id uuid not null references grondslag_voorstel,
  begonnen_op timestamptz not null default tk.klok(),
  gedaan integer not null default 0,
  totaal integer,
  gereed_op timestamptz
);
create index telling_voorstel on poort.telling (voorstel_id, begonnen_op desc);
create index telling_open on poort.telling (begonnen_op) where gereed_op is null;
create table poort.telling_regel (
  telling_id uuid not null references poort.telling,
  regel_id uuid not null references grondslag_voorstel_regel,
  opent integer not null default 0,
  sluit integer not null default 0,
  primary key (telling_id, regel_id)
);

-- What would change for these people, per cell.
create function poort.verschil(welk uuid, ids uuid[]) returns table (regel_id uuid, opent integer, sluit integer) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with cel as materialized (
      select r.*, tk.begin_van(v.ingang) as moment from public.grondslag_voorstel_regel r join public.grondslag_voorstel v on v.id = r.voorstel_id where v.id = welk
    ), eerst as (
      select distinct o.inburgeraar_id, o.aanbieder_id, o.categorie, o.richting
      from poort.bereken_met(ids, array(select m from public.grondslag_regel m where exists (
        select 1 from cel c where c.categorie = m.categorie and c.richting = m.richting))) o
      where o.van <= (select min(moment) from cel) and o.tot > (select min(moment) from cel)
    ), dan as (
      select distinct o.inburgeraar_id, o.aanbieder_id, o.categorie, o.richting
      from poort.bereken_met(ids, array(select m from poort.matrix_na(welk) m where exists (
        select 1 from cel c where c.categorie = m.categorie and c.richting = m.richting))) o
      where o.van <= (select min(moment) from cel) and o.tot > (select min(moment) from cel)
    ), anders as (
      select inburgeraar_id, categorie, richting, d.aanbieder_id is not null as opent
      from eerst e full join dan d using (inburgeraar_id, aanbieder_id, categorie, richting)
      where e.aanbieder_id is null or d.aanbieder_id is null
    )
    select c.id, (count(*) filter (where a.opent))::integer, (count(*) filter (where not a.opent))::integer
    from anders a
    join poort.situaties(ids) s on s.inburgeraar_id = a.inburgeraar_id
    join cel c on s.periode @> c.moment and c.wet = s.wet and (c.doelgroep is null or c.doelgroep = s.doelgroep)
      and c.categorie = a.categorie and c.richting = a.richting
    group by c.id
  $$;

-- One voorstel: what it makes of each cell, in one go, so that nothing can be slipped in after it was counted.
create function poort.stel_voor(nieuw uuid, vanaf date, waarom text, regels jsonb, formulier uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare w record;
  begin
    select * into w from toegang.wie();
    if w.rol is distinct from 'beheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    if vanaf <= (tk.klok() at time zone 'Europe/Amsterdam')::date then raise exception using errcode = 'TK003', message = 'de ingangsdatum is niet meer in de toekomst'; end if;
    insert into public.grondslag_voorstel (id, ingang, reden, voorgesteld_door, formulier_id) values (nieuw, vanaf, waarom, w.gebruiker_id, formulier);
    insert into public.grondslag_voorstel_regel (id, voorstel_id, wet, doelgroep, categorie, richting, grond, bron, te_bevestigen)
      select r.id, nieuw, r.wet, r.doelgroep, r.categorie, r.richting, r.grond, r.bron, r.te_bevestigen
      from jsonb_to_recordset(regels) r (id uuid, wet text, doelgroep text, categorie text, richting text, grond text, bron text, te_bevestigen boolean);
    if not found then raise check_violation using message = 'een voorstel zonder regels'; end if;
    insert into poort.telling (voorstel_id) values (nieuw);
    perform log.noteer_handeling(null, 'matrix_voorgesteld', nieuw);
  end $$;

-- Counts again, unless it is being counted.
create function poort.tel_opnieuw(welk uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if (select w.rol from toegang.wie() w) is distinct from 'beheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    perform 1 from public.grondslag_voorstel v where v.id = welk for update;
    if not found then raise no_data_found using message = 'bestaat niet'; end if;
    if exists (select 1 from public.grondslag_besluit b where b.voorstel_id = welk)
      or exists (select 1 from poort.telling t where t.voorstel_id = welk and t.gereed_op is null) then return; end if;
    insert into poort.telling (voorstel_id) values (welk);
    perform log.noteer_handeling(null, 'matrix_geteld', welk);
  end $$;

-- The rules after a voorstel, in the one place that writes them. The projection follows in groups, by the worker: the rules are of a later day, so
-- until then it answers the same; what is not rewritten on that day stays shut.
create function poort.voer_in(welk uuid) returns void language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare
    straks public.grondslag_regel[] := array(select m from poort.matrix_na(welk) m);
    slot text[];
  begin
    select coalesce(array_agg(distinct k.sleutel), '{}') into slot
    from public.grondslag_voorstel_regel r
    join public.grondslag_voorstel v on v.id = r.voorstel_id
    join public.grondslag_regel m on m.wet = r.wet and m.doelgroep is not distinct from r.doelgroep and m.categorie = r.categorie and m.richting = r.richting
      and m.van <= v.ingang and (m.tot is null or m.tot >= v.ingang) and m.grond is distinct from r.grond
    cross join lateral (
      select m.categorie || ' ' || m.richting || ' ' || m.grond
      union all select 'vastleggen ' || m.categorie where m.wet = 'wi2013' and m.grond <> 'toestemming' and coalesce(r.grond, 'toestemming') = 'toestemming'
    ) k (sleutel)
    where r.voorstel_id = welk;
    perform set_config('poort.uitgesteld', 'ja', true);
    delete from public.grondslag_regel m where not exists (select 1 from unnest(straks) s where s.id = m.id);
    update public.grondslag_regel m set tot = s.tot from unnest(straks) s where s.id = m.id and s.tot is distinct from m.tot;
    insert into public.grondslag_regel select s.* from unnest(straks) s where not exists (select 1 from public.grondslag_regel m where m.id = s.id);
    perform set_config('poort.uitgesteld', 'nee', true);
    insert into poort.herberekening (voorstel_id, vanaf, op_slot) select v.id, tk.begin_van(v.ingang), slot from public.grondslag_voorstel v where v.id = welk;
  end $$;

-- What becomes of a voorstel. Four eyes: whoever proposed it withdraws it, and anyone else confirms or rejects it; a second access of one person
-- is the same person. Deciding the same once more changes nothing.
create function poort.besluit(welk uuid, wat text, waarom text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    w record;
    v public.grondslag_voorstel;
    eerder public.grondslag_besluit;
  begin
    select * into w from toegang.wie();
    if w.rol is distinct from 'beheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    perform pg_advisory_xact_lock(hashtextextended('poort.matrix', 0));
    select * into v from public.grondslag_voorstel where id = welk;
    if not found then raise no_data_found using message = 'bestaat niet'; end if;
    if (wat = 'ingetrokken') <> (v.voorgesteld_door = w.gebruiker_id) then raise exception using errcode = 'TK004', message = 'vier ogen'; end if;
    select * into eerder from public.grondslag_besluit b where b.voorstel_id = welk;
    if found and eerder.soort = wat and eerder.besloten_door = w.gebruiker_id then return; end if;
    if found then raise exception using errcode = 'TK005', message = 'al besloten'; end if;
    if wat = 'bevestigd' then
      if v.ingang <= (tk.klok() at time zone 'Europe/Amsterdam')::date then
        raise exception using errcode = 'TK003', message = 'de ingangsdatum is niet meer in de toekomst';
      end if;
      if not exists (
        select 1 from poort.telling t where t.voorstel_id = welk and t.gereed_op is not null and t.begonnen_op > coalesce(
          (select max(b.vastgelegd_op) from public.grondslag_besluit b where b.soort = 'bevestigd'), '-infinity')) then
        raise exception using errcode = 'TK006', message = 'eerst tellen';
      end if;
    end if;
    insert into public.grondslag_besluit (voorstel_id, soort, toelichting, besloten_door) values (welk, wat, waarom, w.gebruiker_id);
    perform log.noteer_handeling(null, 'matrix_' || wat, welk);
    if wat = 'bevestigd' then perform poort.voer_in(welk); end if;
  end $$;

-- The last count of a voorstel, for the beheerder: no number under the lower bound, and nobody's name. Each cell stands by itself: no sum of cells
-- is shown, so that none can be taken from another.
create function poort.telling_van(welk uuid)
  returns table (begonnen_op timestamptz, gereed_op timestamptz, gedaan integer, totaal integer, is_actueel boolean, regel_id uuid, opent integer, sluit integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  declare grens integer := tk.instelling('aantallen.ondergrens', tk.vandaag())::integer;
  begin
    if (select w.rol from toegang.wie() w) is distinct from 'beheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return query
      select t.begonnen_op, t.gereed_op, t.gedaan, t.totaal,
        t.begonnen_op > coalesce((select max(b.vastgelegd_op) from public.grondslag_besluit b where b.soort = 'bevestigd' and b.voorstel_id <> welk), '-infinity'),
        r.id, case when n.opent >= grens then n.opent end, case when n.sluit >= grens then n.sluit end
      from (select * from poort.telling x where x.voorstel_id = welk order by x.begonnen_op desc, x.id limit 1) t
      join public.grondslag_voorstel_regel r on r.voorstel_id = welk
      left join poort.telling_regel n on n.telling_id = t.id and n.regel_id = r.id and t.gereed_op is not null;
  end $$;

-- How far the projection is with a confirmed voorstel.
create function poort.herberekening_van(welk uuid) returns table (gedaan integer, totaal integer, gereed_op timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if (select w.rol from toegang.wie() w) is distinct from 'beheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return query select h.gedaan, h.totaal, h.gereed_op from poort.herberekening h where h.voorstel_id = welk;
  end $$;

-- The next group of the oldest change that the projection waits for; false when there is none, or another worker has it.
create function poort.herbereken_groep() returns boolean language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare h poort.herberekening;
  begin
    select * into h from poort.herberekening x where x.gereed_op is null order by x.vanaf, x.voorstel_id limit 1 for update skip locked;
    if not found then return false; end if;
    if h.begonnen_op is null then
      -- Whoever still calculates by the old rules is done before this is granted; whoever begins later has the new ones.
      perform pg_advisory_xact_lock(hashtextextended('poort.regels', 0));
      update poort.herberekening set begonnen_op = tk.klok(), totaal = (select greatest(1, ceil(count(*) / 500.0)) from public.inburgeraar)
        where voorstel_id = h.voorstel_id;
      return true;
    end if;
    perform poort.ververs(poort.groep(h.gedaan, h.totaal));
    update poort.herberekening set gedaan = h.gedaan + 1, gereed_op = case when h.gedaan + 1 = h.totaal then tk.klok() end where voorstel_id = h.voorstel_id;
    return true;
  end $$;

-- The same for a count. Once it is decided about, a count is of no use.
create function poort.tel_groep() returns boolean language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare t poort.telling;
  begin
    select * into t from poort.telling x
      where x.gereed_op is null and not exists (select 1 from public.grondslag_besluit b where b.voorstel_id = x.voorstel_id)
      order by x.begonnen_op, x.id limit 1 for update skip locked;
    if not found then return false; end if;
    t.totaal := coalesce(t.totaal, (select greatest(1, ceil(count(*) / 2000.0)) from public.inburgeraar));
    insert into poort.telling_regel as n (telling_id, regel_id, opent, sluit)
      select t.id, d.regel_id, d.opent, d.sluit from poort.verschil(t.voorstel_id, poort.groep(t.gedaan, t.totaal)) d
      on conflict (telling_id, regel_id) do update set opent = n.opent + excluded.opent, sluit = n.sluit + excluded.sluit;
    update poort.telling set gedaan = t.gedaan + 1, totaal = t.totaal, gereed_op = case when t.gedaan + 1 = t.totaal then tk.klok() end where id = t.id;
    return true;
  end $$;

-- For the worker: a little of what waits, in a transaction of its own; false when nothing does.
create function poort.werk_bij() returns boolean language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    return poort.herbereken_groep() or poort.tel_groep();
  end $$;

grant execute on function poort.stel_voor(uuid, date, text, jsonb, uuid), poort.tel_opnieuw(uuid), poort.besluit(uuid, text, text), poort.telling_van(uuid),
  poort.herberekening_van(uuid) to tk_app;
grant execute on function poort.werk_bij() to tk_werk;

-- A rule that the owner himself writes still rewrites everyone at once.
drop trigger poort on grondslag_regel;
create trigger poort after insert or update or delete on grondslag_regel for each statement
  when (current_setting('poort.uitgesteld', true) is distinct from 'ja') execute function poort.na_regels();
