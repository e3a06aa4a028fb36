-- What follows by itself when a ja ends by an act: the gate is closed by then, mails about what lost its ground are dropped, and the school gets a task for
-- what it holds. Every step is a fact of its own, with its rule, its source and its cause, so that a person can see why something happened at night.
-- A trigger, because a withdrawal comes by many ways: at the desk, at the school, by login, by link, by code.

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000000323', 'nasleep.taak_dagen', '14', '2022-03-08', 'Eigen keuze: twee weken voor het antwoord van de school na een intrekking (juridisch te bevestigen)');

create table automatische_handeling (
  id uuid primary key default gen_random_uuid(),
  oorzaak_id uuid not null references toestemming on delete cascade,
  aanleiding text not null check (aanleiding in ('ingetrokken', 'geweigerd', 'ongeldig')),
  regel text not null check (regel in ('poort_dicht', 'post_vervallen', 'taak_gemaakt')),
  artikel text not null check (length(artikel) between 1 and 100),
  inburgeraar_id uuid references inburgeraar on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  richting text check (richting in ('naar_school', 'naar_gemeente')),
  categorieen text[] not null default '{}',
  aantal integer check (aantal > 0),
  moment timestamptz not null default tk.klok(),
  check ((regel = 'poort_dicht') = (richting is not null) and (regel = 'poort_dicht') = (cardinality(categorieen) > 0)),
  check ((regel = 'post_vervallen') = (aantal is not null))
);
comment on table automatische_handeling is 'What the system did by itself after an act of consent: by which rule, from which source, when, and because of which act.';
create index automatische_handeling_oorzaak on automatische_handeling (oorzaak_id);
create index automatische_handeling_inburgeraar on automatische_handeling (inburgeraar_id, moment desc);
create index automatische_handeling_cursist on automatische_handeling (cursist_id, moment desc);
create index automatische_handeling_aanbieder on automatische_handeling (aanbieder_id);

create table schooltaak (
  id uuid primary key,
  oorzaak_id uuid not null references toestemming on delete cascade,
  aanleiding text not null check (aanleiding in ('ingetrokken', 'ongeldig')),
  inburgeraar_id uuid references inburgeraar on delete cascade,
  cursist_id uuid not null references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  uiterlijk date not null,
  gemaakt_op timestamptz not null default tk.klok(),
  unique (oorzaak_id, cursist_id)
);
comment on table schooltaak is 'What a school has to look at by its own ground after a ja for it was withdrawn; uiterlijk is the last day that is in time.';
create index schooltaak_inburgeraar on schooltaak (inburgeraar_id);
create index schooltaak_cursist on schooltaak (cursist_id);
create index schooltaak_aanbieder on schooltaak (aanbieder_id);

create table schooltaak_antwoord (
  taak_id uuid primary key references schooltaak on delete cascade,
  antwoord text not null check (antwoord in ('verwijderd', 'bewaard', 'niets_bewaard')),
  grond text check (grond in ('overeenkomst', 'wettelijke_plicht', 'keurmerk', 'rechtsvordering')),
  gegeven_door uuid not null references gebruiker,
  gegeven_op timestamptz not null default tk.klok(),
  formulier_id uuid not null unique,
  check ((antwoord = 'bewaard') = (grond is not null))
);
comment on table schooltaak_antwoord is 'What the school did with what it had received, once, from a closed list.';
create index schooltaak_antwoord_door on schooltaak_antwoord (gegeven_door);

alter table automatische_handeling enable row level security;
alter table schooltaak enable row level security;
alter table schooltaak_antwoord enable row level security;
grant select on automatische_handeling, schooltaak to tk_app;
grant select, insert on schooltaak_antwoord to tk_app;
create policy casemanager on automatische_handeling for select to tk_app using (
  (select true from toewijzing c where c.inburgeraar_id = automatische_handeling.inburgeraar_id limit 1));
-- The school sees what it must act on: never that someone refused, nor which mails went out at the gemeente.
create policy school on automatische_handeling for select to tk_app using (
  aanleiding in ('ingetrokken', 'ongeldig') and regel in ('poort_dicht', 'taak_gemaakt') and aanbieder_id = (select toegang.organisatie())
  and (select true from poort.mijn_cursisten m where m.cursist_id = automatische_handeling.cursist_id limit 1));
