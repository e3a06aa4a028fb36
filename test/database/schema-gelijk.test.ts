import { readFile } from 'node:fs/promises';
import prismaInternals from '@prisma/internals';
import { describe, expect, test } from 'vitest';
import { alsRol } from '../opstart/database';

type Kolom = { tabel: string; kolom: string; soort: string; verplicht: boolean };
type Sleutel = { tabel: string; kolommen: string };

const SOORTEN: Record<string, string> = { uuid: 'Uuid', date: 'Date', timestamptz: 'Timestamptz', numeric: 'Decimal' };
const TYPEN: Record<string, string> = {
  text: 'String',
  int4: 'Int',
  int8: 'BigInt',
  bool: 'Boolean',
  jsonb: 'Json',
  bytea: 'Bytes',
  _text: 'String[]',
};

async function uitPrisma() {
  const schema = await readFile('prisma/schema.prisma', 'utf8');
  const { datamodel } = await prismaInternals.getDMMF({ datamodel: [['schema.prisma', schema]] });
  const kolommen: Kolom[] = [];
  const sleutels: Sleutel[] = [];
  for (const model of datamodel.models) {
    const tabel = model.dbName ?? model.name;
    const naam = new Map(model.fields.map((veld) => [veld.name, veld.dbName ?? veld.name]));
    const sleutel = (velden: readonly string[]) => sleutels.push({ tabel, kolommen: velden.map((v) => naam.get(v)).join() });
    for (const veld of model.fields.filter((v) => v.kind === 'scalar')) {
      const soort = veld.nativeType?.[0] ?? `${veld.type}${veld.isList ? '[]' : ''}`;
      kolommen.push({ tabel, kolom: veld.dbName ?? veld.name, soort, verplicht: veld.isRequired });
      if (veld.isId || veld.isUnique) sleutel([veld.name]);
    }
    if (model.primaryKey) sleutel(model.primaryKey.fields);
    model.uniqueFields.forEach(sleutel);
  }
  return { kolommen, sleutels };
}

const KOLOMMEN = `select c.table_name as tabel, c.column_name as kolom, c.udt_name as soort, c.is_nullable = 'NO' as verplicht
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> '_prisma_migrations'`;
const SLEUTELS = `select indrelid::regclass::text as tabel, (select string_agg(a.attname, ',' order by k.plaats)
  from unnest(indkey::int[]) with ordinality k (nr, plaats) join pg_attribute a on a.attrelid = indrelid and a.attnum = k.nr) as kolommen
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indisunique and i.indpred is null and c.relnamespace = 'public'::regnamespace and indrelid <> '_prisma_migrations'::regclass`;

const regels = (rijen: object[]) => [...new Set(rijen.map((rij) => Object.values(rij).join(' ')))].sort();

describe('the migrated database equals schema.prisma', () => {
  test('every table, column, type and nullability', async () => {
    const { rows } = await alsRol('tk_eigenaar', (client) => client.query<Kolom>(KOLOMMEN));
    const echt = rows.map((rij) => ({ ...rij, soort: SOORTEN[rij.soort] ?? TYPEN[rij.soort] ?? rij.soort }));
    expect(regels((await uitPrisma()).kolommen)).toEqual(regels(echt));
  });

  test('every primary key and unique key', async () => {
    const { rows } = await alsRol('tk_eigenaar', (client) => client.query<Sleutel>(SLEUTELS));
    expect(regels((await uitPrisma()).sleutels)).toEqual(regels(rows));
  });
});
