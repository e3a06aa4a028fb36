import { say } from './problem.mjs';

/** Reached only when everything is there. */
export function main() {
  say(`De pakketten zijn er; Node ${process.versions.node}.`);
  return Promise.resolve(0);
}
