import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { laterredenen } from './later';
import { wachtregels, type Wachtsleutel } from './wachtsleutel';

/** Lets an entry rest until a day, or takes that back. */
export const laterSchema = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('later'),
    tot: dag,
    reden: z.enum(laterredenen),
  }),
  z.object({ doe: z.literal('nu') }),
]);
export type LaterInvoer = z.output<typeof laterSchema>;

const sleutelSchema = z.object({ regel: z.enum(wachtregels), onderwerp: z.uuid(), voorval: z.string().min(1).max(60) });

/** Which entry an address names; null when it names none. */
export const leesSleutel = (params: Record<string, string | undefined>): Wachtsleutel | null =>
  sleutelSchema.safeParse(params).data ?? null;

/** The page of one entry. */
export const padVan = ({ regel, onderwerp, voorval }: Wachtsleutel) => `/werk/${regel}/${onderwerp}/${encodeURIComponent(voorval)}`;
