import { join } from 'node:path';
import { Problem, say } from '../setup/problem.mjs';
import { runNode } from '../setup/run.mjs';
import { ROOT } from '../setup/root.mjs';
import { withProduct } from './tool.mjs';

/** `npm run beheerder -- "Naam" mailadres`: on an empty database, the first beheerder. @param {string[]} args */
export async function main([naam, email, ...rest]) {
  if (!naam || !email || rest.length > 0) throw new Problem('Gebruik: npm run beheerder -- "Voornaam Achternaam" mailadres');
  return withProduct(async (env) => {
    const { code, output } = await runNode([join(ROOT, 'build', 'eerste-beheerder.js'), naam, email], env);
    say(output.trim());
    return code;
  });
}
