import { z } from 'zod';
import { keuze, type Lijst } from '~/platform/lijst/lijstkeuzes';
import { teGevenRollen } from './toegang';

/** What the list can be narrowed to; `geen_geheimhouding` has access that cannot be used (C 12.8). */
export const lijststanden = ['loopt', 'binnenkort', 'straks', 'voorbij', 'geen_geheimhouding'] as const;
export type Lijststand = (typeof lijststanden)[number];

const filterSchema = z.object({
  rol: keuze(z.enum(teGevenRollen)),
  organisatie: keuze(z.union([z.literal('gemeente'), z.uuid()])),
  stand: keuze(z.enum(lijststanden)),
});
/** Null is everything. */
export type Filter = z.output<typeof filterSchema>;
export const GEEN_FILTER: Filter = { rol: null, organisatie: null, stand: null };

/** How the users are narrowed; kept per user. Always by name. */
export const gebruikerslijst: Lijst<Filter, 'naam'> = {
  filter: filterSchema,
  kolommen: ['naam'],
  standaard: { kolom: 'naam', richting: 'op' },
};

/** A search on name or mail address is a POST; the term stays out of URL and log. */
export const zoekSchema = z.object({ zoek: z.string().trim().min(1).max(200) });
