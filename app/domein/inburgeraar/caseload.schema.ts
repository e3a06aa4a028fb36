import { z } from 'zod';
import { eigenaars, sorteerkolommen, type Sorteerkolom } from './caseload';
import { doelgroepen, wetten } from './wet';

/** How many people one page shows. */
export const PER_PAGINA = 50;

const keuze = <S extends z.ZodType>(schema: S) => schema.nullable().catch(null);

/** What narrows the list; null is everything. Unknown values count as no choice. */
export const filterSchema = z.object({
  wet: keuze(z.enum(wetten)),
  doelgroep: keuze(z.enum(doelgroepen)),
  school: keuze(z.uuid()),
  aandacht: keuze(z.literal('ja')),
  rapport: keuze(z.literal('nieuw')),
  van: keuze(z.enum(eigenaars)),
});
export type Filter = z.output<typeof filterSchema>;
export const filternamen = Object.keys(filterSchema.shape) as (keyof Filter)[];
export const GEEN_FILTER: Filter = filterSchema.parse({});

const sorteringSchema = z.object({ kolom: z.enum(sorteerkolommen), richting: z.enum(['op', 'af']) });
export type Sortering = z.output<typeof sorteringSchema>;
export const STANDAARD_SORTERING: Sortering = { kolom: 'naam', richting: 'op' };

/** The choices that are kept per user: never a search term, never a page number. */
export const voorkeurSchema = z.object({ filter: filterSchema, sortering: sorteringSchema.catch(STANDAARD_SORTERING) });
export type Keuzes = z.output<typeof voorkeurSchema>;
export const GEEN_KEUZES: Keuzes = { filter: GEEN_FILTER, sortering: STANDAARD_SORTERING };

/** Whether a URL says how to show the list; without it the kept choices count. */
export function heeftKeuzes(zoek: URLSearchParams): boolean {
  return [...filternamen, 'sorteer', 'alles'].some((naam) => zoek.has(naam));
}

/** Reads the choices from a URL. */
export function leesKeuzes(zoek: URLSearchParams): Keuzes {
  const filter = filterSchema.parse(Object.fromEntries(filternamen.map((naam) => [naam, zoek.get(naam)])));
  const kolom = sorteerkolommen.find((mogelijk: Sorteerkolom) => mogelijk === zoek.get('sorteer'));
  if (kolom === undefined) return { filter, sortering: STANDAARD_SORTERING };
  return { filter, sortering: { kolom, richting: zoek.get('richting') === 'af' ? 'af' : 'op' } };
}

/** The choices as they stand in a URL; nothing for what is not chosen. */
export function naarZoek({ filter, sortering }: Keuzes): URLSearchParams {
  const zoek = new URLSearchParams(Object.entries(filter).filter((keuze): keuze is [string, string] => keuze[1] !== null));
  const isStandaard = sortering.kolom === STANDAARD_SORTERING.kolom && sortering.richting === STANDAARD_SORTERING.richting;
  if (!isStandaard) {
    zoek.set('sorteer', sortering.kolom);
    zoek.set('richting', sortering.richting);
  }
  return zoek;
}

/** A search on a name is a POST; the term stays out of the URL, the log and the kept choices. */
export const zoekSchema = z.object({ naam: z.string().trim().max(200).default('') });
