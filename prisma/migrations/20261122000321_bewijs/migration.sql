-- The receipt of an act: a number to speak of it, and a code by which the person withdraws without a login (C 12.4, AVG 7 lid 3). The code is made of
-- the number and the house's own secret each time it is asked for: it stands nowhere, so no table gives it away. The number is drawn and not counted:
-- nobody learns from his own how many there are, or whose came after it.

create table bewijs (
  toestemming_id uuid primary key references toestemming on delete cascade,
  nummer text not null unique check (nummer ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
  uitgegeven_op timestamptz not null default tk.klok()
);
comment on table bewijs is 'The number of the receipt of an act of consent, once it was asked for.';
alter table bewijs enable row level security;

-- Bits in groups of four signs without look-alikes (no 0 and O, no 1 and I): five bits a sign, in whole groups of twenty bits.
create function poort.tekens(bits bytea) returns text language sql immutable strict set search_path = pg_catalog, pg_temp
  as $$
    select string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + substring(b.rij from 1 + nr * 5 for 5)::bit(5)::integer, 1)
      || case when nr % 4 = 3 and nr < length(b.rij) / 5 - 1 then '-' else '' end, '' order by nr)
    from (select ('x' || encode(bits, 'hex'))::varbit as rij) b cross join generate_series(0, length(b.rij) / 5 - 1) nr
  $$;

-- What only the house can make of these words: of each purpose its own.
create function toegang.keur(doel text, woorden text) returns bytea language sql stable strict set search_path = pg_catalog, pg_temp
  as $$
    select sha256(toegang.geheim() || sha256(toegang.geheim() || convert_to(doel || '|' || woorden, 'UTF8')))
  $$;

-- Eighty secret bits after the number.
create function poort.code_bij(nummer text) returns text language sql stable strict set search_path = pg_catalog, pg_temp
  as $$ select nummer || '-' || poort.tekens(substr(toegang.keur('intrekken', nummer), 1, 10)) $$;

-- The number of an act, drawn when it is first asked for. For the owner's own functions.
create function poort.bewijsnummer(handeling uuid) returns text language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare gevonden text;
  begin
    loop
      select b.nummer into gevonden from public.bewijs b where b.toestemming_id = handeling;
      if found then return gevonden; end if;
      insert into public.bewijs (toestemming_id, nummer) values (handeling, poort.tekens(substr(uuid_send(gen_random_uuid()), 1, 5))) on conflict do nothing;
    end loop;
  end $$;

-- Whether the one who is logged in sees this act: word for word what the policies on toestemming say, which do not hold in a function of the owner.
create function poort.ziet_handeling(handeling uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select 1 from public.toestemming t
      where t.id = handeling and (
        t.inburgeraar_id = toegang.inburgeraar()
        or (t.cursist_id is not null and t.aanbieder_id = toegang.organisatie())
        or (t.inburgeraar_id is not null and poort.begeleidt(array[t.inburgeraar_id]))
        or (t.cursist_id is not null and exists (
          select 1 from public.grondslag g
          where g.cursist_id = t.cursist_id and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any (poort.op_slot())
            and (g.inburgeraar_id = toegang.inburgeraar()
              or (g.grond = 'toestemming' and g.van <= tk.nu() and toegang.is_gemeente() and poort.begeleidt(array[g.inburgeraar_id])))))))
  $$;

-- The code on the receipt of an act, for who may see that act: the casemanager, the school that recorded it, the person himself.
create function poort.bewijscode(toestemming uuid) returns text language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not poort.ziet_handeling(toestemming) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return poort.code_bij(poort.bewijsnummer(toestemming));
  end $$;
grant execute on function poort.bewijscode(uuid) to tk_app;

-- A code as it was typed: in capitals, without what stands between the signs.
create function poort.getypt(code text) returns text language sql immutable set search_path = pg_catalog, pg_temp
  as $$ select regexp_replace(upper(left(coalesce(code, ''), 100)), '[^0-9A-Z]', '', 'g') $$;

-- The act of a receipt by the code on it, or null. A code of nobody takes the same path, and what is compared betrays nothing by its time. For the
-- owner's own functions: it asks nothing of who calls.
create function poort.toestemming_bij(code text) returns uuid language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  declare
    getypt text := poort.getypt(code);
    gezocht text := substr(getypt, 1, 4) || '-' || substr(getypt, 5, 4);
    gevonden uuid;
  begin
    select b.toestemming_id into gevonden from public.bewijs b where b.nummer = gezocht;
    if toegang.keur('vergelijk', getypt) is distinct from toegang.keur('vergelijk', poort.getypt(poort.code_bij(gezocht))) then gevonden := null; end if;
    return gevonden;
  end $$;
