import { stripVTControlCharacters } from 'node:util';
import { say } from '../setup/problem.mjs';

/**
 * What came of a lane; `faults` names what failed, each with its first line.
 * @typedef {{ passed: number, failed: number, faults: string[] }} Count
 * @typedef {Count & { name: string, seconds: number }} Result
 */

/**
 * Times a lane and says how it went.
 * @param {string} name
 * @param {() => Promise<Count>} work
 * @returns {Promise<Result>}
 */
export async function timed(name, work) {
  const started = performance.now();
  const count = await work();
  const result = { name, ...count, seconds: (performance.now() - started) / 1000 };
  say(lineOf(result));
  return result;
}

/** @param {string} text */
export const firstLineOf = (text) => stripVTControlCharacters(text).trim().split('\n')[0] ?? '';

/** @param {Result} result */
function lineOf({ name, passed, failed, seconds }) {
  return `${failed === 0 ? 'goed' : 'FOUT'}  ${name.padEnd(10)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(8)} s`;
}

/** One summary of all lanes, what failed below it; the last line, alone, is what machines read. Answers the exit code. @param {Result[]} results */
export function summarise(results) {
  const sum = (/** @type {'passed' | 'failed' | 'seconds'} */ key) => results.reduce((total, result) => total + result[key], 0);
  say('');
  for (const result of results) say(lineOf(result));
  say(`      samen in ${sum('seconds').toFixed(1)} s`);
  for (const { name, faults } of results) for (const fault of faults) say(`FOUT  ${name}: ${fault}`);
  say('');
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}
