-- Why a school sees something: the ja on which what is open now rests. Where it was recorded, of which day, on which text; never by whom at the
-- gemeente. For the contactpersoon or deputy of a cursist of the own school, and only while something is open by it: a refusal, a withdrawal and
-- a ja that opens nothing stay where they were recorded.
create function poort.ja_van(deelnemer uuid)
  returns table (bij text, door text, dag date, op timestamptz, code text, nummer integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when t.cursist_id is null then 'gemeente' else 'school' end, case when t.cursist_id is not null then toegang.naam(t.vastgelegd_door) end,
      t.datum, t.vastgelegd_op, v.code, v.nummer
    from public.cursist c
    join public.grondslag g on g.cursist_id = c.id and g.grond = 'toestemming' and g.van <= tk.nu() and g.tot > tk.nu()
      and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any ((select poort.op_slot())::text[])
    join public.toestemming t on t.aanbieder_id = g.aanbieder_id and t.soort = 'verleend' and (t.inburgeraar_id = g.inburgeraar_id or t.cursist_id = c.id)
      and coalesce(t.tijdstip, tk.begin_van(t.datum)) <= tk.nu()
    join public.tekstversie v on v.id = t.tekstversie_id
    where c.id = deelnemer and c.aanbieder_id = (select toegang.organisatie())
      and exists (select 1 from poort.mijn_cursisten m where m.cursist_id = c.id)
    order by coalesce(t.tijdstip, tk.begin_van(t.datum)) desc, t.vastgelegd_op desc, t.id desc limit 1
  $$;
grant execute on function poort.ja_van(uuid) to tk_app;
