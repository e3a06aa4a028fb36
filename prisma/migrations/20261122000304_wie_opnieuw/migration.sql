-- How many jas stand on a text whose meaning changed since: a count per code, for who confirms texts. Under five it is not said how many (null).
create function tk.jas_op_ouder() returns table (code text, aantal integer) language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select v.code, case when count(*) >= 5 then count(*)::integer end
    from public.toestemming t
    join public.tekstversie v on v.id = t.tekstversie_id
    join (select n.code, max(n.betekenis) as betekenis from public.tekstversie n where n.van <= tk.vandaag() group by n.code) h
      on h.code = v.code and h.betekenis > v.betekenis
    where t.soort = 'verleend' and toegang.rol() in ('beheerder', 'fg')
      and not exists (
        select 1 from public.toestemming l
        where (l.inburgeraar_id = t.inburgeraar_id or l.cursist_id = t.cursist_id) and (l.aanbieder_id is null or l.aanbieder_id = t.aanbieder_id)
          and (l.datum, l.vastgelegd_op, l.id) > (t.datum, t.vastgelegd_op, t.id))
    group by v.code
  $$;
grant execute on function tk.jas_op_ouder() to tk_app;
