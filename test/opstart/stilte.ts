import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A console.error in a test is a fault nobody looked at. A test that provokes one says so with `verwachtFoutmelding`. */
let meldingen: string[] = [];

beforeEach(() => {
  meldingen = [];
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    meldingen.push(args.map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg))).join(' '));
  });
});

afterEach(() => {
  expect(meldingen, 'console.error was called').toEqual([]);
});

/** Takes the messages a test provoked on purpose; refuses when there are none or when one does not match. */
export function verwachtFoutmelding(patroon: RegExp): void {
  expect(meldingen.length, 'number of console.error calls').toBeGreaterThan(0);
  for (const melding of meldingen) expect(melding).toMatch(patroon);
  meldingen = [];
}
