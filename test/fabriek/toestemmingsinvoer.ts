import { Temporal } from 'temporal-polyfill';
import type { PapierInvoer, SchermInvoer } from '~/domein/toestemming/toestemming.schema';
import { pdf } from './bestand';

/** The text that the migration brings as the extended one. */
export const TEKST_UITGEBREID = '01930000-0000-7000-8000-000000000102';
export const TEKST_BIJLAGE_2 = '01930000-0000-7000-8000-000000000101';

type Persoon = { voornamen: string; achternaam: string; geboortedatum: string };

/** What the inburgeraar chose and typed at the desk: a ja for this school, unless said otherwise. */
export function schermInvoer(persoon: Persoon, school: { id: string } | null, meer: Partial<SchermInvoer> = {}): SchermInvoer {
  return {
    antwoord: school ? 'ja' : 'nee_alle',
    aanbiederId: school?.id,
    naam: `${persoon.voornamen} ${persoon.achternaam}`,
    geboortedatum: Temporal.PlainDate.from(persoon.geboortedatum),
    plaats: 'Den Haag',
    tolkNaam: null,
    tolkNummer: null,
    tekstversieId: TEKST_UITGEBREID,
    ...meer,
  };
}

/** The same on paper, signed on a day, with its scan. */
export function papierInvoer(persoon: Persoon, school: { id: string } | null, meer: Partial<PapierInvoer> = {}): PapierInvoer {
  return {
    ...schermInvoer(persoon, school),
    datum: Temporal.PlainDate.from('2024-02-01'),
    tijd: null,
    partnerGetekend: false,
    scan: new File([pdf()], 'toestemming.pdf', { type: 'application/pdf' }),
    ...meer,
  };
}
