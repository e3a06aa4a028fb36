-- The public aanmelding (C 2.1, 2.2, 4.1): a draft that is reached by a mailed link alone, and the people whom a sent aanmelding names, each in a table of
-- their own, so that they go when they have served. The application reads no draft: the functions of the schema are the whole way in.

create schema aanmelding;
grant usage on schema aanmelding to tk_app, tk_werk;

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000051101', 'aanmelding.concept_dagen', '30', '2022-03-08', 'Geen bron noemt een termijn; een maand om een aanmelding af te maken (door gemeente en fg te bevestigen)'),
  ('01930000-0000-7000-8000-000000051102', 'aanmelding.zitting_minuten', '240', '2022-03-08', 'Geen bron noemt een termijn; tijd om een deel in te vullen zonder de mail opnieuw te openen'),
  ('01930000-0000-7000-8000-000000051103', 'aanmelding.mails_per_adres', '3', '2022-03-08', 'Beveiliging: mails met een link per dag naar één adres'),
  ('01930000-0000-7000-8000-000000051104', 'aanmelding.pogingen_per_afzender', '30', '2022-03-08', 'Beveiliging: begonnen aanmeldingen en geprobeerde links per uur van één adres op internet'),
  ('01930000-0000-7000-8000-000000051105', 'aanmelding.mails_samen', '300', '2022-03-08', 'Beveiliging: mails met een link per dag naar iedereen samen'),
  ('01930000-0000-7000-8000-000000051106', 'aanmelding.pogingen_samen', '5000', '2022-03-08', 'Beveiliging: begonnen aanmeldingen en geprobeerde links per uur van iedereen samen');

create table aanmelding_concept (
  id uuid primary key,
  hash bytea not null unique check (octet_length(hash) = 32),
  email text not null unique check (length(email) between 3 and 254),
  taal text not null check (taal in ('nl', 'en')),
  inhoud jsonb not null check (pg_column_size(inhoud) <= 200000),
  begonnen_op timestamptz not null default tk.klok(),
  verloopt_op timestamptz not null
);
comment on table aanmelding_concept is 'An aanmelding that is being filled in, one per e-mail address. Destroyed when it is sent and when its term is over.';
create index aanmelding_concept_verloopt on aanmelding_concept (verloopt_op);

create table aanmelding.zitting (
  hash bytea primary key check (octet_length(hash) = 32 and hash <> sha256(''::bytea)),
  concept_id uuid references public.aanmelding_concept on delete cascade,
  aanmelding_id uuid references public.aanmelding on delete cascade,
  verloopt timestamptz not null,
  check ((concept_id is null) <> (aanmelding_id is null))
);
comment on table aanmelding.zitting is 'The short time after the mailed link was opened; aanmelding_id is what was sent in it.';
create index zitting_concept on aanmelding.zitting (concept_id);
create index zitting_aanmelding on aanmelding.zitting (aanmelding_id);

create table aanmelding.poging (
  id bigint generated always as identity primary key,
  moment timestamptz not null default tk.klok(),
  soort text not null check (soort in ('begin', 'mail', 'open')),
  afzender bytea not null,
  adres bytea,
  formulier_id uuid unique
);
comment on table aanmelding.poging is 'Every try to begin or to open an aanmelding, sender and address kept only as a hash; over a limit nothing more is stored.';
create index poging_afzender on aanmelding.poging (afzender, moment);
create index poging_adres on aanmelding.poging (adres, moment) where soort = 'mail';
create index poging_moment on aanmelding.poging (moment, soort);

create table aanmelding_contact (
  id uuid primary key,
  aanmelding_id uuid not null references aanmelding on delete cascade,
  volgnummer integer not null check (volgnummer > 0),
  naam text not null check (length(naam) between 1 and 200),
  functie text not null check (length(functie) between 1 and 100),
  email text not null check (length(email) between 3 and 254),
  telefoon text not null check (length(telefoon) between 3 and 30),
  unique (aanmelding_id, volgnummer)
);
comment on table aanmelding_contact is 'A contactpersoon whom an aanmelding names (C 12.5), until a term after its scan ended.';

create table aanmelding_docent (
  id uuid primary key,
  aanmelding_id uuid not null references aanmelding on delete cascade,
  volgnummer integer not null check (volgnummer > 0),
  naam text check (length(naam) between 1 and 200),
  vak text not null check (vak in ('nt2', 'ona', 'nt2_ona')),
  nt2_bevoegd boolean not null,
  register text check (register in ('bvnt2', 'bow')),
  registernummer text check (length(registernummer) between 1 and 40),
  geldig_tot date,
  ona_bevoegd boolean not null,
  unique (aanmelding_id, volgnummer),
  check (nt2_bevoegd = (register is not null)),
  check ((register is null) = (geldig_tot is null)),
  check (not nt2_bevoegd or vak <> 'ona'),
  check (not ona_bevoegd or vak <> 'nt2')
);
comment on table aanmelding_docent is 'A docent whom an aanmelding names (C 5.3, norms 1.7.1.a and 1.7.2.a). Naam and registernummer are emptied once the registers were looked at.';

create table aanmelding_indiener (
  aanmelding_id uuid primary key references aanmelding on delete cascade,
  naam text not null check (length(naam) between 1 and 200),
  functie text not null check (length(functie) between 1 and 100),
  email text not null check (length(email) between 3 and 254),
  taal text not null check (taal in ('nl', 'en'))
);
comment on table aanmelding_indiener is 'Who declared on behalf of the school (C 2.1, 2.2) and hears that the aanmelding came in, until a term after its scan ended.';

alter table aanmelding_concept enable row level security;
alter table aanmelding_contact enable row level security;
alter table aanmelding_docent enable row level security;
alter table aanmelding_indiener enable row level security;

grant select on aanmelding_contact, aanmelding_docent, aanmelding_indiener to tk_app;

create policy relatiebeheerder on aanmelding_contact for select to tk_app using ((select toegang.rol()) = 'relatiebeheerder');
create policy school on aanmelding_contact for select to tk_app using (
  (select true from kwaliteitsscan k where k.aanmelding_id = aanmelding_contact.aanmelding_id and k.aanbieder_id = (select toegang.organisatie()) limit 1));
create policy relatiebeheerder on aanmelding_docent for select to tk_app using ((select toegang.rol()) = 'relatiebeheerder');
create policy relatiebeheerder on aanmelding_indiener for select to tk_app using ((select toegang.rol()) = 'relatiebeheerder');
create policy school on aanmelding_indiener for select to tk_app using (
  (select true from kwaliteitsscan k where k.aanmelding_id = aanmelding_indiener.aanmelding_id and k.aanbieder_id = (select toegang.organisatie()) limit 1));

-- Names go once the registers were looked at; numbers too, which say as much. By who did the scan alone.
create function aanmelding.vergeet_docentnamen(welke uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if toegang.rol() is distinct from 'relatiebeheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    update public.aanmelding_docent d set naam = null, registernummer = null where d.aanmelding_id = welke;
  end $$;

-- Everyone an aanmelding names goes; for the owner's own functions, by term.
create function aanmelding.vergeet_mensen(welke uuid) returns void language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    delete from public.aanmelding_contact where aanmelding_id = welke;
    delete from public.aanmelding_docent where aanmelding_id = welke;
    delete from public.aanmelding_indiener where aanmelding_id = welke;
  $$;

grant execute on function aanmelding.vergeet_docentnamen(uuid) to tk_app;
