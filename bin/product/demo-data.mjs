import { join } from 'node:path';
import { withClient } from '../postgres/client.mjs';
import { Problem, say } from '../setup/problem.mjs';
import { runNode } from '../setup/run.mjs';
import { ROOT } from '../setup/root.mjs';

/** @param {string | undefined} ownerUrl */
function isEmpty(ownerUrl) {
  return withClient(ownerUrl ?? '', async (client) => (await client.query('select from inburgeraar limit 1')).rowCount === 0);
}

/** @param {import('./environment.mjs').Environment} env @param {string[]} args */
export async function loadDemoData(env, args) {
  const started = performance.now();
  const { code, output } = await runNode([join(ROOT, 'build', 'gegevens.js'), ...args], env);
  if (code !== 0) throw new Problem(`De voorbeeldgegevens laden is niet gelukt: ${output.trim().split('\n').at(-1)}`);
  say(`De voorbeeldgegevens zijn geladen in ${((performance.now() - started) / 1000).toFixed(1)} seconden.`);
}

/** The first time only: people already there are never touched. @param {import('./environment.mjs').Environment} env */
export async function ensureDemoData(env) {
  if (!(await isEmpty(env.DATABASE_URL_EIGENAAR))) return;
  say('De voorbeeldgegevens worden geladen: 10 scholen en 3.500 verzonnen inburgeraars.');
  await loadDemoData(env, []);
}
