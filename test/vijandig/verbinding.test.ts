import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metActor } from '~/platform/db/actor.server';
import { maakDatabases, type Databases } from '~/platform/db/databases.server';
import { readSettings } from '~/platform/settings.server';
import { maakWereld, type Wereld } from '../routes/rechten/bezoekers';
import { contextVoor, sessieVoor } from '../fabriek/sessie';
import { databaseUrls } from '../opstart/database';
import { buit } from './buit';

const ALLES = 'select to_jsonb(i) as rij from inburgeraar i union all select to_jsonb(c) from cursist c';

let wereld: Wereld;
let token: string;
let pool: pg.Pool;
beforeAll(async () => {
  wereld = await maakWereld();
  token = await sessieVoor(wereld.mensen.casemanager);
  // One connection, so that the next query comes after the last one on the same.
  pool = new pg.Pool({ connectionString: databaseUrls().DATABASE_URL, max: 1 });
});
afterAll(() => pool.end());

async function blijftAchter(): Promise<unknown> {
  const { rows } = await pool.query<{ token: string }>("select current_setting('app.sessie', true) as token");
  const gezien = await pool.query(ALLES);
  return [rows[0]?.token ?? '', buit(JSON.stringify(gezien.rows), wereld)];
}

async function alsCasemanager(werk: (client: pg.PoolClient) => Promise<unknown>, einde: 'commit' | 'rollback' | null): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.sessie', $1, true)", [token]);
    expect(JSON.stringify((await client.query(ALLES)).rows)).toContain(wereld.zaak.inburgeraar.id);
    await werk(client).catch(() => undefined);
    await client.query(einde ?? 'rollback');
  } finally {
    client.release();
  }
}

describe('a connection of the pool forgets whose it was', () => {
  test.each([
    ['a commit', () => Promise.resolve(), 'commit'],
    ['a rollback', () => Promise.resolve(), 'rollback'],
    ['an error', (client: pg.PoolClient) => client.query('select 1 / 0'), 'rollback'],
    ['an error that was committed anyway', (client: pg.PoolClient) => client.query('select 1 / 0'), 'commit'],
    ['a refusal', (client: pg.PoolClient) => client.query('delete from inburgeraar'), 'rollback'],
    [
      'a statement that took too long',
      (client: pg.PoolClient) => client.query("set local statement_timeout = '5ms'; select pg_sleep(1)"),
      'rollback',
    ],
    ['a savepoint rolled back', (client: pg.PoolClient) => client.query('savepoint s; select 1; rollback to s'), 'commit'],
    ['a cursor left open', (client: pg.PoolClient) => client.query('declare c cursor for select * from inburgeraar'), 'commit'],
    ['a statement left prepared', (client: pg.PoolClient) => client.query('prepare p as select * from inburgeraar'), 'commit'],
  ] as const)('after %s', async (_naam, werk, einde) => {
    await alsCasemanager(werk, einde);
    expect(await blijftAchter()).toEqual(['', []]);
    await pool.query('deallocate all');
  });

  test('a statement prepared by one gives the next what is the next one’s', async () => {
    await alsCasemanager((client) => client.query('prepare alles as select to_jsonb(i) as rij from inburgeraar i'), 'commit');
    expect((await pool.query('execute alles')).rows).toEqual([]);
    await pool.query('deallocate all');
  });

  test('a cursor that outlives its transaction holds only what its maker saw, and ends with the connection', async () => {
    await alsCasemanager((client) => client.query('declare h cursor with hold for select to_jsonb(i) as rij from inburgeraar i'), 'commit');
    const { rows } = await pool.query('fetch all from h');
    expect(buit(JSON.stringify(rows), { ...wereld, zaak: wereld.andereZaak })).toEqual([]);
    await pool.query('close all');
    expect(await blijftAchter()).toEqual(['', []]);
  });
});

describe('the product’s own pool', () => {
  let databases: Databases;
  beforeAll(() => {
    databases = maakDatabases(readSettings(process.env));
  });
  afterAll(() => databases.sluit());

  const tokens = () =>
    Promise.all(
      Array.from(
        { length: 12 },
        () => databases.app.$queryRaw<{ t: string | null }[]>`select current_setting('app.sessie', true) as t, pg_sleep(0.02)::text`,
      ),
    );

  test.each([
    ['done', () => Promise.resolve(1)],
    ['thrown away', () => Promise.reject(new Error('thrown'))],
  ] as const)('is clean after requests that were %s', async (_naam, doe) => {
    const context = { ...contextVoor(token), db: databases };
    await Promise.all(
      Array.from({ length: 20 }, () => metActor(context, (tx) => tx.$queryRaw`select 1 from inburgeraar`.then(doe)).catch(() => undefined)),
    );
    expect((await tokens()).flat().filter(({ t }) => t !== null && t !== '')).toEqual([]);
  });

  test('is clean after a statement that the server cut off', async () => {
    const context = { ...contextVoor(token), db: databases };
    const teLang = metActor(context, async (tx) => {
      await tx.$executeRaw`set local statement_timeout = '20ms'`;
      await tx.$executeRaw`select pg_sleep(2)`;
    });
    await expect(teLang).rejects.toThrow();
    expect((await tokens()).flat().filter(({ t }) => t !== null && t !== '')).toEqual([]);
  });

  test('shows no other connection a value or a token in what it is doing', async () => {
    const context = { ...contextVoor(token), db: databases };
    const { achternaam } = wereld.zaak.inburgeraar;
    const bezig = metActor(context, async (tx) => {
      await tx.$queryRaw`select count(*) from inburgeraar where achternaam = ${achternaam}`;
      await tx.$queryRaw`select pg_sleep(0.4)::text, ${achternaam}::text`;
    });
    const kijk = async () =>
      (await pool.query<{ query: string }>('select query, application_name from pg_stat_activity where pid <> pg_backend_pid()')).rows;
    let gezien = '';
    for (let keer = 0; keer < 8; keer += 1) gezien += JSON.stringify(await kijk());
    await bezig;
    gezien += JSON.stringify(await kijk());
    expect(gezien).toContain('pg_sleep');
    expect(gezien).not.toContain(achternaam);
    expect(gezien).not.toContain(token);
  });
});
