import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { Problem, sentenceOf } from './problem.mjs';
import { ROOT } from './root.mjs';
import { whenOrphaned } from './orphan.mjs';

const WANTED = 24;

function major() {
  return Number(process.versions.node.split('.')[0]);
}

/** The Node that came with the packages; null where none exists for this machine. */
export function bundledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : null;
}

/** @param {string} node @returns {Promise<number>} */
function again(node) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    const stop = () => void (child.connected && child.send('stop'));
    // A signal to this process alone must reach the child as well; one to the whole group reaches it twice, which is the same as once.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, stop);
    }
    whenOrphaned(stop);
    child.on('error', () => reject(new Problem(`De meegeleverde Node ${WANTED} wil hier niet starten (${node}).`)));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Installs what is missing and goes on in the bundled Node. The first process, on whatever Node the machine has, only waits for the second.
 * @param {string} module path from bin/ of the module with `main(args): Promise<number>`, loaded only once everything is installed
 */
export async function onBundledNode(module) {
  try {
    await ensureInstalled();
    const node = bundledNode();
    if (node !== null && realpathSync(node) !== realpathSync(process.execPath)) process.exit(await again(node));
    if (major() < WANTED)
      throw new Problem(`Voor deze computer zit er geen Node bij. Installeer Node ${WANTED} of nieuwer; dit is ${process.versions.node}.`);
    const { main } = await import(new URL(`../${module}`, import.meta.url).href);
    process.exit(await main(process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}
