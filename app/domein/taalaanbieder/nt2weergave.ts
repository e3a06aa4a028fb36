import { toetsTelling, type Norm, type Nt2Telling, type Nt2Toets } from './nt2';

/** A count on the screen: both figures against their own norm, and the day. */
export type Nt2Weergave = { peildatum: string; docenten: Nt2Toets; lessen: Nt2Toets };

export function naarNt2weergave(telling: Nt2Telling, normen: readonly Norm[]): Nt2Weergave {
  return { peildatum: telling.peildatum.toString(), ...toetsTelling(telling, normen) };
}
