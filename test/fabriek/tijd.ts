import { expect } from 'vitest';

/** Something whose time is taken; `vooraf` makes ready for it, and does not count. */
type Geval = { vooraf?: () => Promise<unknown>; doe: () => Promise<unknown> };

const RONDES = 60;
/** Rounds in which plans and connections get warm. */
const INLOOP = 5;
/** Far more than the difference that is there, and far less than one would need to tell one from the other in a few tries. */
const SPELING = 2.5;

/** How long it takes when nothing else is in the way: whoever listens at the clock keeps his quickest tries. */
const snelst = (tijden: number[]) => tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 5)] ?? 0;

/** How long each takes, in milliseconds: in turns, so that what else the machine does falls on all alike, and by the quickest fifth, so that a hiccup says nothing. */
export async function meetSnelst(gevallen: Record<string, Geval>): Promise<Record<string, number>> {
  const tijden = new Map(Object.keys(gevallen).map((naam): [string, number[]] => [naam, []]));
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    for (const [naam, { vooraf, doe }] of Object.entries(gevallen)) {
      await vooraf?.();
      const begin = performance.now();
      await doe();
      if (ronde >= INLOOP) tijden.get(naam)?.push(performance.now() - begin);
    }
  }
  return Object.fromEntries([...tijden].map(([naam, duur]) => [naam, snelst(duur)]));
}

/** That the slowest of these takes about as long as the quickest. */
export async function verwachtEvenLang(gevallen: Record<string, Geval>): Promise<void> {
  const duren = await meetSnelst(gevallen);
  expect(Math.max(...Object.values(duren)) / Math.min(...Object.values(duren)), JSON.stringify(duren)).toBeLessThan(SPELING);
}
