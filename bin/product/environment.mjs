import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '../setup/problem.mjs';
import { DATA, ROOT } from '../setup/root.mjs';

/** @typedef {Record<string, string | undefined>} Environment */

const DATABASES = ['DATABASE_URL', 'DATABASE_URL_EIGENAAR', 'DATABASE_URL_WERK', 'DATABASE_URL_AANMELDING'];

/** The environment with .env under it; without OMGEVING it is the demo that starts. @returns {Environment} */
export function readEnvironment() {
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const { OMGEVING, DEMO_MAP } = process.env;
  return { ...process.env, NODE_ENV: 'production', OMGEVING: OMGEVING || 'demo', DEMO_MAP: DEMO_MAP || join(DATA, 'demo') };
}

/** Whether the database is someone else's. All four addresses, or none. @param {Environment} env */
export function hasOwnDatabase(env) {
  const missing = DATABASES.filter((name) => !env[name]?.trim());
  if (missing.length === DATABASES.length) {
    if (env.OMGEVING === 'productie') throw new Problem('Met OMGEVING=productie zijn de vier databaseadressen nodig (zie .env.example).');
    return false;
  }
  if (missing.length > 0) throw new Problem(`Geef alle vier de databaseadressen of geen: ${missing.join(', ')} ontbreekt.`);
  return true;
}

/**
 * The settings as the product itself reads them, so that a wrong one is told here and not in a log.
 * @param {Environment} env
 * @returns {Promise<{ PORT: number, ADRES: string, OMGEVING: string }>}
 */
export async function checkSettings(env) {
  const { readSettings } = await import(pathToFileURL(join(ROOT, 'build', 'instellingen.js')).href);
  try {
    return readSettings(env);
  } catch (error) {
    if (error instanceof Error && error.name === 'SettingsError') throw new Problem(error.message);
    throw error;
  }
}
