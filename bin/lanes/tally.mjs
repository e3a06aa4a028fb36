import { say } from '../setup/problem.mjs';

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Result */

/**
 * Times a lane and says how it went.
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number }>} work
 * @returns {Promise<Result>}
 */
export async function timed(name, work) {
  const started = performance.now();
  const { passed, failed } = await work();
  const result = { name, passed, failed, seconds: (performance.now() - started) / 1000 };
  say(lineOf(result));
  return result;
}

/** @param {Result} result */
function lineOf({ name, passed, failed, seconds }) {
  return `${failed === 0 ? 'goed' : 'FOUT'}  ${name.padEnd(10)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(8)} s`;
}

/** One summary of all lanes; the last line, alone, is what machines read. Answers the exit code. @param {Result[]} results */
export function summarise(results) {
  const sum = (/** @type {'passed' | 'failed' | 'seconds'} */ key) => results.reduce((total, result) => total + result[key], 0);
  say('');
  for (const result of results) say(lineOf(result));
  say(`      samen in ${sum('seconds').toFixed(1)} s`);
  say('');
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}
