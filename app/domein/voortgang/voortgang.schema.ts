import { z } from 'zod';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { gevoeligeWoorden } from './gevoelig';
import { delen, effecten } from './inhoud';
import { knmStanden, niveaus } from './niveau';
import { leesUren } from './uren';
import type { Tekstveld } from './concept';

const MEESTE_TEKENS = 1000;
const MEESTE_TEKENS_CONCEPT = 5000;

/** Short free text about lessons; a word of the closed list is named, so that it can be changed. */
export const vrijeTekst = z
  .string()
  .trim()
  .max(MEESTE_TEKENS)
  .check((ctx) => {
    const woorden = gevoeligeWoorden(ctx.value);
    if (woorden.length === 0) return;
    const message = metWaarden('voortgang.fouten.gevoelig', { count: woorden.length, woorden: woorden.join(', ') });
    ctx.issues.push({ code: 'custom', message, input: ctx.value });
  });

const tekst = z.string().max(200).optional();
const tekstvelden = {
  lezen: tekst,
  luisteren: tekst,
  schrijven: tekst,
  spreken: tekst,
  knm: tekst,
  urenGepland: tekst,
  urenGevolgd: tekst,
  verzuimGemeld: tekst,
  verzuimNietGemeld: tekst,
  toelichting: z.string().max(MEESTE_TEKENS_CONCEPT).optional(),
  nonFormeelGepland: tekst,
  nonFormeelGevolgd: tekst,
  afwezigTot: tekst,
} satisfies Record<Tekstveld, z.ZodType>;

/**
 * The form of a report as it is typed: anything goes, so that a draft loses nothing. `versie` is the draft that was opened (0: none yet),
 * `basis` the report that it corrects, `aangeboden` the parts that were shown.
 */
export const conceptSchema = z.object({
  ...tekstvelden,
  effecten: z.array(z.string().max(50)).max(10).optional(),
  versie: z.number().int().min(0),
  basis: z.string().max(36).default(''),
  aangeboden: z
    .string()
    .max(100)
    .default('')
    .transform((lijst) => delen.filter((deel) => lijst.split(',').includes(deel))),
  knop: z.enum(['bewaren', 'indienen', 'weggooien']).default('bewaren'),
});

const uren = z
  .string()
  .default('')
  .transform((getypt, ctx) => {
    const gelezen = leesUren(getypt);
    if (typeof gelezen === 'number') return gelezen;
    ctx.issues.push({
      code: 'custom',
      message: gelezen === 'verplicht' ? 'fouten.verplicht' : `voortgang.fouten.${gelezen}`,
      input: getypt,
    });
    return z.NEVER;
  });
const niveau = z.enum(niveaus).nullable().default(null);

/** The part on voortgang; an empty level means not determined, empty verzuim is refused: nothing said is not zero. */
export const voortgangDeel = z.object({
  lezen: niveau,
  luisteren: niveau,
  schrijven: niveau,
  spreken: niveau,
  knm: z.enum(knmStanden).nullable().default(null),
  verzuimGemeld: uren,
  verzuimNietGemeld: uren,
  toelichting: vrijeTekst.default('').transform((getypt) => getypt || null),
});

export const urenDeel = z.object({ urenGepland: uren, urenGevolgd: uren });
export const nonFormeelDeel = z.object({ nonFormeelGepland: uren, nonFormeelGevolgd: uren });
export const bijzonderhedenDeel = z.object({
  effecten: z.array(z.enum(effecten)).default([]),
  afwezigTot: z.iso.date().optional(),
});

/** What can be done with a report that was submitted: reading, asking, answering. */
export const gesprekSchema = z.discriminatedUnion('doel', [
  z.object({ doel: z.literal('gelezen') }),
  z.object({ doel: z.literal('vraag'), vraag: vrijeTekst.min(1, { error: 'fouten.verplicht' }) }),
  z.object({ doel: z.literal('antwoord'), vraagId: z.uuid(), antwoord: vrijeTekst.min(1, { error: 'fouten.verplicht' }) }),
]);
