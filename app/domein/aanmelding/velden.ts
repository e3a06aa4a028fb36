import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

export const fout = (sleutel: string) => ({ error: `aanmelding.fouten.${sleutel}` });
export const regel = (hoogstens: number) => z.string().trim().min(1, { error: 'fouten.verplicht' }).max(hoogstens);
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const telefoon = z
  .string()
  .trim()
  .max(30)
  .regex(/^\+?[\d\s()-]{6,}$/, { error: 'taalaanbieder.fouten.telefoon' });
export const jaNee = z.enum(['ja', 'nee']);
export const keuzes = <const T extends readonly [string, ...string[]]>(soorten: T) =>
  z.array(z.enum(soorten)).min(1, fout('kies_een')).prefault([]);
/** How often this part was kept when the form was opened; 0: never. */
export const versie = { versie: z.number().int().min(0) };

/** A list has a form that adds a row, or changes the one with this `id`, and one that takes a row away. */
export const lijst = <V extends z.core.$ZodLooseShape>(velden: V) =>
  z.discriminatedUnion('doe', [
    z.object({ doe: z.literal('bewaar'), id: z.uuid().optional(), ...velden }),
    z.object({ doe: z.literal('verwijder'), id: z.uuid() }),
  ]);

export const isVoor = (een: string, ander: string): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(een), Temporal.PlainDate.from(ander)) < 0;
