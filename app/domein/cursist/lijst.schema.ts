import { z } from 'zod';
import { keuze, type Lijst, type Sortering } from '~/platform/lijst/lijstkeuzes';
import { inschrijfkeuzes, kringen, rapportagekeuzes } from './cursist';

const filterSchema = z.object({
  wie: keuze(z.enum(kringen)),
  rapportage: keuze(z.enum(rapportagekeuzes)),
  inschrijving: keuze(z.enum(inschrijfkeuzes)),
});
/** What narrows the list; null is the first choice of each. */
export type Filter = z.output<typeof filterSchema>;
/** A search looks at everyone of the school. */
export const HELE_SCHOOL: Filter = { wie: 'school', rapportage: null, inschrijving: 'alle' };

export const sorteerkolommen = ['naam', 'kenmerk'] as const;

export type Sorteerkolom = (typeof sorteerkolommen)[number];
export const OP_NAAM: Sortering<Sorteerkolom> = { kolom: 'naam', richting: 'op' };

/** How the cursisten are narrowed and ordered; kept per user. */
export const cursistenlijst: Lijst<Filter, Sorteerkolom> = { filter: filterSchema, kolommen: sorteerkolommen, standaard: OP_NAAM };

/** A search on a name or a kenmerk is a POST; the term stays out of URL and log. */
export const zoekSchema = z.object({ zoek: z.string().trim().max(200).default('') });
