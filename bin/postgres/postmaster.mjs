import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, isAlive } from '../setup/lock.mjs';

/**
 * What a running server wrote down about itself.
 * @typedef {{ pid: number, port: number, status: string }} Postmaster
 */

/** @param {string} cluster */
const pidFile = (cluster) => join(cluster, 'postmaster.pid');

/** The living server of this cluster; null when there is none, also when its number now belongs to another process. @param {string} cluster @returns {Postmaster | null} */
export function findPostmaster(cluster) {
  let lines;
  try {
    lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid < 1 || !isAlive(pid)) return null;
  const line = commandLineOf(pid);
  if (line !== null && !line.includes(cluster)) return null;
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/** PostgreSQL believes a left-over number that another process has by now; only called when no server of this cluster lives. @param {string} cluster */
export function forgetPostmaster(cluster) {
  rmSync(pidFile(cluster), { force: true });
}
