import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import { vrijeTekst } from '../voortgang/voortgang.schema';

/** The most people one may name at once: what one page of the caseload shows. */
export const MEESTE = PER_PAGINA;
const persoon = z
  .array(z.uuid())
  .min(1, { error: 'fouten.verplicht' })
  .max(MEESTE)
  .transform((ids) => [...new Set(ids)]);

const aanWie = { naarId: z.uuid(), per: dag, reden: vrijeTekst.min(1, { error: 'fouten.verplicht' }).max(500) };

/** Handing over named people or a whole caseload (by a beheerder that of the casemanager he names), or taking it back: all of it or one person. */
export const overdrachtSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('draag_over'), persoon, ...aanWie }),
  z.object({ doe: z.literal('draag_alles_over'), casemanagerId: z.uuid().optional(), ...aanWie }),
  z.object({ doe: z.literal('neem_terug'), overdrachtId: z.uuid(), inburgeraarId: z.uuid().optional() }),
]);
export type OverdrachtInvoer = z.output<typeof overdrachtSchema>;
export type NieuweOverdracht = Exclude<OverdrachtInvoer, { doe: 'neem_terug' }>;

/** Whom a URL names (`?persoon=` once for each); what is no id is left out. */
export const leesWie = (zoek: URLSearchParams): string[] =>
  [...new Set(zoek.getAll('persoon'))].filter((id) => z.uuid().safeParse(id).success).slice(0, MEESTE);
