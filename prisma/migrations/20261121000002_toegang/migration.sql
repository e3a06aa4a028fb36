-- Who is who: users, their access, their bound secrecy, and the login sessions that only the login may write.

create table taalaanbieder (
  id uuid primary key,
  naam text not null check (length(naam) between 1 and 200),
  kvk_nummer text not null unique check (kvk_nummer ~ '^[0-9]{8}$'),
  bow_nummer text not null unique check (length(bow_nummer) between 1 and 20),
  plaats text not null,
  email text not null,
  telefoon text not null,
  website text,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu()
);

create table gebruiker (
  id uuid primary key,
  naam text not null check (length(naam) between 1 and 200),
  email text not null,
  uitgever text,
  onderwerp text,
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  unique (uitgever, onderwerp)
);
create unique index gebruiker_email on gebruiker (email);

create table geheimhouding (
  id uuid primary key,
  gebruiker_id uuid not null references gebruiker on delete cascade,
  soort text not null check (soort in ('verklaring', 'eed')),
  getekend_op date not null,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.nu()
);
create index geheimhouding_gebruiker on geheimhouding (gebruiker_id);
create index geheimhouding_door on geheimhouding (vastgelegd_door);

create table toegang (
  id uuid primary key,
  gebruiker_id uuid not null references gebruiker on delete cascade,
  rol text not null check (rol in ('casemanager', 'relatiebeheerder', 'taalaanbieder', 'inburgeraar', 'tekenbevoegde', 'beheerder', 'avg_afhandelaar', 'fg')),
  aanbieder_id uuid references taalaanbieder,
  inburgeraar_id uuid,
  van date not null,
  tot date,
  beeindigd_op timestamptz,
  gegeven_door uuid references gebruiker,
  beeindigd_door uuid references gebruiker,
  formulier_id uuid unique,
  vastgelegd_op timestamptz not null default tk.nu(),
  check ((rol = 'taalaanbieder') = (aanbieder_id is not null)),
  check ((rol = 'inburgeraar') = (inburgeraar_id is not null)),
  check (tot is null or tot >= van)
);
create index toegang_gebruiker on toegang (gebruiker_id);
create index toegang_aanbieder on toegang (aanbieder_id);
create index toegang_inburgeraar on toegang (inburgeraar_id);
create index toegang_gegeven_door on toegang (gegeven_door);
create index toegang_beeindigd_door on toegang (beeindigd_door);

create table toegang.sessie (
  hash bytea primary key,
  gebruiker_id uuid not null references public.gebruiker on delete cascade,
  toegang_id uuid not null references public.toegang on delete cascade,
  begonnen timestamptz not null default tk.nu(),
  verloopt timestamptz not null,
  beeindigd timestamptz
);
create index sessie_gebruiker on toegang.sessie (gebruiker_id);
create index sessie_toegang on toegang.sessie (toegang_id);

create function toegang.geldt(t public.toegang) returns boolean language sql stable
  as $$ select t.beeindigd_op is null and t.van <= tk.vandaag() and (t.tot is null or t.tot >= tk.vandaag()) $$;

