import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../setup/root.mjs';
import { firstLineOf } from './tally.mjs';

/**
 * What vitest tells of a file and its tests; the message of a file is that of what failed around its tests.
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestResult
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} FileResult
 */

/** First line of an error, what a browser waited for, and the place in the tests. @param {string} message */
function causeOf(message) {
  const waited = /waiting for .+/.exec(stripVTControlCharacters(message))?.[0];
  const place = /test\/[\w./-]+\.ts:\d+/.exec(message)?.[0];
  return [firstLineOf(message), waited, place].filter(Boolean).join(' · ');
}

/** A file that failed around its tests is one cause, however many of them never began. @param {FileResult} file */
function faultsOf({ name, status, message, assertionResults }) {
  const missed = assertionResults.filter((each) => each.status !== 'passed');
  const failed = message === '' ? missed : missed.filter((each) => each.status === 'failed');
  const faults = failed.map((each) => `${each.fullName}: ${causeOf(each.failureMessages[0] ?? each.status)}`);
  if (status === 'passed' || (message === '' && failed.length > 0)) return faults;
  return [
    ...faults,
    `${relative(ROOT, name)}: ${causeOf(message) || 'did not finish'} (${missed.length - failed.length} of its tests did not run)`,
  ];
}

/**
 * One line for every cause: a test that did not pass (one that was skipped did not), or a file that failed around its tests. A run that
 * failed without either says so.
 * @param {FileResult[]} files @param {number} code of the process
 */
export function faultsIn(files, code) {
  const faults = files.flatMap(faultsOf);
  return faults.length > 0 || code === 0 ? faults : [`vitest ended with code ${code}: its output above names an error that no test caught`];
}
