import type pg from 'pg';

/** Something that the tables promise or that makes them fast: how to take it away and how to put it back. */
export type Band = { tabel: string; weg: string; terug: string };

export const VERWIJZINGEN = `select conrelid::regclass::text as tabel, format('alter table %s drop constraint %I', conrelid::regclass, conname) as weg,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(pg_constraint.oid)) as terug
  from pg_constraint join pg_class c on c.oid = confrelid where contype = 'f' and c.relnamespace = 'public'::regnamespace order by 1, 2`;
export const SLEUTELS = `select conrelid::regclass::text as tabel, format('alter table %s drop constraint %I', conrelid::regclass, conname) as weg,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as terug
  from pg_constraint where contype in ('p', 'u') and connamespace = 'public'::regnamespace order by 1, 2`;
export const INDEXEN = `select i.indrelid::regclass::text as tabel, format('drop index %s', i.indexrelid::regclass) as weg, pg_get_indexdef(i.indexrelid) as terug
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = 'public'::regnamespace and not exists (select 1 from pg_constraint x where x.conindid = i.indexrelid) order by 1, 2`;

/** Takes references, keys and indexes away, to be put back, and so checked, over all rows at once: a fraction of the work. */
export async function neemWeg(client: pg.Client, welke: string): Promise<Band[]> {
  const { rows } = await client.query<Band>(welke);
  await client.query(rows.map(({ weg }) => weg).join(';'));
  return rows;
}

export async function zetTerug(client: pg.Client, banden: Band[]): Promise<void> {
  await client.query(banden.map(({ terug }) => terug).join(';'));
}