create policy casemanager on schooltaak for select to tk_app using (
  (select true from toewijzing c where c.inburgeraar_id = schooltaak.inburgeraar_id limit 1));
create policy school on schooltaak for select to tk_app using (
  aanbieder_id = (select toegang.organisatie()) and (select true from poort.mijn_cursisten m where m.cursist_id = schooltaak.cursist_id limit 1));
create policy casemanager on schooltaak_antwoord for select to tk_app using (
  (select true from schooltaak s join toewijzing c on c.inburgeraar_id = s.inburgeraar_id where s.id = schooltaak_antwoord.taak_id limit 1));
create policy school on schooltaak_antwoord for select to tk_app using (
  (select true from schooltaak s where s.id = schooltaak_antwoord.taak_id and s.aanbieder_id = (select toegang.organisatie()) limit 1));
create policy contactpersoon_antwoordt on schooltaak_antwoord for insert to tk_app with check (
  gegeven_door = (select toegang.gebruiker())
  and (select true from schooltaak s where s.id = schooltaak_antwoord.taak_id and s.aanbieder_id = (select toegang.organisatie()) limit 1));

-- What is open by consent at this moment for these people.
create function poort.open_door_ja(ids uuid[]) returns jsonb language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('i', g.inburgeraar_id, 'c', g.cursist_id, 'a', g.aanbieder_id, 'k', g.categorie, 'r', g.richting)), '[]')
    from public.grondslag g
    where g.inburgeraar_id = any (ids) and g.grond = 'toestemming' and g.van <= tk.klok() and g.tot > tk.klok()
  $$;

-- Whose gate an act moves: the person himself, or whoever the cursist of the school is to the gemeente.
create function poort.mensen_van(persoon uuid, deelnemer uuid) returns uuid[] language sql stable set search_path = pg_catalog, pg_temp
  as $$ select case when persoon is not null then array[persoon] else array(select p.inburgeraar_id from poort.paar p where p.cursist_id = deelnemer) end $$;

-- Drops the mails that still wait about exchanges of a cursist that lost their ground. One that is being sent at this moment is waited for, five seconds
-- at most: it went before the withdrawal, or it goes nowhere.
create function poort.laat_post_vervallen(deelnemer uuid, bij_gemeente boolean, bij_school boolean) returns integer language plpgsql volatile
  set search_path = pg_catalog, pg_temp set lock_timeout = '5s'
  as $$
  declare
    brief uuid;
    aantal integer := 0;
  begin
    for brief in
      select p.id from public.uitgaande_post p
      where p.verzonden_op is null and p.vervallen_op is null
        and ((bij_gemeente and p.sjabloon in ('rapportage_ontvangen', 'antwoord_gegeven')) or (bij_school and p.sjabloon = 'vraag_gesteld'))
        and p.onderwerp_id in (
          select r.id from public.rapportage r where r.cursist_id = deelnemer
          union all select v.id from public.vraag v where v.cursist_id = deelnemer
          union all select a.id from public.antwoord a where a.cursist_id = deelnemer)
    loop
      begin
        update public.uitgaande_post set vervallen_op = tk.klok() where id = brief and verzonden_op is null and vervallen_op is null;
        if found then aantal := aantal + 1; end if;
      exception when lock_not_available then null;
      end;
    end loop;
    return aantal;
  end $$;

