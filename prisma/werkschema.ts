import pg from 'pg';

/** The tasks that a web request may order, by name. */
export const TE_PLANNEN = ['post_verzenden', 'matrix_bijwerken'] as const;

const SQL = `
create schema if not exists werk authorization tk_werk;
grant usage on schema werk to tk_app;
create or replace function werk.plan(taak text, gegevens json, sleutel text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if taak not in (${TE_PLANNEN.map((t) => `'${t}'`).join(', ')}) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
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
