import type { Normgrond } from './addendum';
import type { Nt2Telling } from './nt2';
import { toetsTelling, type Tellingtoets } from './nt2toets';

/** A count on the screen: every figure against its own norm, and the day. */
export type Nt2Weergave = Tellingtoets & { peildatum: string };

export function naarNt2weergave(telling: Nt2Telling, grond: Normgrond): Nt2Weergave {
  return { peildatum: telling.peildatum.toString(), ...toetsTelling(telling, grond) };
}
