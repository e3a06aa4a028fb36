import fc from 'fast-check';
import type { Stap } from './geschiedenis';
import { verhaal } from './verhaal';

/** How many random histories a property tries: `PROEF_RUNS`, with `PROEF_SEED` to repeat one run. */
const RUNS = Number(process.env['PROEF_RUNS'] ?? 300);
const SEED = Number(process.env['PROEF_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** How long a property may take, in milliseconds: it follows the runs asked for, so that ten thousand are no other test than three hundred. */
export const PROEFTIJD = 60_000 + RUNS * 4_000;

/**
 * Tries a property on random input that begins with a history, after the given examples. What fails is made as small as it goes and told as a story, with the seed that
 * repeats it. A property whose runs cost `gewicht` times as much has as many fewer, and is told as it was
 * found.
 */
export async function beproef<T extends [Stap[], ...unknown[]]>(
  naam: string,
  invoer: fc.Arbitrary<T>,
  eigenschap: (...waarden: T) => Promise<void> | void,
  voorbeelden: T[] = [],
  gewicht = 1,
): Promise<void> {
  const runs = Math.ceil(RUNS / gewicht);
  process.stdout.write(`${naam}: ${runs} histories, PROEF_SEED=${SEED}\n`);
  const uitslag = await fc.check(
    fc.asyncProperty(invoer, async (waarden) => eigenschap(...waarden)),
    { numRuns: runs + voorbeelden.length, seed: SEED, examples: voorbeelden.map((v): [T] => [v]), endOnFailure: gewicht > 1 },
  );
  if (!uitslag.failed) return;
  const [stappen = [], ...overig] = uitslag.counterexample?.[0] ?? [[]];
  const fout = uitslag.errorInstance instanceof Error ? uitslag.errorInstance.message : String(uitslag.errorInstance);
  const kop = `${naam} fails (PROEF_SEED=${SEED} PROEF_RUNS=${RUNS}, run ${uitslag.numRuns}, ${uitslag.numShrinks} times made smaller)`;
  throw new Error(`${kop}:\n${verhaal(stappen)}\n  with ${JSON.stringify(overig)}\n${fout}`);
}
