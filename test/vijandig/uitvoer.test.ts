import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../bin/postgres/roles.mjs';
import { maakWereld, meldAan, type Wereld } from '../routes/rechten/bezoekers';
import { probeer, probeerAls } from './aanval';
import { buit } from './buit';

const ROLLEN: Exclude<Role, 'tk_eigenaar'>[] = ['tk_app', 'tk_werk', 'tk_aanmelding'];

let wereld: Wereld;
beforeAll(async () => {
  wereld = await maakWereld();
});

/** Ways out of the database, and ways to make something in it that stays. */
const NAAR_BUITEN = [
  "copy (select 1) to program 'cat'",
  "copy inburgeraar to program 'cat'",
  "copy (select 1) to '/tmp/buit'",
  "copy cursist from '/etc/passwd'",
  "select lo_import('/etc/passwd')",
  "select lo_export(1, '/tmp/buit')",
  "select pg_read_file('/etc/passwd')",
  "select pg_read_binary_file('postgresql.conf')",
  "select * from pg_ls_dir('.')",
  'select * from pg_ls_waldir()',
  'select * from pg_ls_logdir()',
  "select pg_stat_file('postgresql.conf')",
  'select * from pg_authid',
  'select * from pg_shadow',
  'select * from pg_hba_file_rules',
  'select * from pg_largeobject',
  "select pg_create_logical_replication_slot('s', 'test_decoding')",
  "select * from pg_logical_slot_peek_changes('s', null, null)",
  'select pg_switch_wal()',
  'select pg_reload_conf()',
  "select pg_backup_start('x')",
  "load '/tmp/x'",
];
const MAKEN = [
  'create schema s',
  'create schema tk_app',
  'select lo_create(0)',
  'select lo_creat(-1)',
  "select lo_from_bytea(0, 'x')",
  'create table public.t (id int)',
  'create table log.t (id int)',
  'create temp table t (id int)',
  "create function public.f() returns int language sql as 'select 1'",
  'create view public.v as select * from inburgeraar',
  'create materialized view public.v as select * from inburgeraar',
  'create trigger t before insert on inburgeraar for each row execute function tk.eigen_id()',
  'create rule r as on select to inburgeraar do instead select 1',
  'create policy alles on inburgeraar using (true)',
  'alter table inburgeraar disable row level security',
  'alter table inburgeraar no force row level security',
  'alter table inburgeraar owner to tk_app',
  'alter policy casemanager on inburgeraar using (true)',
  'drop policy casemanager on inburgeraar',
  'create index i on inburgeraar (id)',
  'create statistics s on voornamen, achternaam from inburgeraar',
  'create type public.t as (a int)',
  'create domain public.d as text',
  'create sequence public.s',
  'create extension dblink',
  'create extension postgres_fdw',
  'create extension pageinspect',
  'create extension file_fdw',
  'create language plperl',
  'create foreign data wrapper w',
  'create server s foreign data wrapper w',
  'create publication p for all tables',
  "create subscription s connection 'host=x' publication p",
  'create event trigger e on ddl_command_start execute function tk.eigen_id()',
  'create cast (text as uuid) with inout',
  'create role r',
  'create operator public.=== (leftarg = uuid, rightarg = uuid, function = uuid_eq)',
  'grant tk_eigenaar to tk_app',
  'alter role tk_app superuser',
  'comment on table inburgeraar is $$x$$',
  'security label on table inburgeraar is $$x$$',
  'truncate inburgeraar cascade',
  'vacuum full inburgeraar',
  'reindex table inburgeraar',
  'cluster inburgeraar using inburgeraar_pkey',
  'lock table inburgeraar in access exclusive mode',
  'select * into public.buit from inburgeraar',
  'create or replace function toegang.wie() returns uuid language sql as $$select gen_random_uuid()$$',
  'create or replace function tk.nu() returns timestamptz language sql as $$select now()$$',
  'alter function toegang.wie() security invoker',
  'drop function toegang.wie()',
];

describe.each(ROLLEN)('%s', (rol) => {
  test.each(NAAR_BUITEN)('has no way out: %s', async (sql) => {
    expect((await probeerAls(rol, sql)).code).toMatch(/^(42501|55000|42704|58P01|42883)$/);
  });

  test.each(MAKEN)('makes and changes nothing: %s', async (sql) => {
    const { code, aantal } = await probeerAls(rol, sql);
    expect([code, aantal]).toEqual([expect.stringMatching(/^(42501|25001|0A000|42704|22023|3F000)$/), 0]);
  });

  test('prepares no transaction to be finished by another', async () => {
    expect((await probeerAls(rol, "prepare transaction 'straks'")).code).toBe('55000');
  });
});

describe('out by a way that is allowed', () => {
  test('copy to stdout and xml give what a select gives', async () => {
    const url = new URL(process.env['DATABASE_URL'] ?? '');
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const gehoord: string[] = [];
    client.connection.on('copyData', (deel: { chunk: Buffer }) => void gehoord.push(deel.chunk.toString()));
    for (const wie of ['niemand', 'relatiebeheerder', 'beheerder', 'avgAfhandelaar', 'tekenbevoegde'] as const) {
      const token = (await meldAan(wie, wereld)) ?? '';
      await client.query("select set_config('app.sessie', $1, false)", [token]);
      for (const tabel of ['inburgeraar', 'cursist', 'toestemming', 'grondslag', 'grondslag_blok', 'bestand', 'gebruiker']) {
        await client.query(`copy ${tabel} to stdout`).catch(() => undefined);
        await client.query(`copy (select * from ${tabel}) to stdout`).catch(() => undefined);
      }
      const { woorden } = await probeer(
        token,
        "select query_to_xml('select * from inburgeraar', true, true, '')::text, table_to_xml('cursist', true, true, '')::text",
      );
      gehoord.push(woorden);
      const { woorden: alles } = await probeer(token, "select schema_to_xml('public', true, true, '')::text");
      gehoord.push(alles);
    }
    await client.end();
    expect(buit(gehoord.join(''), wereld)).toEqual([]);
  });

  test('copy from a client lands in no table with rows of persons', async () => {
    for (const tabel of ['inburgeraar', 'cursist', 'toestemming', 'grondslag', 'grondslag_blok']) {
      expect((await probeerAls('tk_app', `copy ${tabel} from stdin`)).code).toMatch(/^(42501|0A000)$/);
    }
  });

  test('a do block and a listener hear nothing', async () => {
    const { woorden } = await probeer(
      await meldAan('relatiebeheerder', wereld),
      `do $$ declare r record; begin for r in select * from inburgeraar loop raise notice '%', r; end loop; for r in select * from cursist loop raise notice '%', r; end loop; end $$`,
    );
    expect(buit(woorden, wereld)).toEqual([]);
  });
});
