import type { Temporal } from 'temporal-polyfill';
import type { Register, Vak } from './aanbod';
import type { Inhoud } from './inhoud.schema';

/** An aanmelding as it came in. */
export type Aanmelding = {
  id: string;
  naam: string;
  kvkNummer: string;
  bowNummer: string;
  plaats: string;
  email: string;
  telefoon: string;
  website: string | null;
  inhoud: Inhoud;
  ingediendOp: Temporal.Instant;
};

export type Contact = { id: string; naam: string; functie: string; email: string; telefoon: string };

/** A docent; name and number are null once the registers were looked at. Of whom is no bevoegd NT2-docent, register and last valid day are null. */
export type Docent = {
  id: string;
  volgnummer: number;
  naam: string | null;
  vak: Vak;
  nt2Bevoegd: boolean;
  register: Register | null;
  registernummer: string | null;
  geldigTot: Temporal.PlainDate | null;
  onaBevoegd: boolean;
};
