-- What is asked of Blik op Werk for a scan (bijlage 1, point 1; C 15.7): one mail that names everything, sent by a person; reminders too. What came is a
-- scanstuk; what is not there was told to be absent.

create table ketenpartner (
  id uuid primary key,
  code text not null check (code in ('blik_op_werk', 'inspectie_szw')),
  naam text not null check (length(naam) between 1 and 200),
  email text not null check (length(email) between 3 and 254),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table ketenpartner is 'Under which name and general address an organisation outside is written to; the last recorded of a code counts.';
create index ketenpartner_code on ketenpartner (code, vastgelegd_op desc);
create index ketenpartner_door on ketenpartner (vastgelegd_door);

create table scanopvraag (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  soort text not null check (soort in ('verzoek', 'herinnering')),
  onderdelen text[] not null check (cardinality(onderdelen) > 0 and onderdelen <@ array['toezicht_in_de_klas', 'financieel_toezicht', 'resultatenaudit',
    'tevredenheidsonderzoek', 'beslissingen', 'onderzoeken', 'algemene_bezwaren']),
  ketenpartner_id uuid not null references ketenpartner,
  uiterste date not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table scanopvraag is 'A mail to Blik op Werk that someone sent: what it asks for, to which address, and the last day of the scan that it names.';
create index scanopvraag_scan on scanopvraag (scan_id, vastgelegd_op);
create unique index scanopvraag_een_verzoek on scanopvraag (scan_id) where soort = 'verzoek';
create index scanopvraag_ketenpartner on scanopvraag (ketenpartner_id);
create index scanopvraag_door on scanopvraag (vastgelegd_door);
create trigger betrokkene before insert on scanopvraag for each row execute function scan.noteer_betrokkene();

create table scanstuk_afwezig (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  onderdeel text not null check (onderdeel in ('toezicht_in_de_klas', 'financieel_toezicht', 'resultatenaudit', 'tevredenheidsonderzoek', 'beslissingen',
    'onderzoeken', 'algemene_bezwaren')),
  gemeld_op date not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (scan_id, onderdeel)
);
comment on table scanstuk_afwezig is 'That Blik op Werk said to have no such document of this school.';
create index scanstuk_afwezig_door on scanstuk_afwezig (vastgelegd_door);
create trigger betrokkene before insert on scanstuk_afwezig for each row execute function scan.noteer_betrokkene();

alter table ketenpartner enable row level security;
alter table scanopvraag enable row level security;
alter table scanstuk_afwezig enable row level security;
grant select on ketenpartner, scanopvraag, scanstuk_afwezig to tk_app;
grant insert (id, code, naam, email, formulier_id, vastgelegd_door) on ketenpartner to tk_app;
grant insert (id, scan_id, soort, onderdelen, ketenpartner_id, uiterste, formulier_id, vastgelegd_door) on scanopvraag to tk_app;
grant insert (id, scan_id, onderdeel, gemeld_op, formulier_id, vastgelegd_door) on scanstuk_afwezig to tk_app;

create policy gemeente on ketenpartner for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy relatiebeheerder_legt_vast on ketenpartner for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()));
create policy gemeente on scanopvraag for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy relatiebeheerder_vraagt on scanopvraag for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()) and scan.stand(scan_id) = 'in_onderzoek'
  and (select true from ketenpartner k where k.id = ketenpartner_id and k.code = 'blik_op_werk' limit 1));
create policy gemeente on scanstuk_afwezig for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy relatiebeheerder_legt_vast on scanstuk_afwezig for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()) and scan.stand(scan_id) = 'in_onderzoek');

-- How many of the asked parts Blik op Werk neither sent nor said to be absent; a count, to who may know of the scan. Zero before anything was asked.
create function scan.stukken_uit(welke uuid) returns integer language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select count(distinct o.onderdeel)::integer
    from public.kwaliteitsscan k
    join public.scanopvraag v on v.scan_id = k.id
    cross join unnest(v.onderdelen) o (onderdeel)
    where k.id = welke and (toegang.rol() in ('relatiebeheerder', 'tekenbevoegde') or k.aanbieder_id = toegang.organisatie())
      and not exists (select 1 from public.scanstuk s where s.scan_id = k.id and s.onderdeel = o.onderdeel)
      and not exists (select 1 from public.scanstuk_afwezig a where a.scan_id = k.id and a.onderdeel = o.onderdeel)
  $$;
grant execute on function scan.stukken_uit(uuid) to tk_app;

-- The mail of a request, while it waits to be sent: about a school, of no person but who sends it.
do $$
declare namen text;
begin
  select string_agg(distinct quote_literal(m[1]), ', ') into namen from (
    select m from pg_constraint c cross join regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') m
    where c.conname = 'uitgaande_post_sjabloon_check' union all select array['scan_opvraag']) x;
  alter table uitgaande_post drop constraint uitgaande_post_sjabloon_check;
  execute format('alter table uitgaande_post add constraint uitgaande_post_sjabloon_check check (sjabloon in (%s))', namen);
end $$;
create function tk.opvraagpost(welke uuid)
  returns table (organisatie text, email text, soort text, onderdelen text[], uiterste date, school text, kvk_nummer text, bow_nummer text, eerst_op date,
    gevraagd_op date, afzender text, afzender_email text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select p.naam, p.email, o.soort, o.onderdelen, o.uiterste, coalesce(t.naam, m.naam), coalesce(t.kvk_nummer, m.kvk_nummer),
      coalesce(t.bow_nummer, m.bow_nummer),
      (select (min(e.vastgelegd_op) at time zone 'Europe/Amsterdam')::date from public.scanopvraag e where e.scan_id = o.scan_id),
      (o.vastgelegd_op at time zone 'Europe/Amsterdam')::date, g.naam, g.email
    from public.scanopvraag o
    join public.ketenpartner p on p.id = o.ketenpartner_id
    join public.kwaliteitsscan k on k.id = o.scan_id
    join public.gebruiker g on g.id = o.vastgelegd_door
    left join public.taalaanbieder t on t.id = k.aanbieder_id
    left join public.aanmelding m on m.id = k.aanmelding_id
    where o.id = welke
      and exists (select 1 from public.uitgaande_post u where u.onderwerp_id = o.id and u.sjabloon = 'scan_opvraag' and u.verzonden_op is null and u.vervallen_op is null)
  $$;
revoke execute on function tk.opvraagpost(uuid) from public;
grant execute on function tk.opvraagpost(uuid) to tk_werk;
