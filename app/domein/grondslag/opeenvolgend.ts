import type { Temporal } from 'temporal-polyfill';
import { type Feit, laatstIngevoerdPerDag } from '~/domein/inburgeraar/feit';

/** Facts, latest first, each with its last day: the day before the next one begins; null for the one that still holds. */
export function opeenvolgend<F extends Feit>(feiten: readonly F[]): { feit: F; laatste: Temporal.PlainDate | null }[] {
  return laatstIngevoerdPerDag(feiten).map((feit, nr, alle) => ({ feit, laatste: alle[nr - 1]?.van.subtract({ days: 1 }) ?? null }));
}
