-- An aanmelding (C 2, 4.1) and the kwaliteitsscan that opens with it (bijlage 1). No person is in these tables but who works on them.

create schema scan;
grant usage on schema scan to tk_app, tk_werk;

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000050101', 'scan.termijn_werkdagen', '15', '2022-03-08', 'Bijlage 1 bij het convenant, punt 1'),
  ('01930000-0000-7000-8000-000000050102', 'scan.zienswijze_dagen', '14', '2022-03-08', 'Eigen keuze: twee weken voor een zienswijze, als in Awb 4:8 een redelijke termijn');

create table aanmelding (
  id uuid primary key,
  naam text not null check (length(naam) between 1 and 200),
  kvk_nummer text not null check (kvk_nummer ~ '^[0-9]{8}$'),
  bow_nummer text not null check (length(bow_nummer) between 1 and 20),
  plaats text not null check (length(plaats) between 1 and 100),
  email text not null check (length(email) between 3 and 254),
  telefoon text not null check (length(telefoon) between 3 and 30),
  website text check (length(website) between 1 and 300),
  inhoud jsonb not null,
  formulier_id uuid not null unique,
  ingediend_op timestamptz not null default tk.klok()
);
comment on table aanmelding is 'What a school sent to take part, as it was sent; inhoud holds locations, offer, lessons, groups and the declarations of C 2.1 and 2.2.';
create index aanmelding_kvk on aanmelding (kvk_nummer);

create table kwaliteitsscan (
  id uuid primary key,
  soort text not null check (soort in ('aanmelding', 'herhaling')),
  aanmelding_id uuid unique references aanmelding,
  aanbieder_id uuid references taalaanbieder,
  begonnen_op date not null,
  aanleiding text check (length(aanleiding) between 1 and 500),
  formulier_id uuid not null unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  check ((soort = 'aanmelding') = (aanmelding_id is not null)),
  check (soort = 'aanmelding' or (aanbieder_id is not null and aanleiding is not null and vastgelegd_door is not null))
);
comment on table kwaliteitsscan is 'One scan of a school: of an aanmelding, or repeated later (C 4.5). The school is known once the aanmelding was accepted; the day it began does not count in the term (B1.1).';
create index kwaliteitsscan_aanbieder on kwaliteitsscan (aanbieder_id);
create index kwaliteitsscan_door on kwaliteitsscan (vastgelegd_door);

