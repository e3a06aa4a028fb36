-- The risico-check of the Inspectie SZW (bijlage 1, point 1; C 15.3): in a restricted annex, for it may be about crime (AVG 10).

alter table scanstuk add constraint scanstuk_id_scan_key unique (id, scan_id);

create table scanindicatie (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  uitkomst text not null check (uitkomst in ('geen', 'minder_dan_sterk', 'sterk', 'zeer_sterk', 'buitengewoon_sterk')),
  datum date not null,
  stuk_id uuid not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  foreign key (stuk_id, scan_id) references scanstuk (id, scan_id)
);
comment on table scanindicatie is 'What the Inspectie SZW says of a school, with its document; the last recorded counts. Never in the shared report.';
create index scanindicatie_scan on scanindicatie (scan_id, vastgelegd_op desc);
create index scanindicatie_stuk on scanindicatie (stuk_id, scan_id);
create index scanindicatie_door on scanindicatie (vastgelegd_door);
create trigger betrokkene before insert on scanindicatie for each row execute function scan.noteer_betrokkene();

alter table scanindicatie enable row level security;
grant select on scanindicatie to tk_app;
grant insert (id, scan_id, uitkomst, datum, stuk_id, formulier_id, vastgelegd_door) on scanindicatie to tk_app;
create policy gemeente on scanindicatie for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy relatiebeheerder_legt_vast on scanindicatie for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()) and scan.stand(scan_id) = 'in_onderzoek'
  and (select true from scanstuk s where s.id = stuk_id and s.is_beperkt and s.onderdeel = 'inspectie_szw' limit 1));

-- Documents of a scan go when nobody needs them: their content and name; that they were there stays. The restricted annex first.
insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000054301', 'opruimen.scanstuk_dagen', '1826', '2022-03-08', 'Geen bron noemt een termijn; vijf jaar na het einde van de scan (juridisch te bevestigen)'),
  ('01930000-0000-7000-8000-000000054302', 'opruimen.scanbijlage_dagen', '731', '2022-03-08', 'Geen bron noemt een termijn; twee jaar na het einde van de scan, de duur van een convenant (C 3.2; juridisch te bevestigen)');

-- A scan ended with a step after which nothing follows.
create function scan.is_afgelopen(welke text) returns boolean language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$ select not exists (select 1 from scan.overgangen() o where o.van = welke) $$;

create function scan.ruim_stukken_op() returns table (stukken integer, indicaties integer) language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    with einde as (
      select distinct on (s.scan_id) s.scan_id, s.naar, s.vastgelegd_op as op from public.scanstap s order by s.scan_id, s.volgnummer desc
    ), voorbij as (
      select e.scan_id, e.op < tk.bewaard_vanaf('opruimen.scanstuk_dagen') as stukken, e.op < tk.bewaard_vanaf('opruimen.scanbijlage_dagen') as bijlage
      from einde e where scan.is_afgelopen(e.naar)
    ), indicatie as (
      delete from public.scanindicatie i using voorbij v where v.scan_id = i.scan_id and v.bijlage returning 1
    ), stuk as (
      update public.scanstuk s set inhoud = null, naam = 'vernietigd', vernietigd_op = tk.klok()
      from voorbij v where v.scan_id = s.scan_id and s.vernietigd_op is null and (v.stukken or (v.bijlage and s.is_beperkt)) returning 1
    )
    select (select count(*)::integer from stuk), (select count(*)::integer from indicatie)
  $$;
revoke execute on function scan.ruim_stukken_op() from public;
grant execute on function scan.ruim_stukken_op() to tk_werk;
