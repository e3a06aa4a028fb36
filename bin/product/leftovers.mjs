import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf, isAlive } from '../setup/lock.mjs';
import { DATA, ROOT } from '../setup/root.mjs';

const LIST = join(DATA, 'processen.json');
const PATIENCE = 7000;

/** Writes down what runs, for the start after a start that was killed. @param {number[]} pids */
export function rememberProcesses(pids) {
  writeFileSync(LIST, JSON.stringify(pids));
}

/** Ends what a killed start left behind; those processes drain by themselves and get seven seconds. */
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
  for (const deadline = Date.now() + PATIENCE; pids.some(isLeftover) && Date.now() < deadline;) await sleep(50);
  for (const pid of pids.filter(isLeftover)) process.kill(pid, 'SIGKILL');
  rmSync(LIST, { force: true });
}
