-- The frozen report of a scan (B1.3) and the signed convenant (C 20.4) carry a check code as a receipt does: anyone who holds the file can hear whether it is
-- what we gave. The same document is the same file, so it is one row however often it was fetched.

create table documentuitgifte (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  rapport_id uuid references scanrapport on delete cascade,
  convenant_id uuid references convenant on delete cascade,
  uitgegeven_op timestamptz not null default tk.klok(),
  check (num_nonnulls(rapport_id, convenant_id) = 1)
);
comment on table documentuitgifte is 'The fingerprint of a file that was handed out as the report of a scan or as a signed convenant.';
create index documentuitgifte_rapport on documentuitgifte (rapport_id);
create index documentuitgifte_convenant on documentuitgifte (convenant_id);
alter table documentuitgifte enable row level security;

-- The check code of a document, computed from a secret of the database and of another purpose than the code of a receipt. For the owner's own functions.
create function scan.controlecode_bij(document uuid) returns text language sql stable strict set search_path = pg_catalog, pg_temp
  as $$ select poort.tekens(substr(toegang.keur('document_controleren', document::text), 1, 10)) $$;

-- Whether the actor reads this report or this convenant: the gemeente that does and decides the scan, the school what was shared with it or is its own.
create function scan.ziet_document(document uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(exists (
      select 1 from public.scanrapport r join public.kwaliteitsscan k on k.id = r.scan_id
      where r.id = document and (toegang.rol() in ('relatiebeheerder', 'tekenbevoegde') or (toegang.rol() = 'taalaanbieder' and k.aanbieder_id = toegang.organisatie()
        and exists (select 1 from public.scanrapport_deling d where d.rapport_id = r.id and d.met = 'taalaanbieder')))
    ) or exists (
      select 1 from public.convenant c
      where c.id = document and c.scan_id is not null and (toegang.rol() in ('relatiebeheerder', 'tekenbevoegde')
        or (toegang.rol() = 'taalaanbieder' and c.aanbieder_id = toegang.organisatie()))
    ), false)
  $$;

create function scan.controlecode(document uuid) returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not scan.ziet_document(document) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return scan.controlecode_bij(document);
  end $$;

-- Keeps the fingerprint (64 hexadecimal signs) of a file that is handed out, by who reads the document.
create function scan.geef_document_uit(document uuid, afdruk text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not scan.ziet_document(document) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    insert into public.documentuitgifte (sha256, rapport_id, convenant_id)
    select decode(afdruk, 'hex'), r.id, case when r.id is null then document end
    from (select (select x.id from public.scanrapport x where x.id = document) as id) r
    on conflict do nothing;
  end $$;

-- Whether a file with this fingerprint was handed out under this check code: as the document of an act, as a report or as a convenant. For anyone: yes or no
-- and nothing else, along one path.
create or replace function poort.is_onveranderd(controlecode text, afdruk text) returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    getypt text := poort.getypt(controlecode);
    gezocht text := substr(getypt, 1, 4) || '-' || substr(getypt, 5, 4);
    bits bytea := case when afdruk ~ '^[0-9a-f]{64}$' then decode(afdruk, 'hex') else ''::bytea end;
    klopt boolean := toegang.keur('vergelijk', getypt) = toegang.keur('vergelijk', poort.getypt(poort.controlecode_bij(gezocht)));
    uitgegeven boolean;
    welk uuid := (select coalesce(d.rapport_id, d.convenant_id) from public.documentuitgifte d where d.sha256 = bits);
    bij_document boolean := toegang.keur('vergelijk', getypt)
      = toegang.keur('vergelijk', poort.getypt(scan.controlecode_bij(coalesce(welk, '00000000-0000-0000-0000-000000000000'))));
  begin
    select exists (select 1 from public.bewijs b join public.uitgifte u on u.toestemming_id = b.toestemming_id where b.nummer = gezocht and u.sha256 = bits)
      into uitgegeven;
    return (uitgegeven and klopt) or (welk is not null and bij_document);
  end $$;

grant execute on function scan.controlecode(uuid), scan.geef_document_uit(uuid, text) to tk_app;
