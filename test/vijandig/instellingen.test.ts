import { beforeAll, describe, expect, test } from 'vitest';
import { maakWereld, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { sessieVoor } from '../fabriek/sessie';
import { metVerbinding } from './aanval';
import { buit } from './buit';

const TABELLEN = [
  'inburgeraar',
  'cursist',
  'grondslag',
  'grondslag_blok',
  'toestemming',
  'rapportage_voortgang',
  'koppeling',
  'lening',
  'gebruiker',
  'toewijzing',
  'bestand',
];
const ALLES = TABELLEN.map((tabel) => `select to_jsonb(t) as rij from ${tabel} t`).join(' union all ');

let wereld: Wereld;
let relatiebeheerder: string;
beforeAll(async () => {
  wereld = await maakWereld();
  relatiebeheerder = await sessieVoor(wereld.mensen.relatiebeheerder);
});

/** Each a setting as someone would try it; what is refused is fine, what is allowed must open nothing. */
const zetten = [
  'set row_security = off',
  'set row_security = on',
  'set role tk_eigenaar',
  'set role tk_werk',
  'set role postgres',
  'set role none',
  'set local role tk_aanmelding',
  'set session authorization tk_eigenaar',
  'set session authorization postgres',
  'set session authorization default',
  'reset session authorization',
  'reset role',
  'reset all',
  'set search_path = log, toegang, poort, tk, public',
  "set search_path = ''",
  'set search_path = pg_temp, public, pg_catalog',
  'set session_replication_role = replica',
  'set default_transaction_read_only = off',
  'set is_superuser = on',
  'set session_preload_libraries = "/tmp/x"',
  'set local_preload_libraries = "/tmp/x"',
  'set allow_system_table_mods = on',
  'set lo_compat_privileges = on',
  'set transform_null_equals = on',
  'set timezone = "America/Los_Angeles"',
  'set datestyle = "SQL, DMY"',
  'set standard_conforming_strings = off',
  'set client_encoding = SQL_ASCII',
  'set app.sessie = default',
  "set app.organisatie = 'x'",
  "set poort.uitgesteld = 'ja'",
  "set app.rol = 'casemanager'",
  'set enable_seqscan = off',
  'set enable_indexscan = off',
  'set jit = on',
  'set plan_cache_mode = force_generic_plan',
  'set constraint_exclusion = on',
  'set transaction isolation level serializable',
  'set log_min_messages = debug5',
  'set client_min_messages = debug5',
  'set debug_print_plan = on',
  'set debug_print_parse = on',
  'set log_statement = all',
  'set track_activities = off',
  'set statement_timeout = 0',
  'alter role tk_app bypassrls',
  'alter system set row_security = off',
];

describe('no setting opens a row', () => {
  test.each(zetten)('%s', async (zet) => {
    await metVerbinding('tk_app', async (doe) => {
      for (const buiten of [true, false]) {
        if (!buiten) await doe('begin');
        await doe(zet);
        if (!buiten) await doe("select set_config('app.sessie', $1, true)", [relatiebeheerder]);
        const { woorden } = await doe(ALLES);
        expect(buit(woorden, wereld)).toEqual([]);
        const ik = await doe('select current_user::text as wie, session_user::text as sessie');
        if (ik.code === null) expect(ik.rijen).toEqual([{ wie: 'tk_app', sessie: 'tk_app' }]);
        if (!buiten) await doe('rollback');
      }
    });
  });

  test('an unknown day or a wrong clock of the client moves no day of ours', async () => {
    await metVerbinding('tk_app', async (doe) => {
      const dag = async () =>
        (await doe('select tk.vandaag()::text as dag, tk.begin_van(date $$2025-03-30$$)::timestamptz = $$2025-03-29T23:00:00Z$$ as gelijk'))
          .rijen;
      const gewoon = await dag();
      for (const zone of ['Pacific/Kiritimati', 'America/Adak', 'UTC']) {
        await doe(`set timezone = '${zone}'`);
        expect(await dag()).toEqual(gewoon);
      }
    });
  });

  test('what a definer or a policy calls cannot be shadowed: nothing can be made to shadow it with, and the path is its own', async () => {
    const maken = [
      'create temp table inburgeraar (id uuid)',
      "create function pg_temp.wie() returns uuid language sql as 'select gen_random_uuid()'",
      'create operator pg_temp.= (leftarg = uuid, rightarg = uuid, function = uuid_eq)',
      'create domain pg_temp.uuid as text',
      'create temp view toewijzing as select 1',
      'create temp sequence s',
    ];
    await metVerbinding('tk_app', async (doe) => {
      for (const sql of maken) expect((await doe(sql)).code, sql).toMatch(/^(42501|3F000)$/);
    });
    const zonderPad = await vraag(
      `select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
         and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)`,
    );
    expect(zonderPad).toEqual([]);
  });
});
