import { Temporal } from 'temporal-polyfill';

/** The earliest of some days; null is not known, or never. */
export function vroegste(...dagen: (Temporal.PlainDate | null)[]): Temporal.PlainDate | null {
  const [eerste] = dagen.filter((dag) => dag !== null).sort((a, b) => Temporal.PlainDate.compare(a, b));
  return eerste ?? null;
}
