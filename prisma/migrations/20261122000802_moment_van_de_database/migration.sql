-- When something was recorded is what the database says. The application could choose that moment itself: hand in late and be in time, or record a fact in
-- 2099 that no later correction of that day would ever pass. It proves who said what when (AVG 7 lid 1), so nobody fills it in.

do $$
declare tabel record;
begin
  for tabel in
    select c.oid::regclass as naam, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
      filter (where coalesce(pg_get_expr(d.adbin, d.adrelid), '') not in ('tk.klok()', 'tk.nu()') and a.attgenerated = '') as kolommen
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('tk_app', c.oid, 'insert')
    group by c.oid
    having bool_or(pg_get_expr(d.adbin, d.adrelid) in ('tk.klok()', 'tk.nu()'))
  loop
    execute format('revoke insert on %s from tk_app', tabel.naam);
    execute format('grant insert (%s) on %s to tk_app', tabel.kolommen, tabel.naam);
  end loop;
end $$;
revoke insert (vastgelegd_op) on convenant from tk_app;
