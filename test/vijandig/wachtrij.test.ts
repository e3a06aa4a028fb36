import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { metVerbinding, probeer, probeerAls } from './aanval';
import { buit } from './buit';
import { leesRelaties } from './catalogus';

const wie: Bezoeker[] = ['niemand', 'casemanager', 'contactpersoon', 'relatiebeheerder', 'beheerder', 'fg'];

let wereld: Wereld;
beforeAll(async () => {
  wereld = await maakWereld();
});
afterEach(() => vraag('delete from graphile_worker._private_jobs'));

const PLAN = 'select werk.plan($1, $2::json, $3)';
const jobs = () =>
  vraag<{ taak: string; sleutel: string; inhoud: object }>(
    `select t.identifier as taak, j.key as sleutel, j.payload as inhoud from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
  );
/** As a request would, to the end. */
const plan = (sessie: string | null, ...waarden: unknown[]) =>
  metVerbinding('tk_app', async (doe) => {
    await doe("select set_config('app.sessie', $1, false)", [sessie ?? '']);
    return (await doe(PLAN, waarden)).code;
  });

describe('the queue, for the application', () => {
  test.each(wie)('is closed to %s', async (een) => {
    const sessie = await meldAan(een, wereld);
    const eigen = (await leesRelaties()).map(({ naam }) => naam).filter((naam) => naam.startsWith('graphile_worker.'));
    expect(eigen.length).toBeGreaterThan(4);
    for (const naam of eigen) {
      for (const sql of [`select * from ${naam}`, `delete from ${naam}`, `insert into ${naam} default values`, `lock table ${naam}`]) {
        expect((await probeer(sessie, sql)).code, sql).toBe('42501');
      }
    }
    for (const roep of [
      "add_job('post_verzenden')",
      "remove_job('x')",
      'complete_jobs(array[1])',
      "force_unlock_workers(array['x'])",
      "permanently_fail_jobs(array[1], 'x')",
    ]) {
      expect((await probeer(sessie, `select graphile_worker.${roep}`)).code, roep).toBe('42501');
    }
    expect((await probeer(sessie, 'select * from public._prisma_migrations')).code).toBe('42501');
    expect((await probeer(sessie, 'select * from tk.levensteken')).code).toBe('42501');
  });

  test('takes the id of a mail under the key of that mail', async () => {
    const id = uuidv7();
    expect(await plan(await meldAan('casemanager', wereld), 'post_verzenden', JSON.stringify({ id }), `post:${id}`)).toBeNull();
    expect(await jobs()).toEqual([{ taak: 'post_verzenden', sleutel: `post:${id}`, inhoud: { id } }]);
  });

  test('takes nothing else: no other task, no other job’s key, no words', async () => {
    await vraag("select graphile_worker.add_job('keurmerken_plannen', '{}', job_key => 'keurmerk_nieuw')");
    const voor = await jobs();
    const id = uuidv7();
    const goed = JSON.stringify({ id });
    const gek: unknown[][] = [
      [null, null, null],
      [null, goed, `post:${id}`],
      ['matrix_bijwerken', goed, 'matrix'],
      ['matrix_bijwerken', '{}', `post:${id}`],
      ['keurmerk_ophalen', goed, `post:${id}`],
      ['post_verzenden', goed, 'keurmerk_nieuw'],
      ['post_verzenden', goed, null],
      ['post_verzenden', goed, `post:${uuidv7()}`],
      ['post_verzenden', null, `post:${id}`],
      ['post_verzenden', JSON.stringify({ id, naam: wereld.zaak.inburgeraar.achternaam }), `post:${id}`],
      ['post_verzenden', JSON.stringify({ id: wereld.zaak.inburgeraar.achternaam }), `post:${wereld.zaak.inburgeraar.achternaam}`],
      ['post_verzenden', JSON.stringify([id]), `post:${id}`],
      ['post_verzenden', '"x"', 'post:x'],
      ['post_verzenden', JSON.stringify({ id: { id } }), `post:${id}`],
    ];
    for (const waarden of gek) expect(await plan(await meldAan('casemanager', wereld), ...waarden), JSON.stringify(waarden)).toBe('42501');
    expect(await jobs()).toEqual(voor);
  });

  test('tells how long the oldest waits, and a listener that there is one', async () => {
    const id = uuidv7();
    const gehoord: string[] = [];
    await metVerbinding('tk_app', async (doe) => {
      for (const kanaal of ['"jobs:insert"', '"jobs:cancel"', '"worker:migrate"']) await doe(`listen ${kanaal}`);
      await plan(await meldAan('casemanager', wereld), 'post_verzenden', JSON.stringify({ id }), `post:${id}`);
      gehoord.push((await doe('select werk.oudste()')).woorden);
    });
    expect(buit(gehoord.join(''), wereld)).toEqual([]);
    expect(gehoord.join('')).not.toContain(id);
  });
});

describe('the worker', () => {
  test('makes no schema, so that none stands before ours in anyone’s search path', async () => {
    for (const naam of ['tk_app', 'tk_eigenaar', 'tk_aanmelding', 'tk_werk', 'x']) {
      expect((await probeerAls('tk_werk', `create schema ${naam}`)).code).toBe('42501');
    }
    for (const naam of ['hstore', 'citext', 'pgcrypto', 'plperl']) {
      expect((await probeerAls('tk_werk', `create extension ${naam}`)).code).toMatch(/^(42501|0A000)$/);
    }
  });

  test('owns nothing, and rewrites nothing that the application calls', async () => {
    const eigen = await vraag(
      `select classid::regclass::text, objid from pg_shdepend where refobjid = 'tk_werk'::regrole and deptype = 'o'
       and dbid = (select oid from pg_database where datname = current_database())`,
    );
    expect(eigen).toEqual([]);
    for (const sql of [
      'create or replace function werk.oudste() returns timestamptz language sql as $$select now()$$',
      'create or replace function werk.plan(taak text, gegevens json, sleutel text) returns void language sql as $$select 1$$',
      'alter function werk.plan(text, json, text) security invoker',
      'create table graphile_worker.buit (t text)',
      'create function graphile_worker.buit() returns int language sql as $$select 1$$',
      'create trigger t before insert on graphile_worker._private_jobs for each row execute function tk.eigen_id()',
      'alter table graphile_worker._private_jobs add column buit text',
    ]) {
      expect((await probeerAls('tk_werk', sql)).code, sql).toBe('42501');
    }
  });
});
