-- The report of a scan (B1.3): written, frozen in versions, shared with the school and Blik op Werk; the school reacts. Nothing of the restricted annex is in it.

create table scanrapport_concept (
  scan_id uuid primary key references kwaliteitsscan,
  inhoud jsonb not null,
  versie integer not null default 1,
  vastgelegd_door uuid not null references gebruiker,
  bijgewerkt_op timestamptz not null default tk.klok()
);
comment on table scanrapport_concept is 'What is written so far for the report of a scan, per section; of the gemeente alone.';
create index scanrapport_concept_door on scanrapport_concept (vastgelegd_door);

create table scanrapport (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  versie integer not null check (versie > 0),
  inhoud jsonb not null,
  sha256 text not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (scan_id, versie),
  unique (id, scan_id)
);
comment on table scanrapport is 'A report as it was frozen: every word of it, with its fingerprint. A later version stands beside it.';
create index scanrapport_door on scanrapport (vastgelegd_door);

create table scanrapport_deling (
  id uuid primary key,
  rapport_id uuid not null,
  scan_id uuid not null references kwaliteitsscan,
  met text not null check (met in ('taalaanbieder', 'blik_op_werk')),
  wijze text not null check (wijze in ('taalketen', 'beveiligde_mail', 'post')),
  gedeeld_op date not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (rapport_id, met),
  foreign key (rapport_id, scan_id) references scanrapport (id, scan_id),
  check ((met = 'taalaanbieder') = (wijze = 'taalketen'))
);
comment on table scanrapport_deling is 'That a version of the report was shared: with the school inside the product, with Blik op Werk by a person, when and in which way.';
create index scanrapport_deling_scan on scanrapport_deling (scan_id);
create index scanrapport_deling_door on scanrapport_deling (vastgelegd_door);

create table scanreactie (
  id uuid primary key,
  rapport_id uuid not null,
  scan_id uuid not null references kwaliteitsscan,
  reactie text not null check (length(reactie) between 1 and 4000),
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  foreign key (rapport_id, scan_id) references scanrapport (id, scan_id)
);
comment on table scanreactie is 'What the school says on the report, until the decision.';
create index scanreactie_rapport on scanreactie (rapport_id, scan_id);
create index scanreactie_scan on scanreactie (scan_id);
create index scanreactie_door on scanreactie (vastgelegd_door);

-- Whether anything under this name stands in a document: the part whose outcome may be about crime (AVG 10).
create function scan.bezegel_rapport() returns trigger language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  begin
    if jsonb_path_exists(new.inhoud, '$.**.inspectie_szw') or jsonb_path_exists(new.inhoud, '$.** ? (@ == "inspectie_szw")') then
      raise check_violation using message = 'hoort in de beperkte bijlage';
    end if;
    new.vastgelegd_op := tk.klok();
    new.sha256 := encode(sha256(convert_to(new.inhoud::text, 'UTF8')), 'hex');
    return new;
  end $$;

create trigger a_stand before insert on scanrapport for each row execute function scan.eis_stand('in_onderzoek');
create trigger bezegel before insert on scanrapport for each row execute function scan.bezegel_rapport();
create trigger a_stand before insert or update on scanrapport_concept for each row execute function scan.eis_stand('in_onderzoek');
create trigger a_stand before insert on scanrapport_deling for each row
  execute function scan.eis_stand('rapport_vast', 'gedeeld', 'voorgelegd', 'voornemen', 'voorwaardelijk', 'toegelaten', 'niet_toegelaten', 'afgerond');
create trigger a_stand before insert on scanreactie for each row execute function scan.eis_stand('gedeeld', 'voorgelegd', 'voornemen');
create trigger betrokkene before insert or update on scanrapport_concept for each row execute function scan.noteer_betrokkene();

do $$
declare tabel text;
begin
  foreach tabel in array array['scanrapport', 'scanrapport_deling', 'scanreactie'] loop
    execute format('create trigger betrokkene before insert on %I for each row execute function scan.noteer_betrokkene()', tabel);
  end loop;
  foreach tabel in array array['scanrapport', 'scanrapport_deling', 'scanreactie', 'scanrapport_concept'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert on %I to tk_app', tabel);
    execute format('create policy gemeente on %I for select to tk_app using ((select toegang.rol()) in (''relatiebeheerder'', ''tekenbevoegde''))', tabel);
  end loop;
  foreach tabel in array array['scanrapport', 'scanrapport_deling', 'scanrapport_concept'] loop
    execute format('create policy relatiebeheerder_legt_vast on %I for insert to tk_app with check (
      (select toegang.rol()) = ''relatiebeheerder'' and vastgelegd_door = (select toegang.gebruiker()))', tabel);
  end loop;
end $$;
-- A text being written is not for who decides on it.
drop policy gemeente on scanrapport_concept;
create policy relatiebeheerder on scanrapport_concept for select to tk_app using ((select toegang.rol()) = 'relatiebeheerder');
grant update (inhoud, versie, vastgelegd_door, bijgewerkt_op) on scanrapport_concept to tk_app;
create policy relatiebeheerder_wijzigt on scanrapport_concept for update to tk_app
  using ((select toegang.rol()) = 'relatiebeheerder') with check (vastgelegd_door = (select toegang.gebruiker()));

create policy school on scanrapport_deling for select to tk_app using (scan.is_eigen(scan_id));
create policy school on scanrapport for select to tk_app using (
  (select true from scanrapport_deling d where d.rapport_id = scanrapport.id and d.met = 'taalaanbieder' limit 1));
create policy school on scanreactie for select to tk_app using (scan.is_eigen(scan_id));
create policy school_reageert on scanreactie for insert to tk_app with check (
  (select toegang.rol()) = 'taalaanbieder' and vastgelegd_door = (select toegang.gebruiker()) and scan.is_eigen(scan_id)
  and (select true from scanrapport r where r.id = rapport_id limit 1));
