import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { ROOT } from '../setup/root.mjs';
import { binary, nativeFolder } from './binaries.mjs';

/**
 * As whom PostgreSQL runs: it refuses to be root.
 * @typedef {object} Runner
 * @property {string} folder where its data may be
 * @property {string} native its binaries
 * @property {string[]} prefix what stands before the command
 * @property {{ uid?: number, gid?: number }} user
 */

/** A user that this machine knows: `initdb` looks its own name up. */
function knownUser() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const ids = lines.map((line) => line.split(':')).map(([, , uid, gid]) => ({ uid: Number(uid), gid: Number(gid) }));
  return ids.find(({ uid, gid }) => uid >= 1000 && gid > 0) ?? ids.find(({ uid, gid }) => uid > 0 && gid > 0) ?? { uid: 65534, gid: 65534 };
}

/** @param {{ uid: number, gid: number }} user */
function namespaceFor({ uid, gid }) {
  const prefix = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  const [file = '', ...rest] = prefix;
  return spawnSync(file, [...rest, 'true'], { stdio: 'ignore' }).status === 0 ? prefix : null;
}

/** @param {string} native @param {{ uid: number, gid: number }} user */
function canRun(native, user) {
  return spawnSync(binary(native, 'postgres'), ['--version'], { ...user, stdio: 'ignore' }).status === 0;
}

/** @param {string} folder @param {{ uid: number, gid: number }} user */
function canWrite(folder, user) {
  const test = spawnSync('/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' });
  return test.status === 0;
}

/** Root without namespaces: another user, in a folder it can enter. @param {string} folder @param {{ uid: number, gid: number }} user @returns {Runner} */
function asOtherUser(folder, user) {
  const own = (/** @type {string} */ path) => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chownSync(path, user.uid, user.gid);
    return path;
  };
  const away = join('/var/lib', `taalketen-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`);
  let native = nativeFolder();
  if (!canRun(native, user)) {
    const copy = join(own(away), 'postgres-18');
    if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  const here = canWrite(own(folder), user) ? folder : own(join(own(away), relative(ROOT, folder).replaceAll(/[^a-z0-9]+/gi, '-')));
  if (!canRun(native, user) || !canWrite(here, user)) throw new Problem('');
  return { folder: here, native, prefix: [], user };
}

/** Chooses as whom PostgreSQL runs, and where. @param {string} folder where its data should be @returns {Runner} */
export function runnerFor(folder) {
  const native = nativeFolder();
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { folder, native, prefix: [], user: {} };
  }
  const user = knownUser();
  const prefix = namespaceFor(user);
  if (prefix) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { folder, native, prefix, user: {} };
  }
  try {
    return asOtherUser(folder, user);
  } catch {
    throw new Problem(
      'PostgreSQL weigert als root te draaien en een andere gebruiker kan hier niet bij zijn bestanden. Start Taalketen als gewone gebruiker.',
    );
  }
}
