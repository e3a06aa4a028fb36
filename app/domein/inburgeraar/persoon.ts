import type { Temporal } from 'temporal-polyfill';

/** Identity and contact of a person; `versie` counts the changes, `begonnenOp` is the ISO instant at which the dossier began. */
export type Persoon = {
  id: string;
  voornamen: string;
  achternaam: string;
  geboortedatum: Temporal.PlainDate;
  email: string | null;
  telefoon: string | null;
  versie: number;
  begonnenOp: string;
};
