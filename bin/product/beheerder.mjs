import { join } from 'node:path';
import { Problem, say } from '../setup/problem.mjs';
import { runNode } from '../setup/run.mjs';
import { ROOT } from '../setup/root.mjs';
import { withProduct } from './tool.mjs';

const USAGE = 'Gebruik: npm run beheerder -- "Voornaam Achternaam" mailadres 2026-01-31 (de dag waarop hij zijn geheimhouding tekende)';

/** `npm run beheerder -- "Naam" mailadres datum`: on an empty database, the first beheerder. @param {string[]} args */
export async function main([naam, email, getekendOp, ...rest]) {
  if (!naam || !email || !getekendOp || rest.length > 0) throw new Problem(USAGE);
  return withProduct(async (env) => {
    const { code, output } = await runNode([join(ROOT, 'build', 'eerste-beheerder.js'), naam, email, getekendOp], env);
    say(output.trim());
    return code;
  });
}
