import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { urlOf, withClient } from './client.mjs';

/** @typedef {'tk_eigenaar' | 'tk_app' | 'tk_werk' | 'tk_aanmelding'} Role */
/** @typedef {Record<Role, string>} Passwords */
/** @typedef {{ DATABASE_URL: string, DATABASE_URL_EIGENAAR: string, DATABASE_URL_WERK: string, DATABASE_URL_AANMELDING: string }} DatabaseUrls */

/** @type {Role[]} */
export const ROLES = ['tk_eigenaar', 'tk_app', 'tk_werk', 'tk_aanmelding'];

/** What a role's sessions start with. A page that asks for more than fifteen seconds is wrong. @type {Record<Role, Record<string, string>>} */
const DEFAULTS = {
  tk_eigenaar: {},
  tk_app: { statement_timeout: '15s', idle_in_transaction_session_timeout: '30s' },
  tk_werk: { idle_in_transaction_session_timeout: '5min' },
  tk_aanmelding: { statement_timeout: '15s', idle_in_transaction_session_timeout: '30s' },
};

/** @returns {Passwords} */
export function newPasswords() {
  const make = () => randomBytes(24).toString('base64url');
  return { tk_eigenaar: make(), tk_app: make(), tk_werk: make(), tk_aanmelding: make() };
}

/** The passwords of this cluster, made once. @param {string} file @returns {Passwords} */
export function passwordsIn(file) {
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(newPasswords(), null, 2)}\n`, { mode: 0o600 });
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Which of the four exist on this server. @param {string} superUrl @returns {Promise<Role[]>} */
export async function findRoles(superUrl) {
  const { rows } = await withClient(superUrl, (client) => client.query('select rolname from pg_roles'));
  const present = new Set(rows.map((row) => row.rolname));
  return ROLES.filter((role) => present.has(role));
}

/**
 * Makes the four roles, none a superuser, none a member of another, none past row level security; brings passwords and defaults up to date.
 * @param {string} superUrl
 * @param {Passwords} passwords
 */
export async function ensureRoles(superUrl, passwords) {
  const present = await findRoles(superUrl);
  await withClient(superUrl, async (client) => {
    for (const role of ROLES) {
      const password = pg.escapeLiteral(passwords[role]);
      const can = 'login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls';
      await client.query(`${present.includes(role) ? 'alter' : 'create'} role ${role} ${can} password ${password}`);
      // A role may change its own defaults; what a stolen connection left there goes at the next start.
      await client.query(`alter role ${role} reset all`);
      for (const [name, value] of Object.entries({ timezone: 'Europe/Amsterdam', ...DEFAULTS[role] })) {
        await client.query(`alter role ${role} set ${name} = ${pg.escapeLiteral(value)}`);
      }
    }
  });
}

/** @param {string} superUrl @param {string} name */
export async function databaseExists(superUrl, name) {
  return withClient(
    superUrl,
    async (client) => (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1,
  );
}

/**
 * Makes a database, unless it is there, owned by tk_eigenaar, in which only the roles may connect; with a template, a copy of that one.
 * @param {string} superUrl
 * @param {string} name
 * @param {{ template?: string }} [options]
 */
export async function ensureDatabase(superUrl, name, { template = 'template0' } = {}) {
  const isThere = await databaseExists(superUrl, name);
  await withClient(superUrl, async (client) => {
    const database = pg.escapeIdentifier(name);
    if (!isThere)
      await client.query(`create database ${database} owner tk_eigenaar template ${pg.escapeIdentifier(template)} encoding 'UTF8'`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to tk_app, tk_werk, tk_aanmelding`);
  });
  if (template === 'template0') await closeLargeObjects(superUrl, name);
}

/** A large object has an owner and no policies: what is put there would outlive the person whom it is about. @param {string} superUrl @param {string} name */
async function closeLargeObjects(superUrl, name) {
  const url = new URL(superUrl);
  url.pathname = `/${name}`;
  await withClient(url.href, (client) =>
    client.query(
      'revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea), lo_put(oid, bigint, bytea), lowrite(integer, bytea) from public',
    ),
  );
}

/** @param {string} superUrl @param {string} name */
export async function dropDatabase(superUrl, name) {
  await withClient(superUrl, (client) => client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`));
}

/**
 * One URL per role, under the names of the settings.
 * @param {number} port
 * @param {Passwords} passwords
 * @param {string} database
 * @param {string} [host]
 * @returns {DatabaseUrls}
 */
export function urlsFor(port, passwords, database, host) {
  const of = (/** @type {Role} */ user) => urlOf({ host, port, user, password: passwords[user], database });
  return {
    DATABASE_URL: of('tk_app'),
    DATABASE_URL_EIGENAAR: of('tk_eigenaar'),
    DATABASE_URL_WERK: of('tk_werk'),
    DATABASE_URL_AANMELDING: of('tk_aanmelding'),
  };
}
