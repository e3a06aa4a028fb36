import { join } from 'node:path';
import { runNpm } from '../setup/npm.mjs';
import { Problem } from '../setup/problem.mjs';
import { LOGS } from '../setup/root.mjs';
import { summarise } from './tally.mjs';
import { asTest, buildLane, runLanes } from './test.mjs';
import { lanes } from './vitest.mjs';

/** The scripts of package.json that look at the sources without running them. */
const LOOKS = ['types', 'lint', 'format', 'pijlen'];

/** @param {string} script */
async function look(script) {
  const { code, output } = await runNpm(['run', '--silent', script], join(LOGS, `${script}.log`));
  if (code !== 0) throw new Problem(output);
}

/** All that must be right before something lands: the looks at the sources, and everything that `npm test` runs. */
export async function main() {
  const results = [await buildLane()];
  for (const script of LOOKS) results.push(await asTest(script, () => look(script)));
  return summarise([...results, ...(await runLanes(lanes()))]);
}
