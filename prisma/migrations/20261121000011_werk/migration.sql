-- Outgoing mail, the worker's sign of life, kept choices of a user, and counts that betray nobody.

create table uitgaande_post (
  id uuid primary key,
  sjabloon text not null check (sjabloon in ('rapportage_ontvangen', 'vraag_gesteld', 'antwoord_gegeven', 'toegang_gegeven')),
  onderwerp_id uuid not null,
  ontvanger_id uuid references gebruiker on delete cascade,
  bericht_id text not null unique,
  aangemaakt timestamptz not null default tk.nu(),
  verzonden_op timestamptz,
  vervallen_op timestamptz,
  laatste_fout text
);
comment on table uitgaande_post is 'A mail by template and ids, never by text: stored once, sent at least once with one Message-ID. Without ontvanger the worker finds who is responsible when it sends.';
create index uitgaande_post_open on uitgaande_post (aangemaakt) where verzonden_op is null and vervallen_op is null;
create index uitgaande_post_ontvanger on uitgaande_post (ontvanger_id);

create table voorkeur (
  gebruiker_id uuid not null references gebruiker on delete cascade,
  lijst text not null check (length(lijst) <= 40),
  waarde jsonb not null,
  bijgewerkt_op timestamptz not null default tk.nu(),
  primary key (gebruiker_id, lijst)
);
comment on table voorkeur is 'How a user left a list: filters, sorting, page size. Never a search term.';

create table tk.levensteken (
  id text primary key,
  gezien timestamptz not null
);

grant insert on uitgaande_post to tk_app;
grant select, update on uitgaande_post to tk_werk;
alter table uitgaande_post enable row level security;
create policy plant on uitgaande_post for insert to tk_app with check ((select toegang.gebruiker()) is not null);
create policy werk on uitgaande_post to tk_werk using (true);

grant select, insert, update on voorkeur to tk_app;
alter table voorkeur enable row level security;
create policy eigen on voorkeur to tk_app using (gebruiker_id = (select toegang.gebruiker())) with check (gebruiker_id = (select toegang.gebruiker()));

grant select, insert, update on tk.levensteken to tk_werk;

-- Is the house well? Readable without a login, and says nothing about anyone.
create function tk.gezondheid() returns table (migraties integer, worker_gezien timestamptz) language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select (select count(*)::integer from public._prisma_migrations where finished_at is not null and rolled_back_at is null),
      (select max(gezien) from tk.levensteken)
  $$;
grant execute on function tk.gezondheid() to tk_app;

-- Per school: how many people of the gemeente, and the day of the last report. The lower bound is applied here, so that no query can go under it.
create function tk.scholen_in_cijfers(aanbieders uuid[])
  returns table (aanbieder_id uuid, inburgeraars integer, onder_grens boolean, laatste_rapportage date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  declare grens integer := tk.instelling('aantallen.ondergrens', tk.vandaag())::integer;
  begin
    if (select w.rol from toegang.wie() w) is distinct from 'relatiebeheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return query
      select a.id, case when k.aantal >= grens then k.aantal::integer end, k.aantal < grens,
        case when k.aantal >= grens then (select (max(r.ingediend_op) at time zone 'Europe/Amsterdam')::date from public.rapportage r where r.aanbieder_id = a.id) end
      from unnest(aanbieders) a (id)
      cross join lateral (select count(*) as aantal from public.koppeling k where k.aanbieder_id = a.id and k.beeindigd_op is null) k;
  end $$;
grant execute on function tk.scholen_in_cijfers(uuid[]) to tk_app;