-- What a ja that ends by an act brings about; `voor` is what was open before it.
create function poort.verwerk_einde(handeling uuid, aanleiding text, voor jsonb) returns void language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare
    t public.toestemming;
    nu timestamptz := tk.klok();
    deel record;
    brieven integer;
    taak uuid;
  begin
    select x.* into t from public.toestemming x where x.id = handeling;
    for deel in
      select v.i, v.c, v.a, array_agg(v.k order by v.k) filter (where v.r = 'naar_school') as naar_school,
        array_agg(v.k order by v.k) filter (where v.r = 'naar_gemeente') as naar_gemeente
      from jsonb_to_recordset(voor) v (i uuid, c uuid, a uuid, k text, r text)
      where not exists (select 1 from public.grondslag g
        where g.inburgeraar_id = v.i and g.aanbieder_id = v.a and g.categorie = v.k and g.richting = v.r and g.van <= nu and g.tot > nu)
      group by v.i, v.c, v.a order by v.a, v.c
    loop
      insert into public.automatische_handeling (oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id, richting, categorieen)
        select handeling, aanleiding, 'poort_dicht', 'Convenant art. 12.4; AVG 7 lid 3', deel.i, deel.c, deel.a, r.richting, r.codes
        from (values ('naar_gemeente', deel.naar_gemeente), ('naar_school', deel.naar_school)) r (richting, codes) where r.codes is not null;
      brieven := poort.laat_post_vervallen(deel.c, 'voortgang' = any (deel.naar_gemeente), 'voortgang' = any (deel.naar_school));
      if brieven > 0 then
        insert into public.automatische_handeling (oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id, aantal)
          values (handeling, aanleiding, 'post_vervallen', 'Convenant art. 12.1 en 12.4', deel.i, deel.c, deel.a, brieven);
      end if;
    end loop;
    if aanleiding not in ('ingetrokken', 'ongeldig') then return; end if;
    -- Who must look at what it holds: the school to which something could have crossed by a ja, or that has the paper of a ja itself.
    for deel in
      select p.inburgeraar_id as i, c.id as c, c.aanbieder_id as a
      from public.cursist c left join poort.paar p on p.cursist_id = c.id
      where (c.id = t.cursist_id or p.inburgeraar_id = t.inburgeraar_id) and (t.aanbieder_id is null or c.aanbieder_id = t.aanbieder_id)
        and not exists (select 1 from public.grondslag g
          where g.cursist_id = c.id and g.grond = 'toestemming' and g.richting = 'naar_school' and g.van <= nu and g.tot > nu)
        and (aanleiding = 'ongeldig'
          or exists (select 1 from public.toestemming j where j.cursist_id = c.id and j.soort = 'verleend')
          or exists (select 1 from public.grondslag g where g.cursist_id = c.id and g.grond = 'toestemming' and g.richting = 'naar_school' and g.van < nu))
      order by c.aanbieder_id, c.id
    loop
      taak := gen_random_uuid();
      insert into public.schooltaak (id, oorzaak_id, aanleiding, inburgeraar_id, cursist_id, aanbieder_id, uiterlijk)
        values (taak, handeling, aanleiding, deel.i, deel.c, deel.a,
          (nu at time zone 'Europe/Amsterdam')::date + tk.instelling('nasleep.taak_dagen', tk.vandaag())::integer)
        on conflict do nothing;
      if found then
        insert into public.automatische_handeling (oorzaak_id, aanleiding, regel, artikel, inburgeraar_id, cursist_id, aanbieder_id)
          values (handeling, aanleiding, 'taak_gemaakt', 'Convenant art. 12.11; AVG 17 lid 1 onder b', deel.i, deel.c, deel.a);
      end if;
    end loop;
  end $$;

-- Before an act that may end a ja: what is open. Kept within the statement, per act, and thrown away at its end.
create function poort.voor_einde() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform set_config('poort.open_voor', (coalesce(nullif(current_setting('poort.open_voor', true), ''), '{}')::jsonb
      || jsonb_build_object(new.id, poort.open_door_ja(poort.mensen_van(new.inburgeraar_id, new.cursist_id))))::text, true);
    return new;
  end $$;
create function poort.na_einde() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.verwerk_einde(new.id, new.soort, coalesce(nullif(current_setting('poort.open_voor', true), '')::jsonb -> new.id::text, '[]'));
    return null;
  end $$;
create function poort.vergeet_voor() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform set_config('poort.open_voor', '', true);
    return null;
  end $$;
create trigger z_voor_einde before insert on toestemming for each row when (new.soort <> 'verleend') execute function poort.voor_einde();
-- By its name after the trigger of the gate, that closed it.
create trigger poort_nasleep after insert on toestemming for each row when (new.soort <> 'verleend') execute function poort.na_einde();
create trigger poort_vergeet after insert on toestemming for each statement execute function poort.vergeet_voor();
