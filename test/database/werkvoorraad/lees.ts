import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';

export const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
export const dagOfNiet = (tekst: string | null) => (tekst === null ? null : dag(tekst));
export const DEN_HAAG = `at time zone 'Europe/Amsterdam'`;

/** What the one who is logged in reads of a table, days as text: row level security decides. */
export const lees = <R extends pg.QueryResultRow>(client: pg.PoolClient, sql: string, waarden: unknown[] = []) =>
  client.query<R>(sql, waarden).then(({ rows }) => rows);
