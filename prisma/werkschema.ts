import pg from 'pg';

const ID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** The tasks that a web request may order, each with what it may carry and under which key: ids only, and never the place of another job. */
const TE_PLANNEN = {
  post_verzenden: `gegevens ->> 'id' ~ '${ID}' and gegevens::jsonb - 'id' = '{}' and sleutel = 'post:' || (gegevens ->> 'id')`,
  matrix_bijwerken: `gegevens::jsonb = '{}' and sleutel = 'matrix'`,
};
const MAG = Object.entries(TE_PLANNEN).map(([taak, waarmee]) => `when '${taak}' then ${waarmee}`);

const SQL = `
create schema if not exists werk authorization tk_werk;
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

/** The two doors that the application has to the queue: order a named task within its own transaction, and ask how old the oldest due job is. */
export async function werkSchema(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(SQL);
  } finally {
    await client.end();
  }
}
