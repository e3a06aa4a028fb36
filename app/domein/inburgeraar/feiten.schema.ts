import { z } from 'zod';
import { dag, dagOfLeeg } from '~/platform/formulier/dag';
import { centenUit } from './euro';
import { beperkingsoorten } from './feiten';
import { situatieVelden } from './inburgeraar.schema';
import { leningsoorten } from './lening';
import { plichteinden } from './plicht';
import { leerroutes, niveaus } from './route';

const MEESTE_CENTEN = 100_000_00;
type Dag = z.output<typeof dag>;
const volgorde = ({ van, tot }: { van: Dag | null; tot: Dag | null }) => van === null || tot === null || van.until(tot).sign >= 0;

export const situatieSchema = z.object({ ...situatieVelden, van: dag });
export type SituatieInvoer = z.output<typeof situatieSchema>;

/** `tot` empty: begeleiding goes on. */
export const begeleidingSchema = z
  .object({ van: dag, tot: dagOfLeeg })
  .refine(volgorde, { path: ['tot'], error: 'inburgeraar.fouten.tot_voor_van' });
export type BegeleidingInvoer = z.output<typeof begeleidingSchema>;

/** Unknown is an answer: then there is no last day, and nothing may be typed there. */
export const termijnSchema = z
  .object({ bekend: z.enum(['ja', 'nee']), begin: dagOfLeeg, einde: dagOfLeeg })
  .refine(({ bekend, einde }) => bekend === 'nee' || einde !== null, { path: ['einde'], error: 'fouten.verplicht' })
  .refine(({ bekend, einde }) => bekend === 'ja' || einde === null, { path: ['einde'], error: 'inburgeraar.fouten.leeg_bij_onbekend' })
  .refine(({ begin, einde }) => volgorde({ van: begin, tot: einde }), { path: ['einde'], error: 'inburgeraar.fouten.tot_voor_van' });
export type TermijnInvoer = z.output<typeof termijnSchema>;

const bedrag = z
  .string()
  .optional()
  .transform((tekst, ctx) => {
    if (tekst === undefined) return null;
    const centen = centenUit(tekst);
    if (centen !== null && centen <= MEESTE_CENTEN) return centen;
    ctx.issues.push({ code: 'custom', message: `inburgeraar.fouten.${centen === null ? 'bedrag' : 'bedrag_te_hoog'}`, input: tekst });
    return z.NEVER;
  });

/** Never borrowed: the amount is the unused room, and may be unknown. */
export const leningSchema = z
  .object({ soort: z.enum(leningsoorten), bedrag, peildatum: dag })
  .refine(({ soort, bedrag: over }) => soort !== 'bekend' || over !== null, { path: ['bedrag'], error: 'fouten.verplicht' })
  .refine(({ soort, bedrag: over }) => soort !== 'onbekend' || over === null, {
    path: ['bedrag'],
    error: 'inburgeraar.fouten.leeg_bij_onbekend',
  });
export type LeningInvoer = z.output<typeof leningSchema>;

export const leerrouteSchema = z.object({ route: z.enum(leerroutes), van: dag });
export type LeerrouteInvoer = z.output<typeof leerrouteSchema>;

export const planSchema = z.object({ niveau: z.enum(niveaus), van: dag });
export type PlanInvoer = z.output<typeof planSchema>;

/** The end of the plicht is recorded, or (`herroep`, the id of an end) taken back. */
export const eindeSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('leg_vast'), soort: z.enum(plichteinden), datum: dag }),
  z.object({ doe: z.literal('herroep'), eindeId: z.uuid() }),
]);
export type EindeInvoer = z.output<typeof eindeSchema>;

export const beperkingSchema = z.discriminatedUnion('doe', [
  z
    .object({ doe: z.literal('leg_vast'), soort: z.enum(beperkingsoorten), van: dag, tot: dagOfLeeg })
    .refine(volgorde, { path: ['tot'], error: 'inburgeraar.fouten.tot_voor_van' }),
  z.object({ doe: z.literal('beeindig'), beperkingId: z.uuid(), tot: dag }),
]);
export type BeperkingInvoer = z.output<typeof beperkingSchema>;

/** The kenmerk that the school uses for this person, as it gave it. */
export const koppelingSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('leg_vast'), aanbiederId: z.uuid(), kenmerk: z.string().trim().min(1, { error: 'fouten.verplicht' }).max(50) }),
  z.object({ doe: z.literal('beeindig'), koppelingId: z.uuid() }),
]);
export type KoppelingInvoer = z.output<typeof koppelingSchema>;
