import { say } from '../setup/problem.mjs';
import { ensureBuilt } from './build.mjs';
import { migrate, openDatabase } from './database.mjs';
import { checkSettings, readEnvironment } from './environment.mjs';

/**
 * For a command beside the product: builds, opens the database (also when the product runs), migrates, does its work, and leaves as it found.
 * @param {(env: import('./environment.mjs').Environment, settings: { OMGEVING: string }) => Promise<number>} work
 */
export async function withProduct(work) {
  const env = readEnvironment();
  await ensureBuilt();
  const database = await openDatabase(env);
  try {
    const complete = { ...env, ...database.urls };
    const settings = await checkSettings(complete);
    await migrate(database);
    return await work(complete, settings);
  } finally {
    if (!database.wasRunning) {
      say('De database wordt gestopt.');
      await database.close();
    }
  }
}
