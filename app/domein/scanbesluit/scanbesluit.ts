import type { Temporal } from 'temporal-polyfill';
import type { Advies, Besluitsoort } from './besluitsoort';
import type { Keurmerktoets } from './keurmerktoets';

/** A decision as it was taken. `zienswijzeDagen` only of a voornemen; `clausule` of everything else. */
export type Besluit = {
  id: string;
  scanId: string;
  soort: Besluitsoort;
  motivering: string;
  keurmerk: Keurmerktoets;
  beslotenOp: Temporal.PlainDate;
  zienswijzeDagen: number | null;
  clausule: { tekst: string; teBevestigen: boolean } | null;
  door: string;
  doorId: string;
  op: Temporal.Instant;
};

export type Gegevenadvies = { advies: Advies; motivering: string; door: string; op: Temporal.Instant };

export type Zienswijze = { id: string; tekst: string; door: string; op: Temporal.Instant };
