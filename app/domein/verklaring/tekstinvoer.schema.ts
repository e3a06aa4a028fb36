import { z } from 'zod';
import { categorieen } from '~/domein/grondslag/categorie';
import { dag } from '~/platform/formulier/dag';
import type { Tekstvelden } from './tekstvelden';

const SCHOOL = '{school}';

const regel = (lengte: number) => z.string().trim().min(1).max(lengte);
const zin = regel(1000);
const metSchool = zin.includes(SCHOOL, { error: 'toestemming.teksten.fouten.met_school' });

/** Paragraphs: each line that holds something is one. */
const alineas = z
  .string()
  .transform((tekst) =>
    tekst
      .split(/\r?\n/)
      .map((een) => een.trim())
      .filter((een) => een !== ''),
  )
  .pipe(z.array(z.string().max(2000)).max(20));
const eenOfMeer = alineas.refine((alle) => alle.length > 0, { error: 'fouten.verplicht' });

/** The words of a category are needed as soon as the text names it. */
const gegeven = z
  .object({ categorie: z.enum(categorieen), noemt: z.boolean().default(false), kop: regel(200).optional(), uitleg: zin.optional() })
  .superRefine(({ noemt, kop, uitleg }, context) => {
    if (noemt && kop === undefined) context.addIssue({ code: 'custom', path: ['kop'], message: 'fouten.verplicht' });
    if (noemt && uitleg === undefined) context.addIssue({ code: 'custom', path: ['uitleg'], message: 'fouten.verplicht' });
  })
  .transform(({ kop = '', uitleg = '', ...rest }) => ({ ...rest, kop, uitleg }));

/** A part with nothing in it is none. */
const deel = z
  .object({ kop: z.string().trim().max(200).default(''), alineas: alineas.default([]) })
  .default({ kop: '', alineas: [] })
  .superRefine(({ kop, alineas: stukken }, context) => {
    if (kop === '' && stukken.length > 0) context.addIssue({ code: 'custom', path: ['kop'], message: 'fouten.verplicht' });
    if (kop !== '' && stukken.length === 0) context.addIssue({ code: 'custom', path: ['alineas'], message: 'fouten.verplicht' });
  });
const delen = z
  .array(deel)
  .max(10)
  .default([])
  .transform((alle) => alle.filter(({ kop }) => kop !== ''));

const woorden = {
  titel: regel(200),
  inleiding: eenOfMeer,
  gegevensKop: regel(200),
  gegevens: z
    .array(gegeven)
    .max(categorieen.length)
    .default([])
    .refine((alle) => alle.some(({ noemt }) => noemt), { error: 'toestemming.teksten.fouten.geen_gegevens', path: [0, 'noemt'] })
    .refine((alle) => new Set(alle.map(({ categorie }) => categorie)).size === alle.length, { error: 'fouten.keuze' }),
  delen,
  vraag: regel(200),
  ja: metSchool,
  neeSchool: metSchool,
  neeAlle: zin.refine((tekst) => !tekst.includes(SCHOOL), { error: 'toestemming.teksten.fouten.zonder_school' }),
  verder: zin,
  tolk: zin,
  partner: zin,
  gunstigst: zin,
  privacyTekst: zin,
  privacyAdres: z.url({ protocol: /^https$/, error: 'fouten.url' }).max(500),
  lijnen: z.object({
    ...{ kop: regel(200), naam: regel(200), geboortedatum: regel(200), plaats: regel(200) },
    ...{ datum: regel(200), handtekening: regel(200), tolk: regel(200), partner: regel(200) },
  }),
};

/** `gezien`: the mark of the words that stood on the page; empty where there were none yet. */
const gedeeld = { ...woorden, van: dag, gezien: z.string().optional() };

const versie = z.object({
  soort: z.literal('versie'),
  ...gedeeld,
  anders: z.enum(['ja', 'nee'], { error: 'toestemming.teksten.fouten.anders' }),
});
const taal = z.object({ soort: z.literal('taal'), ...gedeeld, concept: zin.optional() });

/** The words of a new version in Dutch, or of a further language of a version. */
export const tekstinvoerSchema = z.discriminatedUnion('soort', [versie, taal]);
export type Versieinvoer = z.output<typeof versie>;
export type Taalinvoer = z.output<typeof taal>;

/** The words of a form, apart from what else it asks. */
export function veldenUit(invoer: Versieinvoer | Taalinvoer): Tekstvelden {
  const concept = invoer.soort === 'taal' ? (invoer.concept ?? null) : null;
  const { titel, inleiding, gegevensKop, gegevens, delen: stukken, vraag, ja, neeSchool, neeAlle } = invoer;
  const { verder, tolk, partner, gunstigst, privacyTekst, privacyAdres, lijnen } = invoer;
  return {
    ...{ titel, inleiding, gegevensKop, gegevens, delen: stukken, vraag, ja, neeSchool, neeAlle },
    ...{ verder, tolk, partner, gunstigst, privacyTekst, privacyAdres, lijnen, concept },
  };
}
