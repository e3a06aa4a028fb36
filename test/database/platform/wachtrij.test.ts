import { runMigrations } from 'graphile-worker';
import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { migreer } from '../../../prisma/migreer';
import { voegIn, vraag } from '../../fabriek/bron';
import { databaseNaam, databaseUrls } from '../../opstart/database';

const eigenaars = () =>
  vraag<{ schema: string; eigenaar: string }>(
    "select nspname as schema, nspowner::regrole::text as eigenaar from pg_namespace where nspname in ('werk', 'graphile_worker') order by 1",
  );
const jobs = () => vraag<{ sleutel: string }>('select key as sleutel from graphile_worker._private_jobs');

async function post(verzonden: string | null): Promise<string> {
  const id = uuidv7();
  await voegIn('uitgaande_post', { id, sjabloon: 'vraag_gesteld', onderwerp_id: id, bericht_id: id, verzonden_op: verzonden });
  return id;
}

test('a queue that the worker owned becomes the owner’s, and the mails that wait are ordered again', async () => {
  await vraag(`drop schema werk cascade; drop schema graphile_worker cascade; grant create on database ${databaseNaam()} to tk_werk`);
  await runMigrations({ connectionString: databaseUrls().DATABASE_URL_WERK });
  expect(await eigenaars()).toEqual([{ schema: 'graphile_worker', eigenaar: 'tk_werk' }]);
  const wacht = await post(null);
  await post('2026-01-01T00:00:00Z');

  await migreer(databaseUrls());
  const vanDeEigenaar = ['graphile_worker', 'werk'].map((schema) => ({ schema, eigenaar: 'tk_eigenaar' }));
  expect(await eigenaars()).toEqual(vanDeEigenaar);
  expect(await jobs()).toEqual([{ sleutel: `post:${wacht}` }]);
  expect(await vraag("select has_database_privilege('tk_werk', current_database(), 'create') as mag")).toEqual([{ mag: false }]);

  await migreer(databaseUrls());
  expect(await eigenaars()).toEqual(vanDeEigenaar);
  expect(await jobs()).toEqual([{ sleutel: `post:${wacht}` }]);
});
