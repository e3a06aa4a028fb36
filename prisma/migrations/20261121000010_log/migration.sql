-- Every look at a person, every act, every refusal. A pseudonym stands for the person; destroying its key row detaches him for ever.

create table log.sleutel (
  onderwerp_id uuid primary key,
  pseudoniem uuid not null unique default gen_random_uuid()
);
create table log.inzage (
  id bigint generated always as identity primary key,
  moment timestamptz not null default tk.nu(),
  pseudoniem uuid not null,
  gebruiker_id uuid,
  rol text not null,
  aanbieder_id uuid,
  activiteit text not null check (length(activiteit) <= 60)
);
create index inzage_pseudoniem on log.inzage (pseudoniem, moment desc);
create index inzage_moment on log.inzage (moment desc);
create table log.handeling (
  id bigint generated always as identity primary key,
  moment timestamptz not null default tk.nu(),
  pseudoniem uuid,
  gebruiker_id uuid,
  rol text not null,
  aanbieder_id uuid,
  handeling text not null check (length(handeling) <= 60),
  onderwerp_id uuid
);
create index handeling_pseudoniem on log.handeling (pseudoniem, moment desc);
create index handeling_moment on log.handeling (moment desc);
create table log.weigering (
  id bigint generated always as identity primary key,
  moment timestamptz not null default tk.nu(),
  gebruiker_id uuid,
  rol text,
  aanbieder_id uuid,
  pad text not null check (length(pad) <= 200),
  code text not null check (length(code) <= 60)
);
create index weigering_moment on log.weigering (moment desc);

create function log.pseudoniemen(ids uuid[]) returns table (onderwerp_id uuid, pseudoniem uuid) language sql volatile
  as $$
    insert into log.sleutel (onderwerp_id) select distinct x from unnest(ids) x where x is not null
      and not exists (select 1 from log.sleutel s where s.onderwerp_id = x) on conflict do nothing;
    select s.onderwerp_id, s.pseudoniem from log.sleutel s where s.onderwerp_id = any (ids)
  $$;

-- One row per person per look, in the read's own transaction. Without a login nothing can be logged, so nothing can be read.
create function log.noteer_inzage(ids uuid[], welke text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare w record;
  begin
    select * into w from toegang.wie();
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    insert into log.inzage (pseudoniem, gebruiker_id, rol, aanbieder_id, activiteit)
      select p.pseudoniem, w.gebruiker_id, w.rol, w.aanbieder_id, welke from log.pseudoniemen(ids) p;
  end $$;

create function log.noteer_handeling(wie uuid, welke text, onderwerp uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare w record;
  begin
    select * into w from toegang.wie();
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    insert into log.handeling (pseudoniem, gebruiker_id, rol, aanbieder_id, handeling, onderwerp_id)
      values ((select p.pseudoniem from log.pseudoniemen(array[wie]) p), w.gebruiker_id, w.rol, w.aanbieder_id, welke, onderwerp);
  end $$;

create function log.noteer_weigering(waar text, welke text) returns void language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into log.weigering (gebruiker_id, rol, aanbieder_id, pad, code)
    select w.gebruiker_id, w.rol, w.aanbieder_id, left(waar, 200), left(welke, 60) from (select 1) een left join toegang.wie() w on true
  $$;

-- Which organisation looked at a person of one's caseload, and when; no names (those are the fg's).
create function log.inzagen_van(wie uuid, hoogstens integer)
  returns table (moment timestamptz, organisatie text, rol text, activiteit text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select i.moment, a.naam, i.rol, i.activiteit
    from log.sleutel s
    join log.inzage i on i.pseudoniem = s.pseudoniem
    left join public.taalaanbieder a on a.id = i.aanbieder_id
    where s.onderwerp_id = wie
      and (exists (select 1 from public.toewijzing t where t.inburgeraar_id = wie and t.casemanager_id = any (toegang.caseloads())
             and t.van <= tk.vandaag() and (t.tot is null or t.tot >= tk.vandaag()))
        or wie = toegang.inburgeraar())
    order by i.moment desc limit least(hoogstens, 200)
  $$;

grant execute on function log.noteer_inzage(uuid[], text), log.noteer_handeling(uuid, text, uuid), log.noteer_weigering(text, text), log.inzagen_van(uuid, integer) to tk_app;
alter table log.inzage enable row level security;
alter table log.handeling enable row level security;
alter table log.weigering enable row level security;
alter table log.sleutel enable row level security;
grant select on log.inzage, log.handeling, log.weigering to tk_app;
create policy fg on log.inzage for select to tk_app using ((select toegang.rol()) = 'fg');
create policy fg on log.handeling for select to tk_app using ((select toegang.rol()) = 'fg');
create policy fg on log.weigering for select to tk_app using ((select toegang.rol()) = 'fg');

-- Destruction of a person on one side: everything that hangs on him goes by cascade, the log keeps a pseudonym that leads nowhere.
create function tk.vergeet_onderwerp() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    delete from log.sleutel where onderwerp_id = old.id;
    return null;
  end $$;
create trigger vergeet after delete on inburgeraar for each row execute function tk.vergeet_onderwerp();
create trigger vergeet after delete on cursist for each row execute function tk.vergeet_onderwerp();
