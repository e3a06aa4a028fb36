-- Risks of a scan (C 4.3): told to the school, which answers; a melding to Blik op Werk or Inspectie SZW may follow, always sent by a person.

-- On a table of a scan: what is recorded belongs to these states. TK012: not now.
create function scan.eis_stand() returns trigger language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not coalesce(scan.stand(new.scan_id) = any (tg_argv), false) then
      raise exception using errcode = 'TK012', message = 'kan nu niet';
    end if;
    return new;
  end $$;

-- Whether a scan is of the school of the one who is logged in.
create function scan.is_eigen(welke uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$ select exists (select 1 from public.kwaliteitsscan k where k.id = welke and k.aanbieder_id = (select toegang.organisatie())) $$;
grant execute on function scan.is_eigen(uuid) to tk_app;

create table scanrisico (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  onderdeel text not null check (length(onderdeel) between 1 and 40),
  ernst text not null check (ernst in ('laag', 'midden', 'hoog')),
  omschrijving text not null check (length(omschrijving) between 1 and 1000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (id, scan_id)
);
comment on table scanrisico is 'A risk that a scan found, with the part of the checklist it came from. One of inspectie_szw stays in the restricted annex: never told, never in a report (AVG 10).';
create index scanrisico_scan on scanrisico (scan_id);
create index scanrisico_door on scanrisico (vastgelegd_door);

create table scanrisico_verteld (
  risico_id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  foreign key (risico_id, scan_id) references scanrisico (id, scan_id)
);
comment on table scanrisico_verteld is 'That the school was told of a risk, once (C 4.3).';
create index scanrisico_verteld_scan on scanrisico_verteld (scan_id);
create index scanrisico_verteld_door on scanrisico_verteld (vastgelegd_door);

create table scanrisico_verval (
  risico_id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  reden text not null check (length(reden) between 1 and 500),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  foreign key (risico_id, scan_id) references scanrisico (id, scan_id)
);
comment on table scanrisico_verval is 'That a risk is none (any more), and why; of one that was told the school sees it.';
create index scanrisico_verval_scan on scanrisico_verval (scan_id);
create index scanrisico_verval_door on scanrisico_verval (vastgelegd_door);

create table scanrisico_antwoord (
  id uuid primary key,
  risico_id uuid not null,
  scan_id uuid not null references kwaliteitsscan,
  antwoord text not null check (length(antwoord) between 1 and 1000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  foreign key (risico_id, scan_id) references scanrisico (id, scan_id)
);
comment on table scanrisico_antwoord is 'What the school says on a risk that it was told of; it may say more later.';
create index scanrisico_antwoord_risico on scanrisico_antwoord (risico_id, scan_id);
create index scanrisico_antwoord_scan on scanrisico_antwoord (scan_id);
create index scanrisico_antwoord_door on scanrisico_antwoord (vastgelegd_door);

create table scanmelding (
  id uuid primary key,
  risico_id uuid not null,
  scan_id uuid not null references kwaliteitsscan,
  ontvanger text not null check (ontvanger in ('blik_op_werk', 'inspectie_szw')),
  tekst text not null check (length(tekst) between 1 and 4000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (id, scan_id),
  foreign key (risico_id, scan_id) references scanrisico (id, scan_id)
);
comment on table scanmelding is 'A letter on a risk to Blik op Werk or Inspectie SZW, as it was written (C 4.3). Nothing sends it but a person.';
create index scanmelding_risico on scanmelding (risico_id, scan_id);
create index scanmelding_scan on scanmelding (scan_id);
create index scanmelding_door on scanmelding (vastgelegd_door);

create table scanmelding_verzending (
  melding_id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  verzonden_op date not null,
  wijze text not null check (wijze in ('beveiligde_mail', 'post', 'meldpunt')),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  foreign key (melding_id, scan_id) references scanmelding (id, scan_id)
);
comment on table scanmelding_verzending is 'That someone sent the letter, when and in which way.';
create index scanmelding_verzending_scan on scanmelding_verzending (scan_id);
create index scanmelding_verzending_door on scanmelding_verzending (vastgelegd_door);

-- Of a risk in the restricted annex the school is told nothing here, and only Inspectie SZW, whose word it is, gets a melding; a risk that fell away is neither.
create function scan.eis_risico() returns trigger language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare r public.scanrisico;
  begin
    select * into r from public.scanrisico x where x.id = new.risico_id;
    if r.onderdeel = 'inspectie_szw' and not (tg_table_name = 'scanmelding' and coalesce(to_jsonb(new) ->> 'ontvanger', '') = 'inspectie_szw') then
      raise check_violation using message = 'hoort in de beperkte bijlage';
    end if;
    if exists (select 1 from public.scanrisico_verval v where v.risico_id = new.risico_id) then
      raise exception using errcode = 'TK012', message = 'is vervallen';
    end if;
    if tg_table_name <> 'scanrisico_verteld' and r.onderdeel <> 'inspectie_szw'
      and not exists (select 1 from public.scanrisico_verteld v where v.risico_id = new.risico_id) then
      raise exception using errcode = 'TK012', message = 'is niet verteld';
    end if;
    return new;
  end $$;

do $$
declare tabel text;
begin
  foreach tabel in array array['scanrisico', 'scanrisico_verteld', 'scanrisico_verval', 'scanrisico_antwoord', 'scanmelding', 'scanmelding_verzending'] loop
    execute format('create trigger betrokkene before insert on %I for each row execute function scan.noteer_betrokkene()', tabel);
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert on %I to tk_app', tabel);
    execute format('create policy gemeente on %I for select to tk_app using ((select toegang.rol()) in (''relatiebeheerder'', ''tekenbevoegde''))', tabel);
  end loop;
  foreach tabel in array array['scanrisico', 'scanrisico_verteld', 'scanrisico_verval', 'scanmelding', 'scanmelding_verzending'] loop
    execute format('create policy relatiebeheerder_legt_vast on %I for insert to tk_app with check (
      (select toegang.rol()) = ''relatiebeheerder'' and vastgelegd_door = (select toegang.gebruiker()))', tabel);
  end loop;
  foreach tabel in array array['scanrisico_verteld', 'scanrisico_antwoord', 'scanmelding'] loop
    execute format('create trigger a_risico before insert on %I for each row execute function scan.eis_risico()', tabel);
  end loop;
end $$;

create trigger a_stand before insert on scanrisico for each row execute function scan.eis_stand('in_onderzoek');
create trigger a_stand before insert on scanrisico_verteld for each row execute function scan.eis_stand('in_onderzoek', 'rapport_vast', 'gedeeld');
create trigger a_stand before insert on scanrisico_verval for each row execute function scan.eis_stand('in_onderzoek', 'rapport_vast', 'gedeeld');
create trigger a_stand before insert on scanrisico_antwoord for each row
  execute function scan.eis_stand('in_onderzoek', 'rapport_vast', 'gedeeld', 'voorgelegd', 'voornemen');

create policy school on scanrisico_verteld for select to tk_app using (scan.is_eigen(scan_id));
create policy school on scanrisico for select to tk_app using (
  onderdeel <> 'inspectie_szw' and (select true from scanrisico_verteld v where v.risico_id = scanrisico.id limit 1));
create policy school on scanrisico_verval for select to tk_app using (
  (select true from scanrisico_verteld v where v.risico_id = scanrisico_verval.risico_id limit 1));
create policy school on scanrisico_antwoord for select to tk_app using (scan.is_eigen(scan_id));
create policy school_antwoordt on scanrisico_antwoord for insert to tk_app with check (
  (select toegang.rol()) = 'taalaanbieder' and vastgelegd_door = (select toegang.gebruiker()) and scan.is_eigen(scan_id));
