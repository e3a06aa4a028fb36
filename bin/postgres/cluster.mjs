import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../setup/lock.mjs';
import { Problem } from '../setup/problem.mjs';
import { binary } from './binaries.mjs';
import { answers, SUPERUSER, urlOf } from './client.mjs';
import { freePort } from './port.mjs';
import { findPostmaster, forgetPostmaster } from './postmaster.mjs';
import { runnerFor } from './runner.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} folder
 * @property {number} port
 * @property {number} pid
 * @property {boolean} isAdopted whether it ran already
 * @property {string} url of the superuser
 */

const MAJOR = '18';
const PATIENCE = 10_000;
const LOG_LIMIT = 20_000_000;

/** @param {string} folder */
function passwordIn(folder) {
  const file = join(folder, 'superuser');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return { file, password: readFileSync(file, 'utf8') };
}

/** Makes the cluster's files, complete or not at all. @param {import('./runner.mjs').Runner} runner @param {string} cluster @param {boolean} hasChecksums */
function init(runner, cluster, hasChecksums) {
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (version === MAJOR) return;
    throw new Problem(
      `De gegevens in ${cluster} zijn van PostgreSQL ${version}; deze versie is ${MAJOR}. Verplaats die map om opnieuw te beginnen.`,
    );
  }
  const fresh = `${cluster}.nieuw`;
  rmSync(fresh, { recursive: true, force: true });
  const { file } = passwordIn(runner.folder);
  if (runner.user.uid !== undefined) chownSync(file, runner.user.uid, runner.user.gid ?? runner.user.uid);
  const options = [
    '--username',
    SUPERUSER,
    '--auth',
    'scram-sha-256',
    '--pwfile',
    file,
    '--encoding',
    'UTF8',
    '--no-sync',
    '--no-instructions',
    hasChecksums ? '--data-checksums' : '--no-data-checksums',
  ];
  const locale = ['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];
  const [command = '', ...args] = [...runner.prefix, binary(runner.native, 'initdb'), '--pgdata', fresh, ...options, ...locale];
  const { status, stderr } = spawnSync(command, args, {
    ...runner.user,
    cwd: runner.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0)
    throw new Problem(`PostgreSQL kan zijn bestanden in ${runner.folder} niet maken: ${lastLine(stderr) || `initdb gaf ${status}`}.`);
  renameSync(fresh, cluster);
}

/** @param {string | null} text */
function lastLine(text) {
  const lines = (text ?? '').trim().split('\n');
  return (lines.findLast((line) => /FATAL|error:/.test(line)) ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|error): */, '').trim();
}

/** Detached: a signal to the terminal's group ends the app, not the database under its feet. @param {import('./runner.mjs').Runner} runner @param {string} cluster @param {number} port @param {import('./settings.mjs').Settings} settings */
function spawnServer(runner, cluster, port, settings) {
  const log = join(runner.folder, 'postgres.log');
  const size = existsSync(log) ? statSync(log).size : 0;
  const out = openSync(log, size > LOG_LIMIT ? 'w' : 'a', 0o600);
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = '', ...args] = [...runner.prefix, binary(runner.native, 'postgres'), '-D', cluster, ...options];
  const child = spawn(command, args, { ...runner.user, cwd: runner.folder, detached: true, stdio: ['ignore', out, out] });
  closeSync(out);
  let ended = false;
  for (const event of ['error', 'exit']) child.once(event, () => (ended = true));
  child.unref();
  return { hasEnded: () => ended, reason: () => lastLine(readFileSync(log, 'utf8').slice(size > LOG_LIMIT ? 0 : size)) };
}

/**
 * Starts the cluster in a folder, or adopts the one that still runs there. After a crash it keeps trying for ten seconds: the dead
 * server's children may still hold its memory.
 * @param {string} wanted
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ port?: number, hasChecksums?: boolean }} [options] the port to keep, when others know it already; whether new files are made so that
 *   what the disk spoils is noticed
 * @returns {Promise<Cluster>}
 */
export async function startCluster(wanted, settings, { port, hasChecksums = true } = {}) {
  const runner = runnerFor(wanted);
  const cluster = join(runner.folder, 'cluster');
  init(runner, cluster, hasChecksums);
  const { password } = passwordIn(runner.folder);
  const deadline = Date.now() + PATIENCE;
  /** @type {ReturnType<typeof spawnServer> | null} */
  let server = null;
  let reason = '';
  while (Date.now() < deadline) {
    const found = findPostmaster(cluster);
    if (found?.status === 'ready') {
      const url = urlOf({ port: found.port, user: SUPERUSER, password, database: 'postgres' });
      if (await answers(url)) return { folder: runner.folder, port: found.port, pid: found.pid, isAdopted: server === null, url };
    }
    if (server?.hasEnded()) {
      reason = server.reason();
      server = null;
      await sleep(250);
    } else if (!found && !server) {
      forgetPostmaster(cluster);
      server = spawnServer(runner, cluster, port ?? (await freePort()), settings);
    }
    await sleep(40);
  }
  throw new Problem(`PostgreSQL start niet${reason && `: ${reason}`}. Meer staat in ${join(runner.folder, 'postgres.log')}.`);
}

/** @param {Cluster} cluster */
export function isRunning(cluster) {
  return findPostmaster(join(cluster.folder, 'cluster'))?.pid === cluster.pid;
}

/** @param {number} pid @param {number} milliseconds */
async function hasGone(pid, milliseconds) {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(25)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

/** Ends the server: open transactions are rolled back; if that takes over a second and a half, at once (the next start recovers). @param {Cluster} cluster */
export async function stopCluster({ pid, folder }) {
  if (findPostmaster(join(folder, 'cluster'))?.pid !== pid) return;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await hasGone(pid, signal === 'SIGINT' ? 1500 : 500)) return;
  }
}
