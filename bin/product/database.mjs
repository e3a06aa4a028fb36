import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunning, startCluster, stopCluster } from '../postgres/cluster.mjs';
import { answers } from '../postgres/client.mjs';
import { ensureDatabase, ensureRoles, passwordsIn, urlsFor } from '../postgres/roles.mjs';
import { DURABLE } from '../postgres/settings.mjs';
import { Problem, say } from '../setup/problem.mjs';
import { DATA, ROOT } from '../setup/root.mjs';
import { hasOwnDatabase } from './environment.mjs';

/**
 * @typedef {object} Database
 * @property {Record<string, string | undefined>} urls
 * @property {boolean} wasRunning
 * @property {() => Promise<void>} revive starts it again on the same port when it has gone
 * @property {() => Promise<void>} close
 */

const NAME = 'taalketen';
const WATCH = 500;

/** @param {import('./environment.mjs').Environment} env @returns {Promise<Database>} */
async function existing(env) {
  const { DATABASE_URL, DATABASE_URL_EIGENAAR, DATABASE_URL_WERK, DATABASE_URL_AANMELDING } = env;
  const urls = { DATABASE_URL, DATABASE_URL_EIGENAAR, DATABASE_URL_WERK, DATABASE_URL_AANMELDING };
  for (const [name, url] of Object.entries(urls)) {
    if (!(await answers(url ?? '')))
      throw new Problem(`De database van ${name} antwoordt niet, of weigert de gebruiker of het wachtwoord.`);
  }
  return { urls, wasRunning: true, revive: () => Promise.resolve(), close: () => Promise.resolve() };
}

/** @returns {Promise<Database>} */
async function embedded() {
  let cluster = await startCluster(join(DATA, 'postgres'), DURABLE);
  try {
    const passwords = passwordsIn(join(cluster.folder, 'wachtwoorden.json'));
    await ensureRoles(cluster.url, passwords);
    await ensureDatabase(cluster.url, NAME);
    return {
      urls: urlsFor(cluster.port, passwords, NAME),
      wasRunning: cluster.isAdopted,
      close: () => stopCluster(cluster),
      revive: async () => {
        if (isRunning(cluster)) return;
        say('De database was weg en wordt opnieuw gestart.');
        cluster = await startCluster(join(DATA, 'postgres'), DURABLE, { port: cluster.port });
      },
    };
  } catch (error) {
    await stopCluster(cluster);
    throw error;
  }
}

/** The server of the settings, else the one that came with the packages. @param {import('./environment.mjs').Environment} env */
export function openDatabase(env) {
  return hasOwnDatabase(env) ? existing(env) : embedded();
}

/** Brings the database to the version of the code. @param {Database} database */
export async function migrate(database) {
  const { migreer } = await import(pathToFileURL(join(ROOT, 'build', 'migreer.js')).href);
  try {
    await migreer(database.urls, () => {}, join(ROOT, 'prisma', 'migrations'));
  } catch (error) {
    throw new Problem(`De database is niet bij te werken: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Looks twice a second whether the database still runs. @param {Database} database @param {(error: unknown) => void} onFailure @returns {() => void} ends the watch */
export function watch(database, onFailure) {
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    database
      .revive()
      .catch(onFailure)
      .finally(() => (isBusy = false));
  }, WATCH);
  return () => clearInterval(timer);
}
