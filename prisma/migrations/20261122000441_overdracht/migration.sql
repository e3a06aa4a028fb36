-- A person goes from one caseload to another on a day (C 1g). The day is in `toewijzing`, which every policy reads: sight moves by itself. This table keeps
-- who handed over to whom, and why; it writes no caseload, the functions do both at once.

create table overdracht (
  id uuid primary key default gen_random_uuid(),
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  van_id uuid not null references gebruiker,
  naar_id uuid not null references gebruiker,
  per date not null,
  reden text not null check (length(reden) between 1 and 500),
  teruggenomen_op timestamptz,
  teruggenomen_door uuid references gebruiker,
  formulier_id uuid not null,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  check (van_id <> naar_id)
);
comment on table overdracht is 'That a person goes to the caseload of another casemanager from a day on, why, and whether it was taken back before that day. One form may hand over many.';
create unique index overdracht_inburgeraar on overdracht (inburgeraar_id, formulier_id);
create index overdracht_formulier on overdracht (formulier_id);
create index overdracht_van on overdracht (van_id);
create index overdracht_naar on overdracht (naar_id);
create index overdracht_door on overdracht (vastgelegd_door);
create index overdracht_terug on overdracht (teruggenomen_door);
alter table overdracht alter column reden set statistics 0;

grant select on overdracht to tk_app;
alter table overdracht enable row level security;
create policy casemanager on overdracht for select to tk_app using ((select true from toewijzing c where c.inburgeraar_id = overdracht.inburgeraar_id limit 1));

create function tk.dag_nu() returns date language sql volatile set search_path = pg_catalog, pg_temp
  as $$ select (tk.klok() at time zone 'Europe/Amsterdam')::date $$;

-- Hands people of one caseload to a colleague from a day on (today or later, at most a year ahead): these people, or everyone (null). A casemanager his own
-- people, not whom he covers; a beheerder a whole caseload, without seeing who is in it, and never to himself. The same form twice is one act.
-- TK007: one of them is not in this caseload, or goes to someone already. TK008: the colleague has no access on that day. TK009: the day may not be.
create function toegang.draag_over(formulier uuid, afgever uuid, ontvanger uuid, dag date, waarom text, personen uuid[]) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    w record;
    rijen uuid[];
    mensen uuid[];
  begin
    select * into w from toegang.wie();
    if not found or afgever = ontvanger
      or not ((w.rol = 'casemanager' and afgever = w.gebruiker_id) or (w.rol = 'beheerder' and personen is null and ontvanger <> w.gebruiker_id)) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    rijen := array(
      select t.id from public.toewijzing t
      where t.casemanager_id = afgever and t.tot is null and t.van <= tk.vandaag() and (personen is null or t.inburgeraar_id = any (personen))
      order by t.inburgeraar_id, t.id for update);
    if exists (select 1 from public.overdracht o where o.formulier_id = formulier) then return 0; end if;
    mensen := array(select distinct t.inburgeraar_id from public.toewijzing t where t.id = any (rijen));
    if cardinality(mensen) = 0 or (personen is not null and cardinality(mensen) <> cardinality(array(select distinct unnest(personen)))) then
      raise exception using errcode = 'TK007', message = 'niet allemaal over te dragen';
    end if;
    if dag is null or dag not between tk.dag_nu() and tk.dag_nu() + interval '1 year' then raise exception using errcode = 'TK009', message = 'deze dag kan niet'; end if;
    if not exists (
      select 1 from public.toegang t
      where t.gebruiker_id = ontvanger and t.rol = 'casemanager' and toegang.geldt(t) and (t.tot is null or t.tot >= dag)) then
      raise exception using errcode = 'TK008', message = 'geen toegang op die dag';
    end if;
    delete from public.toewijzing t where t.id = any (rijen) and t.van >= dag;
    update public.toewijzing t set tot = dag - 1 where t.id = any (rijen);
    insert into public.toewijzing (id, inburgeraar_id, casemanager_id, van) select gen_random_uuid(), m, ontvanger, dag from unnest(mensen) m;
    insert into public.overdracht (inburgeraar_id, van_id, naar_id, per, reden, formulier_id, vastgelegd_door)
      select m, afgever, ontvanger, dag, waarom, formulier, w.gebruiker_id from unnest(mensen) m;
    perform log.noteer_handeling(o.inburgeraar_id, 'overgedragen', o.id) from public.overdracht o where o.formulier_id = formulier;
    return cardinality(mensen);
  end $$;

-- Takes back what one handed over oneself, as long as its day has not come: of one person, or of the whole act (null).
create function toegang.neem_overdracht_terug(formulier uuid, persoon uuid) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    w record;
    rijen uuid[];
  begin
    select * into w from toegang.wie();
    if not found or w.rol not in ('casemanager', 'beheerder') then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    rijen := array(
      select o.id from public.overdracht o
      where o.formulier_id = formulier and (persoon is null or o.inburgeraar_id = persoon) and o.vastgelegd_door = w.gebruiker_id
        and (w.rol = 'beheerder' or o.van_id = w.gebruiker_id) and o.teruggenomen_op is null
      order by o.inburgeraar_id for update);
    rijen := array(select o.id from public.overdracht o where o.id = any (rijen) and o.per > tk.dag_nu());
    delete from public.toewijzing t using public.overdracht o
      where o.id = any (rijen) and t.inburgeraar_id = o.inburgeraar_id and t.casemanager_id = o.naar_id and t.van = o.per;
    update public.toewijzing t set tot = null from public.overdracht o
      where o.id = any (rijen) and t.inburgeraar_id = o.inburgeraar_id and t.casemanager_id = o.van_id and t.tot = o.per - 1;
    update public.overdracht o set teruggenomen_op = tk.klok(), teruggenomen_door = w.gebruiker_id where o.id = any (rijen);
    perform log.noteer_handeling(o.inburgeraar_id, 'overdracht_teruggenomen', o.id) from public.overdracht o where o.id = any (rijen);
    return cardinality(rijen);
  end $$;

-- What one handed over or gets: how many people, never who. A beheerder what he recorded himself. The latest day first.
create function toegang.overdrachten()
  returns table (formulier_id uuid, van_id uuid, van text, naar_id uuid, naar text, per date, reden text, door_id uuid, aantal integer, terug integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.formulier_id, o.van_id, v.naam, o.naar_id, n.naam, o.per, o.reden, o.vastgelegd_door, count(*)::integer, count(o.teruggenomen_op)::integer
    from toegang.wie() w
    join public.overdracht o on (w.rol = 'casemanager' and w.gebruiker_id in (o.van_id, o.naar_id)) or (w.rol = 'beheerder' and o.vastgelegd_door = w.gebruiker_id)
    join public.gebruiker v on v.id = o.van_id
    join public.gebruiker n on n.id = o.naar_id
    where toegang.op_tijd()
    group by o.formulier_id, o.van_id, v.naam, o.naar_id, n.naam, o.per, o.reden, o.vastgelegd_door
    order by o.per desc, o.formulier_id desc limit 200
  $$;
grant execute on function toegang.draag_over(uuid, uuid, uuid, date, text, uuid[]), toegang.neem_overdracht_terug(uuid, uuid), toegang.overdrachten() to tk_app;
