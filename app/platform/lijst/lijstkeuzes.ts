import { z } from 'zod';

export type Sortering<K extends string> = { kolom: K; richting: 'op' | 'af' };
export type Keuzes<F, K extends string> = { filter: F; sortering: Sortering<K> };

/** A list that can be narrowed and ordered: its filters (text, or null for everything), its columns, and how it is ordered by itself. */
export type Lijst<F extends object, K extends string> = {
  filter: z.ZodType<F> & { shape: object };
  kolommen: readonly K[];
  standaard: Sortering<K>;
};

/** One choice among the filters: null is everything, and so is what is not understood. */
export const keuze = <S extends z.ZodType>(schema: S) => schema.nullable().catch(null);

const namenVan = ({ filter }: { filter: { shape: object } }) => Object.keys(filter.shape);

function sorteringVan<K extends string>({ kolommen, standaard }: Lijst<object, K>, kolom: unknown, richting: unknown): Sortering<K> {
  const gekozen = kolommen.find((mogelijk) => mogelijk === kolom);
  return gekozen === undefined ? standaard : { kolom: gekozen, richting: richting === 'af' ? 'af' : 'op' };
}

/** The list as it is when nothing was chosen. */
export function geenKeuzes<F extends object, K extends string>(lijst: Lijst<F, K>): Keuzes<F, K> {
  return { filter: lijst.filter.parse({}), sortering: lijst.standaard };
}

/** Whether a URL says how to show the list (`alles` wipes every choice); without it the kept choices count. */
export function heeftKeuzes(lijst: { filter: { shape: object } }, zoek: URLSearchParams): boolean {
  return [...namenVan(lijst), 'sorteer', 'alles'].some((naam) => zoek.has(naam));
}

/** Reads the choices from a URL. */
export function leesKeuzes<F extends object, K extends string>(lijst: Lijst<F, K>, zoek: URLSearchParams): Keuzes<F, K> {
  const filter = lijst.filter.parse(Object.fromEntries(namenVan(lijst).map((naam) => [naam, zoek.get(naam)])));
  return { filter, sortering: sorteringVan(lijst, zoek.get('sorteer'), zoek.get('richting')) };
}

const voorkeurSchema = z.object({ filter: z.looseObject({}), sortering: z.looseObject({}) });

/** Reads choices as they were kept; null when they are no longer understood. */
export function leesVoorkeur<F extends object, K extends string>(lijst: Lijst<F, K>, waarde: unknown): Keuzes<F, K> | null {
  const bewaard = voorkeurSchema.safeParse(waarde);
  if (!bewaard.success) return null;
  const { filter, sortering } = bewaard.data;
  return { filter: lijst.filter.parse(filter), sortering: sorteringVan(lijst, sortering['kolom'], sortering['richting']) };
}

export function isStandaardvolgorde<K extends string>(
  { standaard }: Pick<Lijst<object, K>, 'standaard'>,
  sortering: Sortering<K>,
): boolean {
  return sortering.kolom === standaard.kolom && sortering.richting === standaard.richting;
}

/** The choices as they stand in a URL; nothing for what is not chosen. */
export function naarZoek<F extends object, K extends string>(lijst: Lijst<F, K>, { filter, sortering }: Keuzes<F, K>): URLSearchParams {
  const zoek = new URLSearchParams(Object.entries(filter).filter((een): een is [string, string] => typeof een[1] === 'string'));
  if (!isStandaardvolgorde(lijst, sortering)) {
    zoek.set('sorteer', sortering.kolom);
    zoek.set('richting', sortering.richting);
  }
  return zoek;
}
