import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone; every path in bin/ hangs on it, so the commands work from any working directory. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a start leaves behind: the database, the passwords made for it, the logs. Git-ignored; tests of the start itself put it elsewhere. */
export const DATA = process.env.TAALKETEN_DATA ?? join(ROOT, '.data');

/** What can be thrown away at any time: locks, the unpacked browser. Git-ignored. */
export const CACHE = join(ROOT, '.cache');

export const LOGS = join(DATA, 'logboek');
