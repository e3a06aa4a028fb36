-- What a scan found per part of bijlage 1, and why it took longer than it may. Both are only ever added to: the latest counts.

create table scanbevinding (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  onderdeel text not null check (onderdeel in ('kvk', 'insolventie', 'keurmerk', 'toezicht_in_de_klas', 'financieel_toezicht', 'resultatenaudit',
    'tevredenheidsonderzoek', 'beslissingen', 'onderzoeken', 'algemene_bezwaren', 'inspectie_szw', 'nt2', 'extra_toezicht', 'gesprek')),
  versie integer not null check (versie > 0),
  samenvatting text not null check (length(samenvatting) between 1 and 4000),
  beoordeling text not null check (beoordeling in ('goed', 'aandacht', 'risico', 'niet_beschikbaar')),
  peildatum date not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  constraint scanbevinding_versie_key unique (scan_id, onderdeel, versie)
);
comment on table scanbevinding is 'What a part of a scan showed, with its assessment, on a day; the highest versie counts. That of the Inspectie SZW may be about crime (AVG 10) and stays outside the shared report.';
create index scanbevinding_door on scanbevinding (vastgelegd_door);

create table scanoverschrijding (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  reden text not null check (reden in ('blik_op_werk', 'inspectie_szw', 'kvk', 'school', 'drukte', 'anders')),
  toelichting text not null check (length(toelichting) between 1 and 1000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table scanoverschrijding is 'Why a scan took longer than its term (B1.1). It is asked once the last day is over; without it the scan does not go on.';
create index scanoverschrijding_scan on scanoverschrijding (scan_id);
create index scanoverschrijding_door on scanoverschrijding (vastgelegd_door);

-- The last day on which a scan is in time (B1.1).
create function scan.uiterste(welke uuid) returns date language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select tk.uiterste_dag(k.begonnen_op, 'werkdagen', tk.instelling('scan.termijn_werkdagen', k.begonnen_op)::integer)
    from public.kwaliteitsscan k where k.id = welke
  $$;

-- The day on which the scan itself was done: its report was shared for the first time, or it ended without. Null while it runs.
create function scan.klaar_op(welke uuid) returns date language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select (min(s.vastgelegd_op) at time zone 'Europe/Amsterdam')::date
    from public.scanstap s where s.scan_id = welke and s.naar in ('gedeeld', 'ingetrokken', 'vervallen')
  $$;

-- What is found is recorded while the scan is being done, and at no other time; a step at the same moment waits. TK012 otherwise.
create function scan.eis_onderzoek() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform from public.kwaliteitsscan k where k.id = new.scan_id for share;
    if scan.stand(new.scan_id) is distinct from 'in_onderzoek' then raise exception using errcode = 'TK012', message = 'kan nu niet'; end if;
    return new;
  end $$;

-- A reason belongs to a term that is over, for as long as the scan itself is not done. TK012 otherwise.
create function scan.eis_overschrijding() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform from public.kwaliteitsscan k where k.id = new.scan_id for share;
    if tk.vandaag() <= scan.uiterste(new.scan_id) or scan.klaar_op(new.scan_id) is not null then
      raise exception using errcode = 'TK012', message = 'is niet te laat';
    end if;
    return new;
  end $$;

-- Past its term a scan goes on only with a reason. TK014: say why first.
create function scan.eis_reden() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.gebeurtenis in ('rapport_vastgesteld', 'gedeeld') and scan.klaar_op(new.scan_id) is null
      and tk.vandaag() > scan.uiterste(new.scan_id)
      and not exists (select 1 from public.scanoverschrijding o where o.scan_id = new.scan_id) then
      raise exception using errcode = 'TK014', message = 'reden nodig';
    end if;
    return new;
  end $$;

create trigger a_onderzoek before insert on scanbevinding for each row execute function scan.eis_onderzoek();
create trigger betrokkene before insert on scanbevinding for each row execute function scan.noteer_betrokkene();
create trigger a_overschrijding before insert on scanoverschrijding for each row execute function scan.eis_overschrijding();
create trigger betrokkene before insert on scanoverschrijding for each row execute function scan.noteer_betrokkene();
create trigger b_reden before insert on scanstap for each row execute function scan.eis_reden();

alter table scanbevinding enable row level security;
alter table scanoverschrijding enable row level security;
grant select on scanbevinding, scanoverschrijding to tk_app;
grant insert (id, scan_id, onderdeel, versie, samenvatting, beoordeling, peildatum, formulier_id, vastgelegd_door) on scanbevinding to tk_app;
grant insert (id, scan_id, reden, toelichting, formulier_id, vastgelegd_door) on scanoverschrijding to tk_app;

create policy gemeente on scanbevinding for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy relatiebeheerder_bevindt on scanbevinding for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()));
create policy gemeente on scanoverschrijding for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy relatiebeheerder_verklaart on scanoverschrijding for insert to tk_app with check (
  (select toegang.rol()) = 'relatiebeheerder' and vastgelegd_door = (select toegang.gebruiker()));

grant execute on function scan.uiterste(uuid), scan.klaar_op(uuid) to tk_app;