create table scanstap (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  volgnummer integer not null,
  gebeurtenis text not null,
  rol text not null,
  naar text not null,
  aanbieder_id uuid references taalaanbieder,
  toelichting text check (length(toelichting) between 1 and 2000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (scan_id, volgnummer),
  check ((gebeurtenis = 'aangenomen') = (aanbieder_id is not null))
);
comment on table scanstap is 'What happened to a scan, in order, and the state that followed. The database works out volgnummer, rol and naar, and refuses what may not follow.';
create index scanstap_door on scanstap (vastgelegd_door);
create index scanstap_aanbieder on scanstap (aanbieder_id);

create table scanbetrokkene (
  scan_id uuid not null references kwaliteitsscan,
  gebruiker_id uuid not null references gebruiker,
  als text not null check (als in ('onderzoeker', 'beslisser')),
  primary key (scan_id, gebruiker_id)
);
comment on table scanbetrokkene is 'Who did the scan and who decides on it: one person is never both (four eyes), in whatever role he worked.';
create index scanbetrokkene_gebruiker on scanbetrokkene (gebruiker_id);

-- The state machine; app/domein/kwaliteitsscan/stand.ts holds the same and a test holds them equal. `van` null: the scan begins.
create function scan.overgangen() returns table (soort text, van text, gebeurtenis text, rol text, naar text)
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    values
      ('aanmelding', null, 'aangemeld', 'publiek', 'aangemeld'),
      ('aanmelding', 'aangemeld', 'aangenomen', 'relatiebeheerder', 'in_onderzoek'),
      ('aanmelding', 'aangemeld', 'vervallen', 'relatiebeheerder', 'vervallen'),
      ('aanmelding', 'in_onderzoek', 'vervallen', 'relatiebeheerder', 'vervallen'),
      ('aanmelding', 'in_onderzoek', 'ingetrokken', 'taalaanbieder', 'ingetrokken'),
      ('aanmelding', 'rapport_vast', 'ingetrokken', 'taalaanbieder', 'ingetrokken'),
      ('aanmelding', 'gedeeld', 'ingetrokken', 'taalaanbieder', 'ingetrokken'),
      ('aanmelding', 'voorgelegd', 'ingetrokken', 'taalaanbieder', 'ingetrokken'),
      ('aanmelding', 'voornemen', 'ingetrokken', 'taalaanbieder', 'ingetrokken'),
      ('aanmelding', 'gedeeld', 'voorgelegd', 'relatiebeheerder', 'voorgelegd'),
      ('aanmelding', 'voorgelegd', 'teruggelegd', 'tekenbevoegde', 'gedeeld'),
      ('aanmelding', 'voorgelegd', 'toegelaten', 'tekenbevoegde', 'toegelaten'),
      ('aanmelding', 'voorgelegd', 'voorwaardelijk_toegelaten', 'tekenbevoegde', 'voorwaardelijk'),
      ('aanmelding', 'voorgelegd', 'weigering_voorgenomen', 'tekenbevoegde', 'voornemen'),
      ('aanmelding', 'voornemen', 'zienswijze_gegeven', 'taalaanbieder', 'voornemen'),
      ('aanmelding', 'voornemen', 'toegelaten', 'tekenbevoegde', 'toegelaten'),
      ('aanmelding', 'voornemen', 'voorwaardelijk_toegelaten', 'tekenbevoegde', 'voorwaardelijk'),
      ('aanmelding', 'voornemen', 'niet_toegelaten', 'tekenbevoegde', 'niet_toegelaten'),
      ('aanmelding', 'voorwaardelijk', 'onvoorwaardelijk_toegelaten', 'tekenbevoegde', 'toegelaten'),
      ('herhaling', null, 'herhaald', 'relatiebeheerder', 'in_onderzoek'),
      ('herhaling', 'in_onderzoek', 'vervallen', 'relatiebeheerder', 'vervallen'),
      ('herhaling', 'gedeeld', 'afgerond', 'relatiebeheerder', 'afgerond')
    union all
    select s.soort, v.van, v.gebeurtenis, 'relatiebeheerder', v.naar
    from (values ('aanmelding'), ('herhaling')) s (soort)
    cross join (values ('in_onderzoek', 'rapport_vastgesteld', 'rapport_vast'), ('rapport_vast', 'gedeeld', 'gedeeld'),
      ('rapport_vast', 'herzien', 'in_onderzoek'), ('gedeeld', 'herzien', 'in_onderzoek')) v (van, gebeurtenis, naar)
  $$;

-- The state of a scan now; null before its first step.
create function scan.stand(welke uuid) returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$ select s.naar from public.scanstap s where s.scan_id = welke order by s.volgnummer desc limit 1 $$;

-- Takes someone's part in a scan, for good. TK013: he has the other part already, or works for this very school.
create function scan.doe_mee(welke uuid, wie uuid, deel text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if exists (
      select 1 from public.toegang t join public.kwaliteitsscan k on k.aanbieder_id = t.aanbieder_id
      where k.id = welke and t.gebruiker_id = wie and toegang.geldt(t)) then
      raise exception using errcode = 'TK013', message = 'werkt voor deze school';
    end if;
    insert into public.scanbetrokkene (scan_id, gebruiker_id, als) values (welke, wie, deel) on conflict do nothing;
    if (select b.als from public.scanbetrokkene b where b.scan_id = welke and b.gebruiker_id = wie) <> deel then
      raise exception using errcode = 'TK013', message = 'vier ogen';
    end if;
  end $$;
revoke execute on function scan.doe_mee(uuid, uuid, text) from public;

-- On every table in which someone records for a scan (scan_id, vastgelegd_door): a relatiebeheerder did the scan, a tekenbevoegde decides.
create function scan.noteer_betrokkene() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare rol text := toegang.rol();
  begin
    if rol = 'relatiebeheerder' then perform scan.doe_mee(new.scan_id, new.vastgelegd_door, 'onderzoeker'); end if;
    if rol = 'tekenbevoegde' then perform scan.doe_mee(new.scan_id, new.vastgelegd_door, 'beslisser'); end if;
    return new;
  end $$;

-- One step at a time. TK012: this may not follow now, or not by this role.
create function scan.zet_stap() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    k public.kwaliteitsscan;
    vorige public.scanstap;
    kvk text;
  begin
    select * into k from public.kwaliteitsscan x where x.id = new.scan_id for no key update;
    select * into vorige from public.scanstap s where s.scan_id = new.scan_id order by s.volgnummer desc limit 1;
    new.volgnummer := coalesce(vorige.volgnummer, 0) + 1;
    new.rol := coalesce(toegang.rol(), 'publiek');
    new.vastgelegd_op := tk.klok();
    select o.naar into new.naar from scan.overgangen() o
      where o.soort = k.soort and o.van is not distinct from vorige.naar and o.gebeurtenis = new.gebeurtenis and o.rol = new.rol;
    if new.naar is null then raise exception using errcode = 'TK012', message = 'kan nu niet'; end if;
    if new.rol = 'taalaanbieder' and k.aanbieder_id is distinct from toegang.organisatie() then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    if new.gebeurtenis = 'aangenomen' then
      select a.kvk_nummer into kvk from public.taalaanbieder a where a.id = new.aanbieder_id;
      if kvk is distinct from (select m.kvk_nummer from public.aanmelding m where m.id = k.aanmelding_id) then
        raise check_violation using message = 'een andere school';
      end if;
      update public.kwaliteitsscan x set aanbieder_id = new.aanbieder_id where x.id = k.id;
    end if;
    return new;
  end $$;
create trigger a_stap before insert on scanstap for each row execute function scan.zet_stap();
create trigger betrokkene before insert on scanstap for each row execute function scan.noteer_betrokkene();

alter table aanmelding enable row level security;
alter table kwaliteitsscan enable row level security;
alter table scanstap enable row level security;
alter table scanbetrokkene enable row level security;

grant select on aanmelding, scanbetrokkene to tk_app;
grant select, insert on kwaliteitsscan, scanstap to tk_app;

create policy gemeente on aanmelding for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy school on aanmelding for select to tk_app using (
  (select true from kwaliteitsscan k where k.aanmelding_id = aanmelding.id and k.aanbieder_id = (select toegang.organisatie()) limit 1));

create policy gemeente on kwaliteitsscan for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy school on kwaliteitsscan for select to tk_app using (aanbieder_id = (select toegang.organisatie()));
create policy relatiebeheerder_herhaalt on kwaliteitsscan for insert to tk_app with check (
  soort = 'herhaling' and (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()));

create policy gemeente on scanstap for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
-- Why it went back to who did the scan stays between the two of the gemeente.
create policy school on scanstap for select to tk_app using (
  gebeurtenis <> 'teruggelegd' and (select true from kwaliteitsscan k where k.id = scanstap.scan_id and k.aanbieder_id = (select toegang.organisatie()) limit 1));
create policy zet on scanstap for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and (select true from kwaliteitsscan k where k.id = scanstap.scan_id limit 1));

create policy gemeente on scanbetrokkene for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));

grant execute on function scan.overgangen(), scan.stand(uuid) to tk_app;
