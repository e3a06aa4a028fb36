-- A school's convenant, keurmerk history and NT2 figures. No personal data.

create table convenant (
  id uuid primary key,
  aanbieder_id uuid not null references taalaanbieder,
  ingangsdatum date not null,
  laatste_dag date not null,
  beeindigd_per date,
  uitgesloten_per date,
  formulier_id uuid unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.nu(),
  check (laatste_dag >= ingangsdatum)
);
comment on table convenant is 'One term of a school: two years from the Ingangsdatum (C 3.2). beeindigd_per and uitgesloten_per are last valid days.';
create index convenant_aanbieder on convenant (aanbieder_id);
create index convenant_door on convenant (vastgelegd_door);

create table keurmerk_antwoord (
  id uuid primary key,
  aanbieder_id uuid not null references taalaanbieder,
  bron text not null,
  opgehaald_op timestamptz not null,
  soort text not null check (soort in ('antwoord', 'niet_gevonden', 'geen_antwoord')),
  status text,
  sinds date,
  tot_en_met date,
  waarschuwing boolean,
  reden text,
  ruw text,
  check ((soort = 'antwoord') = (status is not null))
);
comment on table keurmerk_antwoord is 'Every answer of the register, raw, also no answer: the history from which the keurmerk on a day is derived.';
create index keurmerk_antwoord_aanbieder on keurmerk_antwoord (aanbieder_id, opgehaald_op desc);

create table nt2_opgave (
  id uuid primary key,
  aanbieder_id uuid not null references taalaanbieder,
  peildatum date not null,
  docenten integer not null check (docenten >= 0),
  docenten_gecertificeerd integer not null check (docenten_gecertificeerd between 0 and docenten),
  lessen integer not null check (lessen >= 0),
  lessen_bevoegd integer not null check (lessen_bevoegd between 0 and lessen),
  formulier_id uuid unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.nu()
);
create index nt2_opgave_aanbieder on nt2_opgave (aanbieder_id, peildatum desc);
create index nt2_opgave_door on nt2_opgave (vastgelegd_door);

alter table convenant enable row level security;
alter table keurmerk_antwoord enable row level security;
alter table nt2_opgave enable row level security;
grant select, insert on convenant, nt2_opgave to tk_app;
grant update (beeindigd_per, uitgesloten_per) on convenant to tk_app;
grant select on keurmerk_antwoord to tk_app;
grant select, insert on keurmerk_antwoord to tk_werk;
grant select on convenant to tk_werk;

create policy leest on convenant for select to tk_app using ((select toegang.is_gemeente()) or aanbieder_id = (select toegang.organisatie()));
create policy relatiebeheerder_voegt_toe on convenant for insert to tk_app with check ((select toegang.rol()) = 'relatiebeheerder');
create policy relatiebeheerder_eindigt on convenant for update to tk_app using ((select toegang.rol()) = 'relatiebeheerder');
create policy werk on convenant for select to tk_werk using (true);
create policy leest on keurmerk_antwoord for select to tk_app using ((select toegang.is_gemeente()) or aanbieder_id = (select toegang.organisatie()));
create policy werk on keurmerk_antwoord to tk_werk using (true) with check (true);
create policy leest on nt2_opgave for select to tk_app using ((select toegang.is_gemeente()) or aanbieder_id = (select toegang.organisatie()));
create policy legt_vast on nt2_opgave for insert to tk_app with check ((select toegang.rol()) = 'relatiebeheerder' or aanbieder_id = (select toegang.organisatie()));
