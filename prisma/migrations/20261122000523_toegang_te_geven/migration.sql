-- The contactpersonen of an accepted aanmelding to whom nobody gave access to their school yet: for the beheerder, who gives it (C 12.5, 12.8). Whoever had
-- access there before is not asked for again.
create function scan.contacten_zonder_toegang()
  returns table (contact_id uuid, aanbieder_id uuid, school text, naam text, functie text, email text, gebruiker_id uuid, sinds date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if toegang.rol() is distinct from 'beheerder' then return; end if;
    return query
      select c.id, k.aanbieder_id, a.naam, c.naam, c.functie, c.email, g.id, (s.vastgelegd_op at time zone 'Europe/Amsterdam')::date
      from public.aanmelding_contact c
      join public.kwaliteitsscan k on k.aanmelding_id = c.aanmelding_id
      join public.taalaanbieder a on a.id = k.aanbieder_id
      join public.scanstap s on s.scan_id = k.id and s.gebeurtenis = 'aangenomen'
      left join public.gebruiker g on lower(g.email) = lower(c.email)
      where scan.stand(k.id) not in ('ingetrokken', 'vervallen', 'niet_toegelaten')
        and not exists (select 1 from public.toegang t where t.gebruiker_id = g.id and t.aanbieder_id = k.aanbieder_id)
      order by s.vastgelegd_op, c.volgnummer, c.id;
  end $$;
grant execute on function scan.contacten_zonder_toegang() to tk_app;
