-- What was handed out as the document of an act: the fingerprint of each file, so that anyone who holds it can hear whether it is what we gave. The
-- same document is the same file, so it is one row however often it was fetched.

create table uitgifte (
  toestemming_id uuid not null references toestemming on delete cascade,
  sha256 bytea not null check (octet_length(sha256) = 32),
  soort text not null check (soort in ('pdf', 'json')),
  uitgegeven_op timestamptz not null default tk.klok(),
  primary key (toestemming_id, sha256)
);
comment on table uitgifte is 'The fingerprint of a file that was handed out as the document of an act of consent.';
alter table uitgifte enable row level security;

-- The check code: of another purpose than the code to withdraw with, so that who checks a paper for someone cannot withdraw for him.
create function poort.controlecode_bij(nummer text) returns text language sql stable strict set search_path = pg_catalog, pg_temp
  as $$ select nummer || '-' || poort.tekens(substr(toegang.keur('controleren', nummer), 1, 5)) $$;

-- The number and both codes of an act; for the owner's own functions. Only a ja can be withdrawn by a code.
create function poort.bewijs_bij(handeling uuid) returns table (nummer text, code text, controlecode text) language plpgsql volatile
  set search_path = pg_catalog, pg_temp
  as $$
  declare getrokken text := poort.bewijsnummer(handeling);
  begin
    return query
      select getrokken, case t.soort when 'verleend' then poort.code_bij(getrokken) end, poort.controlecode_bij(getrokken)
      from public.toestemming t where t.id = handeling;
  end $$;

-- The same for who may see the act.
create function poort.bewijs_van(handeling uuid) returns table (nummer text, code text, controlecode text) language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not poort.ziet_handeling(handeling) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return query select * from poort.bewijs_bij(handeling);
  end $$;

-- Keeps the fingerprint (64 hexadecimal signs) of a file that is handed out; for the owner's own functions.
create function poort.leg_uitgifte_vast(handeling uuid, welke text, afdruk text) returns void language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    insert into public.uitgifte (toestemming_id, soort, sha256) values (handeling, welke, decode(afdruk, 'hex')) on conflict do nothing
  $$;

-- The same for who may see the act.
create function poort.geef_uit(handeling uuid, welke text, afdruk text) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not poort.ziet_handeling(handeling) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    perform poort.leg_uitgifte_vast(handeling, welke, afdruk);
  end $$;

-- Whether a file with this fingerprint was handed out under this check code. For anyone: yes or no and nothing else, along one path.
create function poort.is_onveranderd(controlecode text, afdruk text) returns boolean language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    getypt text := poort.getypt(controlecode);
    gezocht text := substr(getypt, 1, 4) || '-' || substr(getypt, 5, 4);
    bits bytea := case when afdruk ~ '^[0-9a-f]{64}$' then decode(afdruk, 'hex') else ''::bytea end;
    klopt boolean := toegang.keur('vergelijk', getypt) = toegang.keur('vergelijk', poort.getypt(poort.controlecode_bij(gezocht)));
    uitgegeven boolean;
  begin
    select exists (select 1 from public.bewijs b join public.uitgifte u on u.toestemming_id = b.toestemming_id where b.nummer = gezocht and u.sha256 = bits)
      into uitgegeven;
    return uitgegeven and klopt;
  end $$;
grant execute on function poort.bewijs_van(uuid), poort.geef_uit(uuid, text, text), poort.is_onveranderd(text, text) to tk_app;
