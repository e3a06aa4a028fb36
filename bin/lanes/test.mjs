import { startTemporaryCluster } from '../postgres/temporary.mjs';
import { ensureBuilt } from '../product/build.mjs';
import { listenForStop, Stopped } from '../product/stop.mjs';
import { Problem, say, sentenceOf } from '../setup/problem.mjs';
import { firstLineOf, summarise, timed } from './tally.mjs';
import { lanes, runVitest } from './vitest.mjs';

const PASSED = { passed: 1, failed: 0, faults: [] };

/** @param {string[]} wanted */
function choose(wanted) {
  const unknown = wanted.find((name) => !lanes().includes(name));
  if (unknown) throw new Problem(`Er is geen baan ${unknown}. Kies uit: ${lanes().join(', ')}.`);
  return lanes().filter((name) => wanted.length === 0 || wanted.includes(name));
}

/** Work that counts as one test. @param {string} name @param {() => Promise<unknown>} work */
export function asTest(name, work) {
  return timed(name, async () => {
    try {
      await work();
      return PASSED;
    } catch (error) {
      const sentence = sentenceOf(error);
      say(sentence);
      return { passed: 0, failed: 1, faults: [firstLineOf(sentence)] };
    }
  });
}

/** First of all lanes: what they test must be built, and the types of the database client come out of it. */
export const buildLane = () => asTest('bouwen', ensureBuilt);

/**
 * Runs lanes one after the other, with one PostgreSQL and one migrated template for all that need it.
 * @param {string[]} names
 * @param {AbortSignal} [signal]
 */
export async function runLanes(names, signal) {
  const starting = Promise.resolve().then(() => startTemporaryCluster());
  const results = [await asTest('postgresql', () => starting)];
  if (results.some(({ failed }) => failed > 0)) return results;
  const { cluster, passwords, stop } = await starting;
  const env = { TAALKETEN_PROEFCLUSTER: JSON.stringify({ port: cluster.port, superUrl: cluster.url, passwords }) };
  try {
    for (const name of names) results.push(await timed(name, () => runVitest(name, env, signal)));
  } finally {
    await stop();
  }
  return results;
}

/** `npm test`, or `npm test -- regels` for one lane. @param {string[]} args */
export async function main(args) {
  const stop = listenForStop();
  const controller = new AbortController();
  void stop.asked.then(() => controller.abort());
  try {
    const names = choose(args);
    const built = await stop.unless(buildLane());
    return summarise(built.failed ? [built] : [built, ...(await stop.unless(runLanes(names, controller.signal)))]);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say('De tests zijn afgebroken.');
    return 1;
  }
}
