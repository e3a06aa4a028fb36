import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { maakWachtrij } from './werkschema';
import { vulZoeksleutels } from './zoeksleutels';

/** The two accounts that a migration needs: the owner of the tables and the queue, and the worker, which owned its queue before. */
export type MigratieUrls = { DATABASE_URL_EIGENAAR: string; DATABASE_URL_WERK: string };

const SLOT = 4_201_100;

type Migratie = { naam: string; sql: string; som: string };

/** The migrations in `map`, in the order in which they apply. */
export async function leesMigraties(map: string): Promise<Migratie[]> {
  const mappen = (await readdir(map, { withFileTypes: true })).filter((e) => e.isDirectory()).map((e) => e.name);
  return Promise.all(
    mappen.sort().map(async (naam) => {
      const sql = await readFile(path.join(map, naam, 'migration.sql'), 'utf8');
      return { naam, sql, som: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

const TABEL = `create table if not exists public._prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/**
 * Brings a database to the newest version: SQL in Prisma's folder format, in Prisma's own table, one at a time under a lock, each in its own
 * transaction; then whoever cannot be found yet by today's rules gets his keys. Refuses a migration that was changed after it was applied.
 */
export async function migreer(
  urls: MigratieUrls,
  meld: (regel: string) => void = () => undefined,
  map = path.resolve('prisma/migrations'),
): Promise<void> {
  const client = new pg.Client({ connectionString: urls.DATABASE_URL_EIGENAAR });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SLOT]);
    await client.query(TABEL);
    const gedaan = new Map(
      (
        await client.query<{ migration_name: string; checksum: string }>(
          'select migration_name, checksum from public._prisma_migrations where finished_at is not null',
        )
      ).rows.map((r) => [r.migration_name, r.checksum]),
    );
    for (const m of await leesMigraties(map)) {
      const som = gedaan.get(m.naam);
      if (som === m.som) continue;
      if (som !== undefined) throw new Error(`Migratie ${m.naam} is gewijzigd nadat zij was uitgevoerd.`);
      meld(`migratie ${m.naam}`);
      await pasToe(client, m);
    }
    await maakWachtrij(client, urls);
    const gevonden = await vulZoeksleutels(client);
    if (gevonden > 0) meld(`zoeksleutels van ${gevonden} cursisten`);
  } finally {
    await client.end();
  }
}

async function pasToe(client: pg.Client, m: Migratie): Promise<void> {
  await client.query('begin');
  try {
    await client.query(m.sql);
    await client.query(
      'insert into public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)',
      [randomUUID(), m.som, m.naam],
    );
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
}
