import { z } from 'zod';
import { teGevenRollen } from './toegang';

/** How many users one page shows. */
export const PER_PAGINA = 50;

/** What the list can be narrowed to; `geen_geheimhouding` has access that cannot be used (C 12.8). */
export const lijststanden = ['loopt', 'binnenkort', 'straks', 'voorbij', 'geen_geheimhouding'] as const;
export type Lijststand = (typeof lijststanden)[number];

const keuze = <S extends z.ZodType>(schema: S) => schema.nullable().catch(null);

const filterSchema = z.object({
  rol: keuze(z.enum(teGevenRollen)),
  organisatie: keuze(z.union([z.literal('gemeente'), z.uuid()])),
  stand: keuze(z.enum(lijststanden)),
});
/** Null is everything. */
export type Filter = z.output<typeof filterSchema>;
export const GEEN_FILTER: Filter = { rol: null, organisatie: null, stand: null };

/** Reads the choices from a URL; unknown values count as no choice. */
export function leesFilter(zoek: URLSearchParams): Filter {
  return filterSchema.parse({ rol: zoek.get('rol'), organisatie: zoek.get('organisatie'), stand: zoek.get('stand') });
}

/** A search on name or mail address is a POST; the term stays out of URL and log. */
export const zoekSchema = z.object({ zoek: z.string().trim().min(1).max(200) });
