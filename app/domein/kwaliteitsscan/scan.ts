import type { Temporal } from 'temporal-polyfill';
import type { Gebeurtenis, Scansoort, Stand } from './stand';

/** A scan with its state. `naam` is the school's, or as its aanmelding calls it; `aanbiederId` is null until the aanmelding was accepted. */
export type Scan = {
  id: string;
  soort: Scansoort;
  stand: Stand;
  naam: string;
  aanmeldingId: string | null;
  aanbiederId: string | null;
  begonnenOp: Temporal.PlainDate;
  aanleiding: string | null;
};

/** A step as it was set; `door` is a name, null for who sent the aanmelding. */
export type Stap = {
  volgnummer: number;
  gebeurtenis: Gebeurtenis;
  naar: Stand;
  toelichting: string | null;
  door: string | null;
  doorId: string | null;
  op: Temporal.Instant;
};
