-- The school's side of a person: what it entered itself.

create table cursist (
  id uuid primary key,
  aanbieder_id uuid not null references taalaanbieder,
  kenmerk text not null check (length(kenmerk) between 1 and 50),
  voornamen text not null check (length(voornamen) between 1 and 200),
  achternaam text not null check (length(achternaam) between 1 and 200),
  naam_sleutel text not null,
  geboortedatum date not null,
  wet text not null check (wet in ('wi2013', 'wi2021')),
  doelgroep text not null check (doelgroep in ('asielstatushouder', 'gezinsmigrant', 'overige_migrant')),
  versie integer not null default 1,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  unique (aanbieder_id, kenmerk)
);
comment on table cursist is 'Identity, wet and doelgroep as the school registered them (C 5.7).';
create index cursist_lijst on cursist (aanbieder_id, naam_sleutel, id);

create table inschrijving (
  id uuid primary key,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  begin date not null,
  einde date,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (einde is null or einde >= begin)
);
create index inschrijving_cursist on inschrijving (cursist_id, begin desc);
create index inschrijving_aanbieder on inschrijving (aanbieder_id);

create table contactpersoon (
  id uuid primary key,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  gebruiker_id uuid not null references gebruiker,
  soort text not null check (soort in ('contactpersoon', 'plaatsvervanger')),
  van date not null,
  tot date,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (tot is null or tot >= van)
);
comment on table contactpersoon is 'The designated contactpersoon of a cursist or his deputy (C 12.5).';
create index contactpersoon_cursist on contactpersoon (cursist_id, gebruiker_id);
create index contactpersoon_gebruiker on contactpersoon (gebruiker_id, cursist_id);

grant select, insert on cursist, inschrijving, contactpersoon to tk_app;
grant update (kenmerk, voornamen, achternaam, naam_sleutel, geboortedatum, wet, doelgroep, versie) on cursist to tk_app;
grant update (einde) on inschrijving to tk_app;
grant update (tot) on contactpersoon to tk_app;
grant select on contactpersoon to tk_werk;
alter table contactpersoon enable row level security;
create policy school on contactpersoon to tk_app using (aanbieder_id = (select toegang.organisatie())) with check (aanbieder_id = (select toegang.organisatie()));
create policy werk on contactpersoon for select to tk_werk using (true);
