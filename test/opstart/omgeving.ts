import { ensureDatabase, dropDatabase, urlsFor } from '../../bin/postgres/roles.mjs';
import { inject } from 'vitest';
import { SJABLOON } from './proefcluster';

/**
 * Every test file gets a database of its own, a copy of the migrated template, and finds its addresses where the app looks for them.
 * The copy of the file that this worker ran before goes first.
 */
const { port, superUrl, passwords } = inject('proefcluster');
const naam = `proef_${process.env['VITEST_POOL_ID'] ?? '1'}`;

await dropDatabase(superUrl, naam);
await ensureDatabase(superUrl, naam, { template: SJABLOON });

Object.assign(process.env, urlsFor(port, passwords, naam), {
  OMGEVING: 'demo',
  LOG_NIVEAU: 'silent',
  PROEF_DATABASE: naam,
  CLAMD_URL: inject('clamd'),
});
