import type { TestProject } from 'vitest/node';
import { ensureDatabase, databaseExists, dropDatabase, type Passwords, urlsFor } from '../../bin/postgres/roles.mjs';
import { withClient } from '../../bin/postgres/client.mjs';
import { startTemporaryCluster } from '../../bin/postgres/temporary.mjs';
import { migreer } from '../../prisma/migreer';

/** Where the tests' PostgreSQL is: one for the whole run, gone afterwards. */
export interface Proefcluster {
  port: number;
  superUrl: string;
  passwords: Passwords;
}

declare module 'vitest' {
  interface ProvidedContext {
    proefcluster: Proefcluster;
  }
}

export const SJABLOON = 'sjabloon';
const VARIABLE = 'TAALKETEN_PROEFCLUSTER';

async function ensureSjabloon({ port, superUrl, passwords }: Proefcluster): Promise<void> {
  if (await databaseExists(superUrl, SJABLOON)) return;
  await ensureDatabase(superUrl, SJABLOON);
  try {
    await migreer(urlsFor(port, passwords, SJABLOON));
    await withClient(superUrl, (client) => client.query(`alter database ${SJABLOON} allow_connections false`));
  } catch (error) {
    await dropDatabase(superUrl, SJABLOON);
    throw error;
  }
}

/**
 * Before the first test of a run: a cluster with the real roles and one migrated database to copy. The first lane that needs it starts it,
 * unless `npm test` brought one along.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env[VARIABLE];
  const temporary = given ? null : await startTemporaryCluster();
  const proefcluster = temporary
    ? { port: temporary.cluster.port, superUrl: temporary.cluster.url, passwords: temporary.passwords }
    : (JSON.parse(given ?? '') as Proefcluster);
  process.env[VARIABLE] = JSON.stringify(proefcluster);
  await ensureSjabloon(proefcluster);
  project.provide('proefcluster', proefcluster);
  return async () => temporary?.stop();
}
