-- The gemeente's side of a person. A category of the gate is a table, never a column.

create table inburgeraar (
  id uuid primary key,
  voornamen text not null check (length(voornamen) between 1 and 200),
  achternaam text not null check (length(achternaam) between 1 and 200),
  naam_sleutel text not null,
  geboortedatum date not null,
  email text,
  telefoon text,
  versie integer not null default 1,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu()
);
comment on table inburgeraar is 'Identity and contact, entered by the gemeente.';
alter table toegang add constraint toegang_inburgeraar_fk foreign key (inburgeraar_id) references inburgeraar on delete cascade;

create table toewijzing (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade deferrable initially deferred,
  casemanager_id uuid not null references gebruiker,
  van date not null,
  tot date,
  check (tot is null or tot >= van)
);
comment on table toewijzing is 'Whose caseload a person is in, from day to day.';
create index toewijzing_casemanager on toewijzing (casemanager_id, inburgeraar_id);
create index toewijzing_inburgeraar on toewijzing (inburgeraar_id);

create table waarneming (
  id uuid primary key,
  casemanager_id uuid not null references gebruiker,
  waarnemer_id uuid not null references gebruiker,
  van date not null,
  tot date not null,
  beeindigd_op timestamptz,
  vastgelegd_door uuid not null references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (tot >= van),
  check (waarnemer_id <> casemanager_id)
);
create index waarneming_waarnemer on waarneming (waarnemer_id);
create index waarneming_casemanager on waarneming (casemanager_id);
create index waarneming_door on waarneming (vastgelegd_door);

-- Facts about a person, each append-only: what is known last counts, what was known before stays.
create table situatie (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  wet text not null check (wet in ('wi2013', 'wi2021')),
  doelgroep text not null check (doelgroep in ('asielstatushouder', 'gezinsmigrant', 'overige_migrant')),
  van date not null,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu()
);
create index situatie_inburgeraar on situatie (inburgeraar_id, van desc, vastgelegd_op desc);

create table begeleiding (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  van date not null,
  tot date,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (tot is null or tot >= van)
);
create index begeleiding_inburgeraar on begeleiding (inburgeraar_id, van desc);

create table plicht_einde (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  soort text not null check (soort in ('examen', 'ontheffing', 'vrijstelling', 'vertrek')),
  datum date not null,
  herroepen_op timestamptz,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu()
);
comment on table plicht_einde is 'The last day of the plicht in Den Haag: exam passed, ontheffing, vrijstelling, or the last day before leaving the gemeente.';
create index plicht_einde_inburgeraar on plicht_einde (inburgeraar_id);

create table beperking (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  soort text not null check (soort in ('beperking', 'bezwaar')),
  van date not null,
  tot date,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (tot is null or tot >= van)
);
comment on table beperking is 'Restriction (AVG 18: closes every ground) or objection (AVG 21: closes a public-task ground only).';
create index beperking_inburgeraar on beperking (inburgeraar_id);

create table termijn (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  begin date,
  einde date,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (begin is null or einde is null or einde >= begin)
);
comment on table termijn is 'The inburgeringstermijn as known; einde null is unknown.';
create index termijn_inburgeraar on termijn (inburgeraar_id, vastgelegd_op desc);

create table lening (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  soort text not null check (soort in ('bekend', 'onbekend', 'nooit_geleend')),
  resterend_cent bigint check (resterend_cent >= 0),
  peildatum date not null,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (soort <> 'bekend' or resterend_cent is not null),
  check (soort <> 'onbekend' or resterend_cent is null)
);
comment on table lening is 'What is left of the DUO-loan on a day; never borrowed: the unused room if known.';
create index lening_inburgeraar on lening (inburgeraar_id, peildatum desc, vastgelegd_op desc);

create table plan_van_aanpak (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  niveau text not null check (niveau in ('A2', 'B1', 'B2')),
  van date not null,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu()
);
comment on table plan_van_aanpak is 'Wi2013: the level aimed at (in place of a PIP).';
create index plan_van_aanpak_inburgeraar on plan_van_aanpak (inburgeraar_id, van desc, vastgelegd_op desc);

create table leerroute (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  route text not null check (route in ('b1', 'onderwijs', 'z')),
  van date not null,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu()
);
comment on table leerroute is 'Wi2021: the leerroute of the PIP; the extract that a school may see.';
create index leerroute_inburgeraar on leerroute (inburgeraar_id, van desc, vastgelegd_op desc);

create table koppeling (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  kenmerk text not null check (length(kenmerk) between 1 and 50),
  beeindigd_op timestamptz,
  vastgelegd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu()
);
comment on table koppeling is 'That a person of the gemeente is the cursist with this kenmerk at this school; whether it matched is known to the gate only.';
create unique index koppeling_persoon on koppeling (inburgeraar_id, aanbieder_id) where beeindigd_op is null;
create unique index koppeling_kenmerk on koppeling (aanbieder_id, kenmerk) where beeindigd_op is null;

-- The caseloads of the casemanager who is logged in: his own and those he covers today. Empty for everyone else.
create function toegang.caseloads() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(array_agg(id), '{}') from (
      select w.gebruiker_id as id from toegang.wie() w where w.rol = 'casemanager'
      union
      select n.casemanager_id from toegang.wie() w join public.waarneming n on n.waarnemer_id = w.gebruiker_id
      where w.rol = 'casemanager' and n.beeindigd_op is null and n.van <= tk.vandaag() and n.tot >= tk.vandaag()
    ) c
  $$;
grant execute on function toegang.caseloads() to tk_app;

-- A new dossier starts in one's own caseload; an existing person cannot be drawn in with it.
create function toegang.begin_dossier(nieuw uuid, toewijzing_nr uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare wie uuid;
  begin
    select w.gebruiker_id into wie from toegang.wie() w where w.rol = 'casemanager';
    if wie is null or exists (select 1 from public.toewijzing t where t.inburgeraar_id = nieuw) or exists (select 1 from public.inburgeraar i where i.id = nieuw) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    insert into public.toewijzing (id, inburgeraar_id, casemanager_id, van) values (toewijzing_nr, nieuw, wie, tk.vandaag());
  end $$;
grant execute on function toegang.begin_dossier(uuid, uuid) to tk_app;

grant select on toewijzing to tk_app, tk_werk;
grant select, insert on waarneming to tk_app;
grant update (beeindigd_op) on waarneming to tk_app;
grant select on waarneming to tk_werk;
alter table toewijzing enable row level security;
alter table waarneming enable row level security;
create policy caseload on toewijzing for select to tk_app
  using (casemanager_id = any ((select toegang.caseloads())::uuid[]) and van <= tk.vandaag() and (tot is null or tot >= tk.vandaag()));
create policy werk on toewijzing for select to tk_werk using (true);
create policy betrokken on waarneming for select to tk_app
  using (casemanager_id = (select toegang.gebruiker()) or waarnemer_id = (select toegang.gebruiker()) or (select toegang.rol()) = 'beheerder');
create policy eigen on waarneming for insert to tk_app
  with check (vastgelegd_door = (select toegang.gebruiker())
    and ((casemanager_id = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager') or (select toegang.rol()) = 'beheerder'));
create policy eigen_einde on waarneming for update to tk_app
  using ((casemanager_id = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager') or (select toegang.rol()) = 'beheerder');
create policy werk on waarneming for select to tk_werk using (true);
