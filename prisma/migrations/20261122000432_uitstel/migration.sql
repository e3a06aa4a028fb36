-- A day that the gemeente set itself is put off, with a reason from a closed list: a fact. The last one counts; a day from law or convenant has no row here.

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000043201', 'uitstel.langste_dagen', '28', '2022-03-08', 'Eigen keuze: samen hoogstens vier weken na de berekende dag, zodat uitstel geen afstel wordt');

create table uitstel (
  id uuid primary key,
  regel text not null check (regel in ('rapportage', 'schooltaak')),
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  periode_van date,
  periode_tot date,
  taak_id uuid references schooltaak on delete cascade,
  van date not null,
  tot date not null check (tot > van),
  reden text not null check (reden in ('school_vraagt', 'vakantie', 'nieuwe_contactpersoon', 'storing', 'wacht_op_gemeente')),
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  formulier_id uuid not null unique,
  unique (cursist_id, periode_van, van),
  unique (taak_id, van),
  check ((regel = 'rapportage') = (periode_van is not null) and (regel = 'rapportage') = (periode_tot is not null) and (regel = 'schooltaak') = (taak_id is not null))
);
comment on table uitstel is 'That the last day of a report or a task of a school was put off, from which day to which, and why.';
create index uitstel_inburgeraar on uitstel (inburgeraar_id);
create index uitstel_aanbieder on uitstel (aanbieder_id);
create index uitstel_door on uitstel (vastgelegd_door);

alter table uitstel enable row level security;
grant select, insert on uitstel to tk_app;

-- Each side as long as it may know of the report at all; a task stands by itself.
create policy casemanager on uitstel for select to tk_app using (
  (select true from toewijzing c where c.inburgeraar_id = uitstel.inburgeraar_id limit 1)
  and (regel = 'schooltaak' or (select true from grondslag g where g.cursist_id = uitstel.cursist_id and g.inburgeraar_id = uitstel.inburgeraar_id
    and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1)));
create policy school on uitstel for select to tk_app using (
  aanbieder_id = (select toegang.organisatie()) and (select true from poort.mijn_cursisten m where m.cursist_id = uitstel.cursist_id limit 1)
  and (regel = 'schooltaak' or (select true from grondslag g where g.cursist_id = uitstel.cursist_id
    and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1)));
create policy casemanager_stelt_uit on uitstel for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager'
  and (select true from toewijzing c where c.inburgeraar_id = uitstel.inburgeraar_id limit 1)
  and case regel
    when 'rapportage' then (select true from grondslag g where g.cursist_id = uitstel.cursist_id and g.inburgeraar_id = uitstel.inburgeraar_id
      and g.aanbieder_id = uitstel.aanbieder_id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1)
    else (select true from schooltaak s where s.id = uitstel.taak_id and s.cursist_id = uitstel.cursist_id and s.inburgeraar_id = uitstel.inburgeraar_id
      and s.aanbieder_id = uitstel.aanbieder_id and s.uiterlijk = uitstel.van
      and not exists (select 1 from schooltaak_antwoord w where w.taak_id = s.id) limit 1) end);

create trigger a_partij before insert on uitstel for each row execute function poort.eis_begeleider();
-- A day is given for a report that may cross at this very moment. What crosses back is the day and a reason from a closed list, nothing of the person.
create trigger poort before insert on uitstel for each row when (new.regel = 'rapportage') execute function poort.eis_naar_gemeente('voortgang');

-- Never to a day that is here already, nor further than the setting says from the day that was computed.
create function poort.eis_uitstel() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    berekend date := case new.regel when 'rapportage' then new.periode_tot + tk.instelling('rapportage.termijn_dagen', tk.vandaag())::integer
      else coalesce((select min(u.van) from public.uitstel u where u.taak_id = new.taak_id), new.van) end;
  begin
    if new.tot <= (tk.klok() at time zone 'Europe/Amsterdam')::date or new.tot > berekend + tk.instelling('uitstel.langste_dagen', tk.vandaag())::integer then
      raise check_violation using message = 'niet toegestaan';
    end if;
    return new;
  end $$;
create trigger b_dag before insert on uitstel for each row execute function poort.eis_uitstel();

-- The task carries its last day, so that everyone who reads it reads the new one; the facts say what it was.
create function poort.na_uitstel() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update public.schooltaak s set uiterlijk = new.tot where s.id = new.taak_id and s.uiterlijk = new.van;
    return null;
  end $$;
create trigger na_uitstel after insert on uitstel for each row when (new.regel = 'schooltaak') execute function poort.na_uitstel();
