-- The documents of a kwaliteitsscan (bijlage 1, points 1 and 4). What is restricted (an indicatie of the Inspectie SZW may be about crime, AVG 10) never
-- leaves the two of the gemeente who work on the scan.

create table scanstuk (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  onderdeel text not null check (onderdeel in ('kvk', 'insolventie', 'keurmerk', 'toezicht_in_de_klas', 'financieel_toezicht', 'resultatenaudit',
    'tevredenheidsonderzoek', 'beslissingen', 'onderzoeken', 'algemene_bezwaren', 'inspectie_szw', 'nt2', 'extra_toezicht', 'gesprek', 'aanmelding', 'voorwaarden')),
  naam text not null check (length(naam) between 1 and 120),
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  grootte integer not null check (grootte between 1 and 10485760),
  sha256 bytea not null check (octet_length(sha256) = 32),
  inhoud bytea check (length(inhoud) = grootte),
  is_beperkt boolean not null,
  ontvangen_van text not null check (ontvangen_van in ('kvk', 'insolventieregister', 'blik_op_werk', 'inspectie_szw', 'taalaanbieder', 'relatiebeheerder')),
  ontvangen_op date not null,
  formulier_id uuid not null,
  volgnummer integer not null default 0,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  vernietigd_op timestamptz,
  constraint scanstuk_formulier_id_key unique (formulier_id, volgnummer),
  check ((inhoud is null) = (vernietigd_op is not null)),
  check (is_beperkt or onderdeel <> 'inspectie_szw'),
  check (vastgelegd_door is not null or ontvangen_van = 'taalaanbieder')
);
comment on table scanstuk is 'A document of a scan, by whom and when it came. Its content and name go after a term; that it was there stays. Without vastgelegd_door: sent with the aanmelding.';
create index scanstuk_scan on scanstuk (scan_id, onderdeel);
create index scanstuk_door on scanstuk (vastgelegd_door);
create trigger betrokkene before insert on scanstuk for each row execute function scan.noteer_betrokkene();

alter table scanstuk enable row level security;
grant select on scanstuk to tk_app;
grant insert (id, scan_id, onderdeel, naam, type, grootte, sha256, inhoud, is_beperkt, ontvangen_van, ontvangen_op, formulier_id, volgnummer, vastgelegd_door)
  on scanstuk to tk_app;

create policy gemeente on scanstuk for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
-- A school sees what it gave itself, and what was there when the report was shared with it.
create policy school on scanstuk for select to tk_app using (
  not is_beperkt
  and (select true from kwaliteitsscan k where k.id = scanstuk.scan_id and k.aanbieder_id = (select toegang.organisatie()) limit 1)
  and (ontvangen_van = 'taalaanbieder' or (
    select true from scanstap s where s.scan_id = scanstuk.scan_id and s.gebeurtenis = 'gedeeld' and s.vastgelegd_op >= scanstuk.vastgelegd_op limit 1)));
create policy relatiebeheerder_bewaart on scanstuk for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()));
create policy school_geeft on scanstuk for insert to tk_app with check (
  not is_beperkt and ontvangen_van = 'taalaanbieder' and vastgelegd_door = (select toegang.gebruiker())
  and (select true from kwaliteitsscan k where k.id = scanstuk.scan_id and k.aanbieder_id = (select toegang.organisatie()) limit 1));
