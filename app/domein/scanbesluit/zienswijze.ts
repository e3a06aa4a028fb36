import { Temporal } from 'temporal-polyfill';
import { berekening } from '../uiterstedag/dagregel';

/** A voornemen as far as its term goes. */
type Voornemen = { beslotenOp: Temporal.PlainDate; zienswijzeDagen: number | null };

/** The last day on which a zienswijze is in time: so many days after the day of the voornemen, which does not count. Null where there is no term. */
export function laatsteZienswijzedag({ beslotenOp, zienswijzeDagen }: Voornemen): Temporal.PlainDate | null {
  if (zienswijzeDagen === null) return null;
  return Temporal.PlainDate.from(berekening('zienswijze', { aantal: zienswijzeDagen, begin: beslotenOp }).dag);
}
