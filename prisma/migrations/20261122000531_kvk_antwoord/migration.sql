-- What the Handelsregister says of a school (bijlage 1, point 1.a), asked when a scan begins and again when it is told to. Only what the scan compares is
-- kept: no address, and nothing of an owner but the legal form (docs/kvk.md).

create schema kvk;
grant usage on schema kvk to tk_app, tk_werk;

create table kvk_antwoord (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  kvk_nummer text not null check (kvk_nummer ~ '^[0-9]{8}$'),
  opgehaald_op timestamptz not null,
  soort text not null check (soort in ('antwoord', 'niet_gevonden', 'geen_antwoord')),
  reden text check (length(reden) between 1 and 40),
  naam text check (length(naam) between 1 and 500),
  statutaire_naam text check (length(statutaire_naam) between 1 and 500),
  rechtsvorm text check (length(rechtsvorm) between 1 and 200),
  plaats text check (length(plaats) between 1 and 100),
  ingeschreven_op date,
  begonnen_op date,
  geeindigd_op date,
  handelsnamen jsonb,
  sbi jsonb,
  vestigingen jsonb,
  check ((soort = 'antwoord') = (naam is not null and handelsnamen is not null and sbi is not null and vestigingen is not null)),
  check (soort = 'antwoord' or num_nonnulls(statutaire_naam, rechtsvorm, plaats, ingeschreven_op, begonnen_op, geeindigd_op, handelsnamen, sbi, vestigingen) = 0),
  check ((soort = 'geen_antwoord') = (reden is not null))
);
comment on table kvk_antwoord is 'Every answer of the Handelsregister for a scan, also that there was none: only what the scan compares, never an address or an owner.';
create index kvk_antwoord_scan on kvk_antwoord (scan_id, opgehaald_op desc);

-- The number to ask about; null when the scan is no longer being done.
create function kvk.nummer_van(welke uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(a.kvk_nummer, m.kvk_nummer)
    from public.kwaliteitsscan k left join public.taalaanbieder a on a.id = k.aanbieder_id left join public.aanmelding m on m.id = k.aanmelding_id
    where k.id = welke and coalesce(scan.stand(k.id), 'aangemeld') in ('aangemeld', 'in_onderzoek')
  $$;

-- Has the worker ask, at once and then ever less often for about two weeks. Asked twice at once it asks once.
create function kvk.vraag_op(welke uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ begin
    perform graphile_worker.add_job('kvk_ophalen', json_build_object('scanId', welke), job_key => 'kvk:' || welke, max_attempts => 60);
  end $$;

-- The same by who does the scan, which is taking part in it.
create function kvk.vraag_opnieuw(welke uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ begin
    if toegang.rol() is distinct from 'relatiebeheerder' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    if kvk.nummer_van(welke) is null then raise exception using errcode = 'TK012', message = 'kan nu niet'; end if;
    perform scan.doe_mee(welke, toegang.gebruiker(), 'onderzoeker');
    perform kvk.vraag_op(welke);
  end $$;

-- When the worker asks again, for who sees the scan; null when it does not.
create function kvk.volgende_poging(welke uuid) returns timestamptz language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$ begin
    if coalesce(toegang.rol(), '') not in ('relatiebeheerder', 'tekenbevoegde') then return null; end if;
    return (select min(j.run_at) from graphile_worker.jobs j where j.key = 'kvk:' || welke and j.attempts < j.max_attempts);
  end $$;

create function kvk.bij_nieuwe_scan() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ begin
    perform kvk.vraag_op(new.id);
    return null;
  end $$;
create trigger vraag_kvk after insert on kwaliteitsscan for each row execute function kvk.bij_nieuwe_scan();

revoke execute on all functions in schema kvk from public;
grant execute on function kvk.vraag_opnieuw(uuid), kvk.volgende_poging(uuid) to tk_app;
grant execute on function kvk.nummer_van(uuid) to tk_werk;

alter table kvk_antwoord enable row level security;
grant select on kvk_antwoord to tk_app;
grant insert on kvk_antwoord to tk_werk;

create policy gemeente on kvk_antwoord for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
-- Never of another number than was asked, and not once the scan is over.
create policy werk on kvk_antwoord for insert to tk_werk with check (kvk_nummer = kvk.nummer_van(scan_id));
