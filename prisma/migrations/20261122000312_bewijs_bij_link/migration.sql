-- The receipt of what someone just did by his link or code, in the short time after it: his own act, his own codes, and no other act of his.

create function toegang.bewijs_bij_zitting(sleutel text)
  returns table (id uuid, aanbieder_id uuid, soort text, tekstversie_id uuid, categorieen text[], naam text, geboortedatum date, plaats text, datum date,
    tijdstip timestamptz, kanaal text, vastgelegd_op timestamptz, nummer text, code text, controlecode text, school_naam text, school_plaats text,
    school_email text, school_telefoon text, school_website text)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    return query
      select t.id, t.aanbieder_id, t.soort, t.tekstversie_id, v.categorieen, t.naam, t.geboortedatum, t.plaats, t.datum, t.tijdstip, t.kanaal, t.vastgelegd_op,
        b.nummer, b.code, b.controlecode, a.naam, a.plaats, a.email, a.telefoon, a.website
      from toegang.zitting_van(sleutel) z
      join public.toestemming t on t.id = z.handeling_id
      cross join lateral poort.bewijs_bij(t.id) b
      left join public.tekstversie v on v.id = t.tekstversie_id
      left join public.taalaanbieder a on a.id = t.aanbieder_id;
  end $$;

-- Keeps the fingerprint (64 hexadecimal signs) of the file that is handed out, and that it was.
create function toegang.geef_uit_bij_zitting(sleutel text, welke text, afdruk text) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  as $$
  declare z record;
  begin
    select * into z from toegang.zitting_van(sleutel) x where x.handeling_id is not null;
    if not found or coalesce(afdruk, '') !~ '^[0-9a-f]{64}$' then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    perform poort.leg_uitgifte_vast(z.handeling_id, welke, afdruk);
    perform log.noteer_zelf(coalesce(z.inburgeraar_id, z.cursist_id), 'toestemming.bewijs', z.handeling_id);
  end $$;

-- Ends the short time at once, for who leaves a screen that is not his own.
create function toegang.sluit_zitting(sleutel text) returns void language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ update toegang.linkzitting set verloopt = tk.klok() where hash = sha256(convert_to(coalesce(sleutel, ''), 'UTF8')) and verloopt > tk.klok() $$;

grant execute on function toegang.bewijs_bij_zitting(text), toegang.geef_uit_bij_zitting(text, text, text), toegang.sluit_zitting(text) to tk_app;
