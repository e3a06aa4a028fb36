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