-- The one place where a secret token becomes a person in a role. Nothing without bound secrecy (C 12.8), ended or expired access.
create function toegang.wie()
  returns table (gebruiker_id uuid, toegang_id uuid, rol text, aanbieder_id uuid, inburgeraar_id uuid, naam text, taal text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select g.id, t.id, t.rol, t.aanbieder_id, t.inburgeraar_id, g.naam, g.taal
    from toegang.sessie s
    join public.toegang t on t.id = s.toegang_id
    join public.gebruiker g on g.id = s.gebruiker_id
    where s.hash = sha256(convert_to(coalesce(current_setting('app.sessie', true), ''), 'UTF8'))
      and s.beeindigd is null and s.verloopt > tk.nu() and toegang.geldt(t)
      and (t.rol = 'inburgeraar' or exists (select 1 from public.geheimhouding h where h.gebruiker_id = g.id and h.getekend_op <= tk.vandaag()))
  $$;
create function toegang.rol() returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select rol from toegang.wie() $$;
create function toegang.gebruiker() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select gebruiker_id from toegang.wie() $$;
-- The school of a taalaanbieder's user; null for everyone else.
create function toegang.organisatie() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select aanbieder_id from toegang.wie() $$;
create function toegang.inburgeraar() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select inburgeraar_id from toegang.wie() $$;
create function toegang.is_gemeente() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select coalesce((select rol not in ('taalaanbieder', 'inburgeraar') from toegang.wie()), false) $$;

-- The other roles of the one who is logged in: he works in one at a time.
create function toegang.mijn_rollen()
  returns table (toegang_id uuid, rol text, aanbieder_naam text, tot date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select t.id, t.rol, a.naam, t.tot
    from toegang.wie() w
    join public.toegang t on t.gebruiker_id = w.gebruiker_id
    left join public.taalaanbieder a on a.id = t.aanbieder_id
    where toegang.geldt(t)
    order by t.van, t.id
  $$;

create function toegang.meld_af() returns void language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ update toegang.sessie set beeindigd = tk.klok() where hash = sha256(convert_to(coalesce(current_setting('app.sessie', true), ''), 'UTF8')) and beeindigd is null $$;

-- Ends every running session of a user; a beheerder only.
create function toegang.beeindig_sessies(wiens uuid) returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare aantal integer;
  begin
    if (select rol from toegang.wie()) is distinct from 'beheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    update toegang.sessie set beeindigd = tk.klok() where gebruiker_id = wiens and beeindigd is null and verloopt > tk.klok();
    get diagnostics aantal = row_count;
    return aantal;
  end $$;

-- The name of a colleague or counterpart, for who is logged in.
create function toegang.naam(wiens uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select g.naam from public.gebruiker g where g.id = wiens and exists (select 1 from toegang.wie()) $$;

grant execute on function toegang.wie(), toegang.rol(), toegang.gebruiker(), toegang.organisatie(), toegang.inburgeraar(), toegang.is_gemeente(), toegang.mijn_rollen(),
  toegang.meld_af(), toegang.beeindig_sessies(uuid), toegang.naam(uuid) to tk_app;

-- The login writes sessions and nothing else.
grant select, insert, update on toegang.sessie to tk_aanmelding;
grant execute on function toegang.geldt(public.toegang) to tk_aanmelding;
grant select on gebruiker, toegang, geheimhouding, taalaanbieder to tk_aanmelding;
grant update (uitgever, onderwerp) on gebruiker to tk_aanmelding;

alter table taalaanbieder enable row level security;
alter table gebruiker enable row level security;
alter table geheimhouding enable row level security;
alter table toegang enable row level security;
create policy aanmelding on gebruiker to tk_aanmelding using (true);
create policy aanmelding on toegang for select to tk_aanmelding using (true);
create policy aanmelding on geheimhouding for select to tk_aanmelding using (true);
create policy aanmelding on taalaanbieder for select to tk_aanmelding using (true);

grant select, insert on taalaanbieder to tk_app;
grant update (naam, plaats, email, telefoon, website) on taalaanbieder to tk_app;
grant select on taalaanbieder to tk_werk;
create policy gemeente_leest on taalaanbieder for select to tk_app using ((select toegang.is_gemeente()) or id = (select toegang.organisatie()) or (select toegang.inburgeraar()) is not null);
create policy relatiebeheerder_voegt_toe on taalaanbieder for insert to tk_app with check ((select toegang.rol()) = 'relatiebeheerder');
create policy relatiebeheerder_wijzigt on taalaanbieder for update to tk_app using ((select toegang.rol()) = 'relatiebeheerder');
create policy werk on taalaanbieder for select to tk_werk using (true);

grant select, insert on gebruiker to tk_app;
grant update (taal) on gebruiker to tk_app;
grant select on gebruiker to tk_werk;
create policy zelf on gebruiker for select to tk_app using (id = (select toegang.gebruiker()));
create policy zelf_taal on gebruiker for update to tk_app using (id = (select toegang.gebruiker()));
create policy beheerder_leest on gebruiker for select to tk_app using ((select toegang.rol()) in ('beheerder', 'fg'));
create policy beheerder_voegt_toe on gebruiker for insert to tk_app with check ((select toegang.rol()) = 'beheerder');
create policy werk on gebruiker for select to tk_werk using (true);

grant select, insert on geheimhouding to tk_app;
create policy beheerder on geheimhouding to tk_app using ((select toegang.rol()) = 'beheerder') with check ((select toegang.rol()) = 'beheerder');

grant select, insert on toegang to tk_app;
grant update (tot, beeindigd_op, beeindigd_door) on toegang to tk_app;
grant select on toegang to tk_werk;
create policy beheerder_leest on toegang for select to tk_app using ((select toegang.rol()) = 'beheerder');
create policy zelf on toegang for select to tk_app using (gebruiker_id = (select toegang.gebruiker()));
-- Nobody gives or ends his own access.
create policy beheerder_geeft on toegang for insert to tk_app with check ((select toegang.rol()) = 'beheerder' and gebruiker_id <> (select toegang.gebruiker()));
create policy beheerder_eindigt on toegang for update to tk_app using ((select toegang.rol()) = 'beheerder' and gebruiker_id <> (select toegang.gebruiker()));
create policy werk on toegang for select to tk_werk using (true);

-- The colleagues one may name: a casemanager his fellow casemanagers (waarneming), a school's user the people of his own school.
create function toegang.collegas() returns table (gebruiker_id uuid, naam text) language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select distinct g.id, g.naam
    from toegang.wie() w
    join public.toegang t on t.rol = w.rol and t.aanbieder_id is not distinct from w.aanbieder_id
    join public.gebruiker g on g.id = t.gebruiker_id
    where w.rol in ('casemanager', 'taalaanbieder') and toegang.geldt(t)
  $$;
grant execute on function toegang.collegas() to tk_app;
