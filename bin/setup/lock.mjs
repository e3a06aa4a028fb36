import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './problem.mjs';

/**
 * Whether a process still runs. One that ended but that nobody has asked after (in a container whose first process does not) is no longer one.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return stateOf(pid) !== 'Z';
}

/** The letter that Linux has for what a process is doing; null where it cannot be read. The name before it may hold anything, a bracket too. @param {number} pid */
function stateOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.charAt(line.lastIndexOf(')') + 2);
  } catch {
    return null;
  }
}

/**
 * The command line of a process; null where it cannot be read. A number is used again after a restart of the machine, a command line is not.
 * @param {number} pid
 */
export function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return null;
  }
}

/** @param {string} file */
function holderOf(file) {
  try {
    const [pid = '', line = ''] = readFileSync(file, 'utf8').split('\n');
    return { pid: Number(pid), line };
  } catch {
    return null;
  }
}

/** @param {{ pid: number, line: string }} holder */
function isHeld({ pid, line }) {
  if (!Number.isInteger(pid) || pid < 1 || !isAlive(pid)) return false;
  const now = commandLineOf(pid);
  return now === null || line === '' || now === line;
}

/**
 * Takes a lock file, also one that a killed process left behind. Answers the number of the living holder, or 0 when it is ours.
 * @param {string} file
 */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n${commandLineOf(process.pid) ?? ''}`, { flag: 'wx', mode: 0o600 });
      return 0;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder && isHeld(holder)) return holder.pid;
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
export function unlock(file) {
  rmSync(file, { force: true });
}

/**
 * Does work that only one command at a time may do in this folder; a second one waits.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 */
export async function locked(file, work) {
  while (tryLock(file) !== 0) await sleep(200);
  try {
    return await work();
  } finally {
    unlock(file);
  }
}
