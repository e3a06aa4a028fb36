import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { ongeldigredenen } from './ongeldig';
import { verklaringstalen } from '~/domein/verklaring/verklaringstaal';

export const antwoorden = ['ja', 'nee_school', 'nee_alle'] as const;
export const wijzen = ['papier', 'scherm', 'link'] as const;

const regel = (lengte: number) => z.string().trim().min(1, { error: 'fouten.verplicht' }).max(lengte);
const tijd = z.iso
  .time({ precision: -1, error: 'toestemming.fouten.tijd' })
  .optional()
  .transform((waarde) => (waarde === undefined ? null : Temporal.PlainTime.from(waarde)));
const ofLeeg = (lengte: number) =>
  regel(lengte)
    .optional()
    .transform((waarde) => waarde ?? null);
const NODIG = 'toestemming.fouten.scan_nodig';
/** A file field in which nothing was chosen sends a file without name and content. */
const scan = z.instanceof(File, { error: NODIG }).refine(({ name, size }) => name !== '' || size > 0, { error: NODIG });

/** Who signs: a name in any script, typed by himself; the tolk is asked for only where one was there. */
const ondertekenaar = {
  naam: regel(200),
  geboortedatum: dag,
  plaats: regel(100),
  tolkNaam: ofLeeg(200),
  tolkNummer: ofLeeg(50),
  tekstversieId: z.uuid(),
};
const papier = { datum: dag, tijd, partnerGetekend: z.boolean().default(false), scan };
const keuze = { antwoord: z.enum(antwoorden), aanbiederId: z.uuid().optional() };

type Gekozen = { antwoord: (typeof antwoorden)[number]; aanbiederId?: string | undefined };
const noemtSchool = ({ antwoord, aanbiederId }: Gekozen) => antwoord === 'nee_alle' || aanbiederId !== undefined;
const tolkHeeftNaam = ({ tolkNaam, tolkNummer }: { tolkNaam: string | null; tolkNummer: string | null }) =>
  tolkNummer === null || tolkNaam !== null;
const school = { path: ['aanbiederId'], error: 'toestemming.fouten.school_nodig' };
const tolk = { path: ['tolkNaam'], error: 'toestemming.fouten.tolk_naam' };

/** An answer on paper, with its scan. A ja and a nee for one school name that school; a partner's signature is never required (C 12.2, bijlage 2). */
export const papierSchema = z
  .object({ ...keuze, ...ondertekenaar, ...papier })
  .refine(noemtSchool, school)
  .refine(tolkHeeftNaam, tolk);
export type PapierInvoer = z.output<typeof papierSchema>;

/** An answer at the desk: the inburgeraar reads, chooses and types his own name; the moment is the database's. */
export const schermSchema = z
  .object({ ...keuze, ...ondertekenaar })
  .refine(noemtSchool, school)
  .refine(tolkHeeftNaam, tolk);
export type SchermInvoer = z.output<typeof schermSchema>;

/** At the school: a ja on paper, or its withdrawal; a school records no nee. */
export const schoolSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('leg_vast'), ...ondertekenaar, ...papier }).refine(tolkHeeftNaam, tolk),
  z.object({ doe: z.literal('trek_in') }),
]);
export type SchoolInvoer = Omit<Extract<z.output<typeof schoolSchema>, { doe: 'leg_vast' }>, 'doe'>;

/** By which way someone withdrew towards the gemeente; nothing chosen is the desk. */
export const intrekkingskanalen = ['scherm', 'telefoon', 'brief'] as const;
export const intrekkenSchema = z.object({ kanaal: z.enum(intrekkingskanalen).default('scherm') });
export type IntrekkenInvoer = z.output<typeof intrekkenSchema>;

/** Why a ja is none. */
export const ongeldigSchema = z.object({ reden: z.enum(ongeldigredenen) });

/** Which of his own ja's the inburgeraar withdraws. */
export const zelfIntrekkenSchema = z.object({ toestemmingId: z.uuid() });

/** The first step, in the URL: how the answer is given, and for which school; null for what is not (yet) chosen. */
export const keuzeSchema = z.object({ wijze: z.enum(wijzen).nullable().catch(null), school: z.uuid().nullable().catch(null) });

/** The second step, in the URL: for which school, and in which language the text is read. */
export const vraagSchema = z
  .object({ school: z.uuid().nullable().catch(null), taal: z.enum(verklaringstalen).catch('nl') })
  .transform(({ school, taal }) => ({ aanbiederId: school, taal }));
