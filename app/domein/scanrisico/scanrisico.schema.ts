import { z } from 'zod';
import { gevoeligeWoorden } from '~/domein/voortgang/gevoelig';
import { dag } from '~/platform/formulier/dag';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { eigenschappen, onderdelen } from '../kwaliteitsscan/onderdeel';
import { ernsten, ontvangers, wijzen } from './scanrisico';

/** The words in a text that tell of health, religion or crime, as an error that names them; null when there are none. */
export function gevoeligeFout(tekst: string): string | null {
  const woorden = gevoeligeWoorden(tekst);
  return woorden.length === 0 ? null : metWaarden('scanrisico.fouten.gevoelig', { count: woorden.length, woorden: woorden.join(', ') });
}

/** Short free text about a school, in which no word may stand that tells of health, religion or crime (AVG 9, 10). */
export const schoneTekst = (meeste: number) =>
  z
    .string({ error: 'fouten.verplicht' })
    .trim()
    .min(1, { error: 'fouten.verplicht' })
    .max(meeste)
    .check((ctx) => {
      const message = gevoeligeFout(ctx.value);
      if (message !== null) ctx.issues.push({ code: 'custom', message, input: ctx.value });
    });

const tekst = (meeste: number) => z.string({ error: 'fouten.verplicht' }).trim().min(1, { error: 'fouten.verplicht' }).max(meeste);

/** A new risk. What is about crime belongs with Inspectie SZW, whose part stays in the restricted annex. */
export const risicoSchema = z
  .object({ onderdeel: z.enum(onderdelen), ernst: z.enum(ernsten), omschrijving: tekst(1000) })
  .superRefine(({ onderdeel, omschrijving }, ctx) => {
    const message = eigenschappen[onderdeel].beperkt ? null : gevoeligeFout(omschrijving);
    if (message !== null) ctx.addIssue({ code: 'custom', path: ['omschrijving'], message });
  });
export type RisicoInvoer = z.output<typeof risicoSchema>;

/** What is done with a risk: tell the school, or say that it is none. */
export const risicodaadSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('vertel') }),
  z.object({ doe: z.literal('vervalt'), reden: schoneTekst(500) }),
]);
export type Risicodaad = z.output<typeof risicodaadSchema>;

export const antwoordSchema = z.object({ antwoord: schoneTekst(1000) });

/** A letter on a risk: to whom, and its own words. */
export const meldingSchema = z.object({ ontvanger: z.enum(ontvangers), tekst: tekst(4000) });
export type MeldingInvoer = z.output<typeof meldingSchema>;

/** That a letter was sent: on which day, in which way. */
export const verzendingSchema = z.object({ verzondenOp: dag, wijze: z.enum(wijzen) });
export type VerzendingInvoer = z.output<typeof verzendingSchema>;
