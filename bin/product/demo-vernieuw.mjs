import { Problem, say } from '../setup/problem.mjs';
import { loadDemoData } from './demo-data.mjs';
import { withProduct } from './tool.mjs';

/** `npm run demo:vernieuw`: throws the demo data away and makes it anew, from today. Arguments (`--omvang 100`) go to the loader. @param {string[]} args */
export async function main(args) {
  return withProduct(async (env, { OMGEVING }) => {
    if (OMGEVING === 'productie') throw new Problem('Met OMGEVING=productie worden nooit voorbeeldgegevens geladen.');
    say('De voorbeeldgegevens worden opnieuw gemaakt.');
    await loadDemoData(env, ['--vernieuw', ...args]);
    return 0;
  });
}
