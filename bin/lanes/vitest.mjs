import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup/root.mjs';
import { faultsIn } from './faults.mjs';

/** In the order in which they run: what measures time before the others make the machine slow, then what is quick and tells most. */
const ORDER = ['omvang', 'regels', 'database', 'routes', 'vijandig', 'browser', 'storm'];

/** The lanes of this tree: a lane is a folder of test/. */
export function lanes() {
  return ORDER.filter((name) => existsSync(join(ROOT, 'test', name)));
}

/** Settings of the person who runs the tests must not reach them. @returns {NodeJS.ProcessEnv} */
function cleanEnv() {
  /** @type {string[]} */
  const settings = readFileSync(join(ROOT, '.env.example'), 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)));
}

/**
 * What vitest counted. A test that was skipped was not passed; a run that failed without a failed test (an unhandled rejection, a file that
 * cannot be read) has failed once.
 * @param {string} file @param {number} code @returns {import('./tally.mjs').Count}
 */
function countIn(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, faults: ['vitest gave no result'] };
  const { numPassedTests = 0, numTotalTests = 0, testResults = [] } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numTotalTests - numPassedTests;
  return {
    passed: numPassedTests,
    failed: code !== 0 || numTotalTests === 0 ? Math.max(failed, 1) : failed,
    faults: faultsIn(testResults, code),
  };
}

/**
 * @param {string} lane
 * @param {Record<string, string>} env
 * @param {AbortSignal} [signal]
 * @returns {Promise<import('./tally.mjs').Count>}
 */
export function runVitest(lane, env, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'taalketen-uitslag-'));
  const file = join(folder, 'uitslag.json');
  const args = ['run', '--project', lane, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: ROOT,
      env: { ...cleanEnv(), ...env },
      signal,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const count = countIn(file, code ?? 1);
      rmSync(folder, { recursive: true, force: true });
      resolve(count);
    });
  });
}
