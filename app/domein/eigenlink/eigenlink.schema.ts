import { z } from 'zod';
import { antwoorden } from '~/domein/toestemming/toestemming.schema';
import { verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { wijzen } from './eigenlink';
import { bestaandeDag, geboortevelden } from './geboortedag.schema';

/** A link asks the birth date and nothing else. */
export const linkSchema = z.object(geboortevelden).refine(bestaandeDag.klopt, bestaandeDag.fout);

/** Withdrawing asks the code on the receipt and the birth date. */
export const codeSchema = z
  .object({
    code: z.string({ error: 'verklaring.fouten.code' }).trim().min(1, { error: 'verklaring.fouten.code' }).max(100),
    ...geboortevelden,
  })
  .refine(bestaandeDag.klopt, bestaandeDag.fout);

const regel = (lengte: number, fout: string) => z.string({ error: fout }).trim().min(1, { error: fout }).max(lengte, { error: fout });

/** An answer: one of three, and a name in any script, typed by himself; the withdrawal, which asks nothing; or leaving the screen. */
export const verklaringSchema = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('antwoord'),
    antwoord: z.enum(antwoorden, { error: 'verklaring.fouten.antwoord' }),
    tekstversieId: z.uuid(),
    naam: regel(200, 'verklaring.fouten.naam'),
    plaats: regel(100, 'verklaring.fouten.plaats'),
  }),
  z.object({ doe: z.literal('trek_in') }),
  z.object({ doe: z.literal('sluit') }),
]);
export type VerklaringInvoer = z.output<typeof verklaringSchema>;
export type AntwoordInvoer = Extract<VerklaringInvoer, { doe: 'antwoord' }>;

/** What the casemanager chooses for a link: for which school, in which language, by mail or on the screen. */
export const linkInvoerSchema = z.object({ aanbiederId: z.uuid(), taal: z.enum(verklaringstalen), wijze: z.enum(wijzen) });
export type LinkInvoer = z.output<typeof linkInvoerSchema>;
