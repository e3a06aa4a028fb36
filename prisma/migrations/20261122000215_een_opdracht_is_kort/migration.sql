-- The clock of a policy is that of its statement. A block that waits inside one statement, or a row of statements sent as one, would go on seeing what was
-- open when it began, after a withdrawal, after its session ended. So who asks is nobody once a statement has run longer than a page may (15 seconds).

create function toegang.op_tijd() returns boolean language sql volatile set search_path = pg_catalog, pg_temp
  as $$ select clock_timestamp() < statement_timestamp() + interval '16 seconds' $$;

create or replace function toegang.rol() returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select rol from toegang.wie() where toegang.op_tijd() $$;
create or replace function toegang.gebruiker() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select gebruiker_id from toegang.wie() where toegang.op_tijd() $$;
create or replace function toegang.organisatie() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select aanbieder_id from toegang.wie() where toegang.op_tijd() $$;
create or replace function toegang.inburgeraar() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select inburgeraar_id from toegang.wie() where toegang.op_tijd() $$;
create or replace function toegang.is_gemeente() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select coalesce((select rol not in ('taalaanbieder', 'inburgeraar') from toegang.wie() where toegang.op_tijd()), false) $$;
create or replace function toegang.caseloads() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(array_agg(id), '{}') from (
      select w.gebruiker_id as id from toegang.wie() w where w.rol = 'casemanager' and toegang.op_tijd()
      union
      select n.casemanager_id from toegang.wie() w join public.waarneming n on n.waarnemer_id = w.gebruiker_id
      where w.rol = 'casemanager' and toegang.op_tijd() and n.beeindigd_op is null and n.van <= tk.vandaag() and n.tot >= tk.vandaag()
    ) c
  $$;
