import type pg from 'pg';
import { inject } from 'vitest';
import { withClient } from '../../bin/postgres/client.mjs';
import { type DatabaseUrls, type Role, urlsFor } from '../../bin/postgres/roles.mjs';

/** The name of this test file's own database. */
export function databaseNaam(): string {
  const naam = process.env['PROEF_DATABASE'];
  if (!naam) throw new Error('this lane has no database: put the test under test/database, test/routes or test/browser');
  return naam;
}

/** The addresses of this test file's own database, one per role. */
export function databaseUrls(): DatabaseUrls {
  const { port, passwords } = inject('proefcluster');
  return urlsFor(port, passwords, databaseNaam());
}

const URL_OF: Record<Role, keyof DatabaseUrls> = {
  tk_eigenaar: 'DATABASE_URL_EIGENAAR',
  tk_app: 'DATABASE_URL',
  tk_werk: 'DATABASE_URL_WERK',
  tk_aanmelding: 'DATABASE_URL_AANMELDING',
};

/** Plain SQL as one of the roles, on a connection of its own. */
export function alsRol<T>(rol: Role, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(databaseUrls()[URL_OF[rol]], work);
}

/** Plain SQL as the superuser, past row level security: to look behind the screens, never to prove a right. */
export function alsSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(inject('proefcluster').superUrl);
  url.pathname = `/${databaseNaam()}`;
  return withClient(url.href, work);
}
