import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostmaster } from './postmaster.mjs';

/** Waits until the process that started it is gone, then ends the servers in the given folders and removes the folders. */
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {});
process.stdin.resume();
await new Promise((resolve) => {
  for (const event of ['end', 'close', 'error']) process.stdin.once(event, resolve);
});

for (const folder of process.argv.slice(2)) {
  const found = findPostmaster(join(folder, 'cluster'));
  if (found) process.kill(found.pid, 'SIGQUIT');
  for (let tries = 0; tries < 200 && findPostmaster(join(folder, 'cluster')); tries += 1) await sleep(25);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
process.exit(0);
