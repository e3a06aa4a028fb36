import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCluster } from './cluster.mjs';
import { ensureRoles, passwordsIn } from './roles.mjs';
import { DURABLE, FORGETFUL } from './settings.mjs';

/**
 * @typedef {object} TemporaryCluster
 * @property {import('./cluster.mjs').Cluster} cluster
 * @property {import('./roles.mjs').Passwords} passwords
 * @property {import('./settings.mjs').Settings} settings
 * @property {() => Promise<void>} stop ends it and removes its files
 */

/** The guard sees our end of the pipe close, also when we are killed, and cleans up. @param {string[]} folders */
function startGuard(folders) {
  const script = fileURLToPath(new URL('./guard.mjs', import.meta.url));
  const guard = spawn(process.execPath, [script, ...folders], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.unref();
  const gone = new Promise((resolve) => guard.once('exit', resolve));
  return async () => {
    guard.ref();
    guard.stdin.end();
    await gone;
  };
}

/**
 * A cluster of its own, with the same roles as the real one, that does not outlive this process.
 * @param {{ isDurable?: boolean }} [options] durable: keeps every promise, for tests that pull the plug
 * @returns {Promise<TemporaryCluster>}
 */
export async function startTemporaryCluster({ isDurable = false } = {}) {
  const settings = isDurable ? DURABLE : FORGETFUL;
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'taalketen-proef-'));
  const cluster = await startCluster(folder, settings, { hasChecksums: isDurable });
  const stop = startGuard([...new Set([cluster.folder, folder])]);
  const passwords = passwordsIn(join(cluster.folder, 'wachtwoorden.json'));
  await ensureRoles(cluster.url, passwords);
  return { cluster, passwords, settings, stop };
}
