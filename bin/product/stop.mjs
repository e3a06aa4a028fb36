import { whenOrphaned } from '../setup/orphan.mjs';

/** Thrown into whatever is being awaited when the reader wants it to end. */
export class Stopped extends Error {}

/**
 * Listens for everything that means *end*: Ctrl-C, SIGTERM, a closed terminal, a first process that is gone. Many times is the same as once.
 * @returns {{ isAsked: () => boolean, asked: Promise<void>, unless: <T>(work: Promise<T>) => Promise<T> }}
 */
export function listenForStop() {
  let isAsked = false;
  /** @type {() => void} */
  let ask = () => {};
  /** @type {Promise<void>} */
  const asked = new Promise((resolve) => (ask = resolve));
  const stop = () => {
    isAsked = true;
    ask();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  if (process.send) {
    process.on('message', stop);
    process.on('disconnect', stop);
  }
  whenOrphaned(stop);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const refusal = asked.then(() => {
    throw new Stopped();
  });
  refusal.catch(() => {});
  return { isAsked: () => isAsked, asked, unless: (work) => Promise.race([work, refusal]) };
}
