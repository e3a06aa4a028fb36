import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOGS } from './root.mjs';

/** Something the reader can act on: its message is one clear Dutch sentence, shown without a stack. */
export class Problem extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {unknown} error */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** @param {unknown} error */
function keepStack(error) {
  const file = join(LOGS, 'fouten.log');
  try {
    mkdirSync(LOGS, { recursive: true });
    appendFileSync(file, `${new Date().toISOString()} ${error instanceof Error ? error.stack : String(error)}\n`);
    return ` Meer staat in ${file}.`;
  } catch {
    return '';
  }
}

/** @param {unknown} error the sentence to show; the stack of an unforeseen error goes to the log */
export function sentenceOf(error) {
  if (error instanceof Problem) return error.message;
  if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error)) && error instanceof Error && 'path' in error) {
    return `Er is geen recht om ${String(error.path)} te lezen of te schrijven.`;
  }
  if (codeOf(error) === 'ENOSPC') return 'De schijf is vol.';
  return `Er ging iets mis dat niet was voorzien: ${error instanceof Error ? error.message : String(error)}.${keepStack(error)}`;
}
