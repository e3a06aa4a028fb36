-- What waits may be shown later: with a reason from a closed list, until a day, never past the last day that is in time. It goes on waiting.

create table wacht_later (
  id uuid primary key,
  gebruiker_id uuid not null references gebruiker on delete cascade,
  regel text not null check (length(regel) between 1 and 40),
  onderwerp uuid not null,
  voorval text not null check (length(voorval) between 1 and 60),
  inburgeraar_id uuid references inburgeraar on delete cascade,
  cursist_id uuid references cursist on delete cascade,
  reden text not null check (reden in ('afspraak', 'wacht_op_ander', 'ingepland', 'kan_nu_niet')),
  tot date not null,
  beeindigd_op timestamptz,
  formulier_id uuid not null unique,
  vastgelegd_op timestamptz not null default tk.klok(),
  check (num_nonnulls(inburgeraar_id, cursist_id) <= 1)
);
comment on table wacht_later is 'That someone lets an entry of his own list rest until a day, and why; the entry itself follows from the facts.';
-- An entry rests until one day at a time.
create unique index wacht_later_geldend on wacht_later (gebruiker_id, regel, onderwerp, voorval) where beeindigd_op is null;
create index wacht_later_inburgeraar on wacht_later (inburgeraar_id);
create index wacht_later_cursist on wacht_later (cursist_id);

grant select, insert on wacht_later to tk_app;
grant update (beeindigd_op) on wacht_later to tk_app;
alter table wacht_later enable row level security;
create policy eigen on wacht_later for select to tk_app using (gebruiker_id = (select toegang.gebruiker()));
create policy eigen_einde on wacht_later for update to tk_app using (gebruiker_id = (select toegang.gebruiker()));
-- Only what waits for oneself, from tomorrow, three months at most, and not past its last day.
create policy eigen_later on wacht_later for insert to tk_app with check (
  gebruiker_id = (select toegang.gebruiker()) and beeindigd_op is null and tot > tk.vandaag() and tot <= tk.vandaag() + 92
  and exists (
    select 1 from werkvoorraad.wacht() w
    where w.regel = wacht_later.regel and w.onderwerp = wacht_later.onderwerp and w.voorval = wacht_later.voorval
      and w.persoon is not distinct from coalesce(wacht_later.inburgeraar_id, wacht_later.cursist_id)
      and (w.uiterste is null or wacht_later.tot <= w.uiterste)));

-- What waits for the one who asks, with until when and why he lets it rest. On that day, or when the last day comes nearer, it is back by itself.
create function werkvoorraad.lijst()
  returns table (regel text, onderwerp uuid, voorval text, persoon uuid, aanbieder uuid, van date, uiterste date, namens uuid, waarden jsonb, later_tot date, later_reden text)
  language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare
    ik uuid := toegang.gebruiker();
    vandaag date := tk.vandaag();
  begin
    return query
    with later as materialized (
      select l.regel, l.onderwerp, l.voorval, l.tot, l.reden from public.wacht_later l where l.gebruiker_id = ik and l.beeindigd_op is null and l.tot > vandaag
    )
    select w.*, l.tot, l.reden
    from werkvoorraad.wacht() w
    left join later l on l.regel = w.regel and l.onderwerp = w.onderwerp and l.voorval = w.voorval and (w.uiterste is null or l.tot <= w.uiterste);
  end $$;
grant execute on function werkvoorraad.lijst() to tk_app;

-- What someone let rest goes with him, also when his acts stay.
create or replace function tk.vergeet_gebruiker(wie uuid) returns void language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  begin
    delete from public.toegang where gebruiker_id = wie;
    delete from public.gebruiker where id = wie;
  exception when foreign_key_violation then
    delete from public.toegang where gebruiker_id = wie;
    delete from public.geheimhouding where gebruiker_id = wie;
    delete from public.voorkeur where gebruiker_id = wie;
    delete from public.wacht_later where gebruiker_id = wie;
    delete from public.uitgaande_post where ontvanger_id = wie;
    update public.gebruiker set naam = 'Oud-medewerker', email = wie || '@vergeten.invalid', uitgever = null, onderwerp = null, taal = 'nl', formulier_id = null
      where id = wie;
  end $$;
