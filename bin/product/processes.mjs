import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOGS, ROOT } from '../setup/root.mjs';

/**
 * @typedef {object} Process
 * @property {string} name
 * @property {number} pid
 * @property {string} log
 * @property {() => boolean} hasEnded
 * @property {Promise<void>} ended
 * @property {(signal: NodeJS.Signals) => void} signal
 */

const WITH_PARENT = new URL('./with-parent.mjs', import.meta.url).href;

/**
 * Starts a built process, detached: a signal to the terminal's group does not reach it, so it can finish what is under way.
 * @param {string} name as in build/
 * @param {Record<string, string | undefined>} env
 * @param {string} [logs] the folder for what it says
 * @returns {Process}
 */
export function startProcess(name, env, logs = LOGS) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${name}.log`);
  const out = openSync(log, 'w', 0o600);
  const script = join(ROOT, 'build', `${name}.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', WITH_PARENT, script], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', out, out, 'ipc'],
  });
  closeSync(out);
  let isOver = false;
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    for (const event of ['error', 'exit']) child.once(event, () => resolve());
  });
  /** @type {Process} */
  const started = { name, pid: child.pid ?? 0, log, hasEnded: () => isOver, ended, signal: (signal) => void child.kill(signal) };
  void ended.then(() => (isOver = true));
  return started;
}

/** @param {Promise<unknown>} what @param {number} milliseconds */
async function within(what, milliseconds) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds, 'late')));
  const result = await Promise.race([what.then(() => 'done'), late]);
  clearTimeout(timer);
  return result === 'done';
}

/** Asks the processes to end, and makes them after so many milliseconds. @param {Process[]} processes @param {number} milliseconds */
export async function stopProcesses(processes, milliseconds) {
  await Promise.all(
    processes.map(async (each) => {
      if (each.hasEnded()) return;
      each.signal('SIGTERM');
      if (await within(each.ended, milliseconds)) return;
      each.signal('SIGKILL');
      await within(each.ended, 500);
    }),
  );
}

/** The last thing a process said, for a sentence. @param {Process} process */
export function lastLineOf({ log }) {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const line = lines.findLast((each) => each.trim() !== '' && !/^\s+at |^Node\.js v|^[{}]$/.test(each)) ?? '';
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
