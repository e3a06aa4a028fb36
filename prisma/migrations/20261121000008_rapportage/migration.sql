-- What a school reports on a period, once submitted unchangeable; drafts apart, for the school alone.

create table rapportage_concept (
  id uuid primary key,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  periode_van date not null,
  periode_tot date not null,
  vervangt_id uuid,
  inhoud jsonb not null,
  versie integer not null default 1,
  bijgewerkt_door uuid not null references gebruiker,
  bijgewerkt_op timestamptz not null default tk.nu(),
  unique (cursist_id, periode_van),
  check (periode_tot >= periode_van)
);
create index rapportage_concept_aanbieder on rapportage_concept (aanbieder_id);

create table rapportage (
  id uuid primary key,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  periode_van date not null,
  periode_tot date not null,
  versie integer not null check (versie >= 1),
  vervangt_id uuid unique references rapportage on delete cascade,
  ingediend_door uuid not null references gebruiker,
  ingediend_op timestamptz not null default tk.nu(),
  formulier_id uuid not null unique,
  unique (cursist_id, periode_van, versie),
  check (periode_tot >= periode_van),
  check ((versie = 1) = (vervangt_id is null))
);
create index rapportage_cursist on rapportage (cursist_id, periode_tot desc, versie desc);
create index rapportage_aanbieder on rapportage (aanbieder_id, ingediend_op desc);

create table rapportage_voortgang (
  rapportage_id uuid primary key references rapportage on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  lezen text,
  luisteren text,
  schrijven text,
  spreken text,
  knm text check (knm in ('niet_begonnen', 'bezig', 'klaar_voor_examen', 'behaald')),
  verzuim_gemeld_uren numeric(6, 2) not null check (verzuim_gemeld_uren >= 0),
  verzuim_niet_gemeld_uren numeric(6, 2) not null check (verzuim_niet_gemeld_uren >= 0),
  toelichting text check (length(toelichting) <= 1000)
);
create table rapportage_uren (
  rapportage_id uuid primary key references rapportage on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  gepland numeric(6, 2) not null check (gepland >= 0),
  gevolgd numeric(6, 2) not null check (gevolgd >= 0)
);
create table rapportage_non_formeel (
  rapportage_id uuid primary key references rapportage on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  gepland numeric(6, 2) not null check (gepland >= 0),
  gevolgd numeric(6, 2) not null check (gevolgd >= 0)
);
create table rapportage_bijzonderheid (
  id uuid primary key,
  rapportage_id uuid not null references rapportage on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  effect text not null check (effect in ('minder_uren', 'afwezig_tot', 'andere_tijden', 'wil_gesprek')),
  tot date,
  unique (rapportage_id, effect)
);

create table gelezen (
  rapportage_id uuid not null references rapportage on delete cascade,
  gebruiker_id uuid not null references gebruiker,
  gelezen_op timestamptz not null default tk.nu(),
  primary key (rapportage_id, gebruiker_id)
);
comment on table gelezen is 'That a casemanager read a report; stays with the gemeente.';

create table vraag (
  id uuid primary key,
  rapportage_id uuid not null references rapportage on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  tekst text not null check (length(tekst) between 1 and 1000),
  gesteld_door uuid not null references gebruiker,
  gesteld_op timestamptz not null default tk.nu(),
  formulier_id uuid not null unique
);
create index vraag_rapportage on vraag (rapportage_id);
create index vraag_cursist on vraag (cursist_id);
create table antwoord (
  id uuid primary key,
  vraag_id uuid not null unique references vraag on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  tekst text not null check (length(tekst) between 1 and 1000),
  gegeven_door uuid not null references gebruiker,
  gegeven_op timestamptz not null default tk.nu(),
  formulier_id uuid not null unique
);
create index antwoord_cursist on antwoord (cursist_id);

-- A vraag hangs on a report of that very cursist at that very school.
create function tk.zelfde_rapportage() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.rapportage r where r.id = new.rapportage_id and r.cursist_id = new.cursist_id and r.aanbieder_id = new.aanbieder_id;
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return new;
  end $$;
create function tk.zelfde_vraag() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.vraag v where v.id = new.vraag_id and v.cursist_id = new.cursist_id and v.aanbieder_id = new.aanbieder_id;
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return new;
  end $$;
-- A child of a cursist belongs to that cursist's own school.
create function tk.zelfde_school() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.cursist c where c.id = new.cursist_id and c.aanbieder_id = new.aanbieder_id;
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return new;
  end $$;
create trigger a_school before insert or update on inschrijving for each row execute function tk.zelfde_school();
create trigger a_school before insert or update on contactpersoon for each row execute function tk.zelfde_school();
create trigger a_school before insert or update on rapportage_concept for each row execute function tk.zelfde_school();
create trigger a_school before insert on rapportage for each row execute function tk.zelfde_school();
create trigger a_school before insert on toestemming for each row when (new.cursist_id is not null) execute function tk.zelfde_school();
create trigger a_school before insert on bestand for each row when (new.cursist_id is not null) execute function tk.zelfde_school();
create trigger a_rapportage before insert on rapportage_voortgang for each row execute function tk.zelfde_rapportage();
create trigger a_rapportage before insert on rapportage_uren for each row execute function tk.zelfde_rapportage();
create trigger a_rapportage before insert on rapportage_non_formeel for each row execute function tk.zelfde_rapportage();
create trigger a_rapportage before insert on rapportage_bijzonderheid for each row execute function tk.zelfde_rapportage();
create trigger a_rapportage before insert on vraag for each row execute function tk.zelfde_rapportage();
create trigger a_vraag before insert on antwoord for each row execute function tk.zelfde_vraag();

create trigger poort before insert on rapportage for each row execute function poort.eis_naar_gemeente('voortgang');
create trigger poort before insert on rapportage_voortgang for each row execute function poort.eis_naar_gemeente('voortgang');
create trigger poort before insert on rapportage_uren for each row execute function poort.eis_naar_gemeente('traject');
create trigger poort before insert on rapportage_non_formeel for each row execute function poort.eis_naar_gemeente('non_formeel');
create trigger poort before insert on rapportage_bijzonderheid for each row execute function poort.eis_naar_gemeente('bijzonderheden');
create trigger poort before insert on vraag for each row execute function poort.eis_naar_school('voortgang');
create trigger poort before insert on antwoord for each row execute function poort.eis_naar_gemeente('voortgang');

grant select, insert, delete on rapportage_concept to tk_app;
grant update (inhoud, periode_tot, versie, bijgewerkt_door, bijgewerkt_op) on rapportage_concept to tk_app;
grant select, insert on rapportage, rapportage_voortgang, rapportage_uren, rapportage_non_formeel, rapportage_bijzonderheid, gelezen, vraag, antwoord to tk_app;
grant select on rapportage, vraag, antwoord to tk_werk;
