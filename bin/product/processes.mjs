import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, isAlive } from '../setup/lock.mjs';
import { DATA, LOGS, ROOT } from '../setup/root.mjs';

/**
 * @typedef {object} Process
 * @property {string} name
 * @property {number} pid
 * @property {string} log
 * @property {() => boolean} hasEnded
 * @property {Promise<void>} ended
 * @property {(signal: NodeJS.Signals) => void} signal
 */

const LIST = join(DATA, 'processen.json');
const WITH_PARENT = new URL('./with-parent.mjs', import.meta.url).href;

/** @type {Set<Process>} */
const running = new Set();

function writeList() {
  writeFileSync(LIST, JSON.stringify([...running].map(({ pid }) => pid)));
}

/**
 * Starts a built process, detached: a signal to the terminal's group does not reach it, so it can finish what is under way.
 * @param {string} name as in build/
 * @param {Record<string, string | undefined>} env
 * @returns {Process}
 */
export function startProcess(name, env) {
  mkdirSync(LOGS, { recursive: true });
  const log = join(LOGS, `${name}.log`);
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
  running.add(started);
  writeList();
  void ended.then(() => {
    isOver = true;
    running.delete(started);
    writeList();
  });
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

/** Ends what a killed start left behind; those processes drain by themselves and get five seconds. */
export async function endLeftovers() {
  /** @type {number[]} */
  let pids = [];
  try {
    pids = JSON.parse(readFileSync(LIST, 'utf8'));
  } catch {
    return;
  }
  const build = join(ROOT, 'build');
  const isLeftover = (/** @type {number} */ pid) => isAlive(pid) && (commandLineOf(pid)?.includes(build) ?? false);
  for (const deadline = Date.now() + 5000; pids.some(isLeftover) && Date.now() < deadline;)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const pid of pids.filter(isLeftover)) process.kill(pid, 'SIGKILL');
  rmSync(LIST, { force: true });
}

/** The last thing a process said, for a sentence. @param {Process} process */
export function lastLineOf({ log }) {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const line = lines.findLast((each) => each.trim() !== '' && !/^\s+at |^Node\.js v|^[{}]$/.test(each)) ?? '';
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
