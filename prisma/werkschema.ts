import { runMigrations } from 'graphile-worker';
import pg from 'pg';

const ID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** The tasks that a web request may order, each with what it may carry and under which key: ids only, and never the place of another job. */
const TE_PLANNEN = {
  post_verzenden: `gegevens ->> 'id' ~ '${ID}' and gegevens::jsonb - 'id' = '{}' and sleutel = 'post:' || (gegevens ->> 'id')`,
  keurmerk_ophalen: `gegevens ->> 'aanbiederId' ~ '${ID}' and gegevens::jsonb - 'aanbiederId' = '{}' and sleutel = 'keurmerk:' || (gegevens ->> 'aanbiederId')`,
  matrix_bijwerken: `gegevens::jsonb = '{}' and sleutel = 'matrix'`,
};
const MAG = Object.entries(TE_PLANNEN).map(([taak, waarmee]) => `when '${taak}' then ${waarmee}`);

const DEUREN = `
create schema if not exists werk;
grant usage on schema werk to tk_app;
create or replace function werk.plan(taak text, gegevens json, sleutel text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not coalesce(json_typeof(gegevens) = 'object' and case taak ${MAG.join(' ')} end, false) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    perform graphile_worker.add_job(taak, gegevens, job_key => sleutel, max_attempts => 25);
  end $$;
create or replace function werk.oudste() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select min(run_at) from graphile_worker.jobs where run_at <= now() and locked_at is null and attempts < max_attempts $$;
revoke execute on all functions in schema werk from public;
grant execute on function werk.plan(text, json, text), werk.oudste() to tk_app;
`;

/** What the worker may: work on the queue as it stands, and make nothing in it. */
const RECHTEN = `
grant usage on schema graphile_worker to tk_werk;
grant select, insert, update, delete on all tables in schema graphile_worker to tk_werk;
grant usage on all sequences in schema graphile_worker to tk_werk;
grant execute on all functions in schema graphile_worker to tk_werk;
do $$
declare t regclass;
begin
  execute format('revoke create on database %I from tk_werk', current_database());
  for t in select c.oid from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
    and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'werk')
  loop
    execute format('create policy werk on %s to tk_werk using (true) with check (true)', t);
  end loop;
end $$;`;

const VAN_DE_WERKER = `select 1 from pg_namespace where nspname = 'graphile_worker' and nspowner = 'tk_werk'::regrole`;
const WACHTENDE_POST = `
  select werk.plan('post_verzenden', json_build_object('id', id), 'post:' || id) from public.uitgaande_post where verzonden_op is null and vervallen_op is null`;

async function alsWerker(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * The queue, owned by the owner of all else: what the application calls when it orders a job cannot be rewritten by the worker. With the two doors
 * that the application has to it: order a named task within its own transaction, and ask how old the oldest due job is. A queue of before, which the
 * worker owned, is made anew, and the mails that wait are ordered again.
 */
export async function maakWachtrij(eigenaar: pg.Client, urls: { DATABASE_URL_EIGENAAR: string; DATABASE_URL_WERK: string }): Promise<void> {
  const isVanDeWerker = (await eigenaar.query(VAN_DE_WERKER)).rowCount === 1;
  if (isVanDeWerker) await alsWerker(urls.DATABASE_URL_WERK, 'drop schema if exists werk cascade; drop schema graphile_worker cascade');
  await runMigrations({ connectionString: urls.DATABASE_URL_EIGENAAR });
  await eigenaar.query(RECHTEN);
  await eigenaar.query(DEUREN);
  if (isVanDeWerker) await eigenaar.query(WACHTENDE_POST);
}
