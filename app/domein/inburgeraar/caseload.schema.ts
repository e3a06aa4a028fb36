import { z } from 'zod';
import * as lijst from '~/platform/lijst/lijstkeuzes';
import { eigenaars, sorteerkolommen, type Sorteerkolom } from './caseload';
import { doelgroepen, wetten } from './wet';

/** Of whom an answer waits: nobody asked yet, or a ja must be asked anew. Nobody is found by what he answered. */
export const antwoordkeuzes = ['geen', 'opnieuw'] as const;

/** What narrows the list; null is everything. */
const filterSchema = z.object({
  wet: lijst.keuze(z.enum(wetten)),
  doelgroep: lijst.keuze(z.enum(doelgroepen)),
  school: lijst.keuze(z.uuid()),
  aandacht: lijst.keuze(z.literal('ja')),
  rapport: lijst.keuze(z.literal('nieuw')),
  antwoord: lijst.keuze(z.enum(antwoordkeuzes)),
  wie: lijst.keuze(z.enum(eigenaars)),
});
export type Filter = z.output<typeof filterSchema>;
export type Sortering = lijst.Sortering<Sorteerkolom>;
export const STANDAARD_SORTERING: Sortering = { kolom: 'naam', richting: 'op' };

/** How the caseload is narrowed and ordered; kept per user. */
export const caseloadlijst: lijst.Lijst<Filter, Sorteerkolom> = {
  filter: filterSchema,
  kolommen: sorteerkolommen,
  standaard: STANDAARD_SORTERING,
};
export type Keuzes = lijst.Keuzes<Filter, Sorteerkolom>;
export const GEEN_FILTER: Filter = filterSchema.parse({});
export const GEEN_KEUZES: Keuzes = { filter: GEEN_FILTER, sortering: STANDAARD_SORTERING };

/** Reads the choices from a URL. */
export const leesKeuzes = (zoek: URLSearchParams): Keuzes => lijst.leesKeuzes(caseloadlijst, zoek);

/** A search on a name is a POST; the term stays out of the URL, the log and the kept choices. */
export const zoekSchema = z.object({ naam: z.string().trim().max(200).default('') });
