import { z } from 'zod';
import { inschrijfkeuzes, kringen, rapportagekeuzes } from './cursist';

/** How many people one page shows. */
export const PER_PAGINA = 50;

const keuze = <S extends z.ZodType>(schema: S) => schema.nullable().catch(null);

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

/** Reads the choices from a URL; unknown values count as no choice. */
export function leesFilter(zoek: URLSearchParams): Filter {
  return filterSchema.parse({ wie: zoek.get('wie'), rapportage: zoek.get('rapportage'), inschrijving: zoek.get('inschrijving') });
}

/** A search on a name or a kenmerk is a POST; the term stays out of URL and log. */
export const zoekSchema = z.object({ zoek: z.string().trim().max(200).default('') });
