import type { Kvkprofiel } from './kvk';

type Dagen = 'ingeschrevenOp' | 'begonnenOp' | 'geeindigdOp';

/** A profile as it goes to the screen: days as text. */
export type Profielweergave = Omit<Kvkprofiel, Dagen> & Record<Dagen, string | null>;

export const toonProfiel = (profiel: Kvkprofiel): Profielweergave => ({
  ...profiel,
  ingeschrevenOp: profiel.ingeschrevenOp?.toString() ?? null,
  begonnenOp: profiel.begonnenOp?.toString() ?? null,
  geeindigdOp: profiel.geeindigdOp?.toString() ?? null,
});
