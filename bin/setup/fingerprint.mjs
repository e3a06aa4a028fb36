import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** @param {string} path @param {(path: string) => boolean} isOutput @returns {string[]} */
function filesUnder(path, isOutput) {
  const full = join(ROOT, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat || isOutput(path)) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, isOutput));
}

/** One number for the content of files and folders; a path that is absent counts as empty. @param {string[]} paths @param {(path: string) => boolean} [isOutput] what to leave out */
export function fingerprint(paths, isOutput = () => false) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(each, isOutput))) {
    const content = readFileSync(join(ROOT, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
