import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { maakDatabases } from '~/platform/db/databases.server';
import { leesGezondheid } from '~/platform/gezondheid.server';
import { vraag } from '../../fabriek/bron';
import { contextVoor } from '../../fabriek/sessie';
import { alsRol } from '../../opstart/database';

const aantal = readdirSync('prisma/migrations', { withFileTypes: true }).filter((deel) => deel.isDirectory()).length;
const lees = () => leesGezondheid(contextVoor(null));
const ok = { status: 'ok', database: 'ok', migraties: 'ok', worker: 'ok', wachtrij: 'ok', virusscanner: 'ok' };

const gezien = (seconden: number) =>
  vraag(`insert into tk.levensteken (id, gezien) values ($1, now() - make_interval(secs => $2))`, [`pool-${seconden}`, seconden]);
const taak = (seconden: number) =>
  alsRol('tk_werk', (client) =>
    client.query(`select graphile_worker.add_job('post_verzenden', '{}', run_at => now() - make_interval(secs => $1), max_attempts => 3)`, [
      seconden,
    ]),
  );

beforeEach(async () => {
  await vraag('delete from tk.levensteken');
  await alsRol('tk_werk', (client) => client.query('delete from graphile_worker._private_jobs'));
  await vraag('update _prisma_migrations set rolled_back_at = null');
  await gezien(20);
});

describe('the house is well', () => {
  test('when everything is', async () => {
    await taak(10);
    expect(await lees()).toEqual(ok);
  });

  test('as long as one of the workers is seen', async () => {
    await gezien(3600);
    expect(await lees()).toEqual(ok);
  });

  test('with jobs for later, and with one that was given up after its last try', async () => {
    await taak(-3600);
    await taak(3600);
    await vraag('update graphile_worker._private_jobs set attempts = max_attempts where run_at < now()');
    expect(await lees()).toEqual(ok);
  });
});

describe('the house says what is not well', () => {
  test('a worker not seen for a minute', async () => {
    await vraag(`update tk.levensteken set gezien = now() - interval '75 seconds'`);
    expect(await lees()).toEqual({ ...ok, status: 'niet_goed', worker: expect.stringMatching(/^7[56] seconden niet gezien$/) as string });
  });

  test('no worker at all', async () => {
    await vraag('delete from tk.levensteken');
    expect(await lees()).toEqual({ ...ok, status: 'niet_goed', worker: 'nooit gezien' });
  });

  test('a job that is due for over five minutes', async () => {
    await taak(290);
    expect(await lees()).toEqual(ok);
    await taak(400);
    expect(await lees()).toEqual({
      ...ok,
      status: 'niet_goed',
      wachtrij: expect.stringMatching(/^de oudste taak wacht al 40\d seconden$/) as string,
    });
  });

  test('a migration that is missing', async () => {
    await vraag(
      `update _prisma_migrations set rolled_back_at = now() where migration_name = (select max(migration_name) from _prisma_migrations)`,
    );
    expect(await lees()).toEqual({ ...ok, status: 'niet_goed', migraties: `${aantal - 1} van ${aantal} zijn uitgevoerd` });
  });

  test('a database that is empty', async () => {
    await vraag('alter function tk.gezondheid() rename to weg');
    expect(await lees()).toMatchObject({ status: 'niet_goed', database: 'ok', migraties: 'niet uitgevoerd' });
    await vraag('alter function tk.weg() rename to gezondheid');
  });

  test('a database that is not there', async () => {
    const url = 'postgresql://tk_app:x@127.0.0.1:1/weg';
    const db = maakDatabases({ DATABASE_URL: url, DATABASE_URL_AANMELDING: url });
    expect(await leesGezondheid({ ...contextVoor(null), db })).toMatchObject({ status: 'niet_goed', database: 'antwoordt niet' });
    await db.sluit();
  });

  test('a virus scanner that is not there: nothing can be uploaded', async () => {
    const context = contextVoor(null);
    const zonder = { ...context, settings: { ...context.settings, CLAMD_URL: 'tcp://127.0.0.1:1' } };
    expect(await leesGezondheid(zonder)).toEqual({ ...ok, status: 'niet_goed', virusscanner: 'antwoordt niet' });
  });

  test('a database that does not answer in time', async () => {
    await vraag(`alter function tk.gezondheid() rename to echt;
      create function tk.gezondheid() returns table (migraties integer, worker_gezien timestamptz) language sql
        as $$ select 1, now() from pg_sleep(2) $$;
      grant execute on function tk.gezondheid() to tk_app`);
    expect(await leesGezondheid(contextVoor(null), { geduldMs: 50 })).toMatchObject({ status: 'niet_goed', database: 'antwoordt niet' });
    await vraag('drop function tk.gezondheid(); alter function tk.echt() rename to gezondheid');
  });
});
