import { join } from 'node:path';
import { withClient } from '../postgres/client.mjs';
import { Problem, say } from '../setup/problem.mjs';
import { runNode } from '../setup/run.mjs';
import { ROOT } from '../setup/root.mjs';

/** @param {string | undefined} ownerUrl */
function isEmpty(ownerUrl) {
  return withClient(ownerUrl ?? '', async (client) => (await client.query('select from gebruiker limit 1')).rowCount === 0);
}

/** The error that a script ended with, without its stack. @param {string} output */
function reasonIn(output) {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /^\w*[Ee]rror: /.test(line)) ?? lines.at(-1) ?? '').replace(/^\w*[Ee]rror: /, '').replace(/\.$/, '');
}

/** @param {import('./environment.mjs').Environment} env @param {string[]} args */
export async function loadDemoData(env, args) {
  const { code, output } = await runNode([join(ROOT, 'build', 'gegevens.js'), ...args], env, (text) => process.stdout.write(text));
  if (code !== 0) throw new Problem(`De voorbeeldgegevens laden is niet gelukt: ${reasonIn(output)}.`);
}

/** The first time only: whoever is there already is never touched. @param {import('./environment.mjs').Environment} env */
export async function ensureDemoData(env) {
  if (!(await isEmpty(env.DATABASE_URL_EIGENAAR))) return;
  say('De voorbeeldgegevens worden geladen: 10 scholen en 3.500 verzonnen inburgeraars.');
  await loadDemoData(env, []);
}
