import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { stukveld } from '../scanstuk/stukveld.schema';
import { adviezen, besluitsoorten } from './besluitsoort';
import { uitkomsten, voorwaardestappen } from './voorwaarden';

const tekst = (hoogstens: number) => z.string().trim().min(1).max(hoogstens);

/** The longest reasons of an advice or a decision, in characters. */
export const HOOGSTENS_MOTIVERING = 4000;
/** The longest note with which it goes back, and the longest zienswijze. */
export const HOOGSTENS_TERUG = 2000;
export const HOOGSTENS_ZIENSWIJZE = 4000;

export const adviesSchema = z.object({ advies: z.enum(adviezen), motivering: tekst(HOOGSTENS_MOTIVERING) });
export type Adviesinvoer = z.output<typeof adviesSchema>;

/** What a tekenbevoegde decides, or that it goes back to the relatiebeheerder. */
export const keuzes = [...besluitsoorten, 'teruggelegd'] as const;
export type Besluitkeuze = (typeof keuzes)[number];

/** `gezien` is the number of the last step of the scan that stood on the page. */
export const besluitSchema = z
  .object({ besluit: z.enum(keuzes), motivering: tekst(HOOGSTENS_MOTIVERING), gezien: z.number().int().min(1) })
  .refine(({ besluit, motivering }) => besluit !== 'teruggelegd' || motivering.length <= HOOGSTENS_TERUG, {
    error: `fouten.te_lang?max=${HOOGSTENS_TERUG}`,
    path: ['motivering'],
  });
export type Besluitinvoer = z.output<typeof besluitSchema>;

export const zienswijzeSchema = z.object({ tekst: tekst(HOOGSTENS_ZIENSWIJZE) });
export type Zienswijzeinvoer = z.output<typeof zienswijzeSchema>;

/** A step of an aspirant with its evidence. `gezien` is the last record that stood on the page; empty where there was none. */
export const voorwaardeSchema = z.object({
  stap: z.enum(voorwaardestappen),
  gedaanOp: dag,
  uitkomst: z.enum(uitkomsten),
  toelichting: tekst(1000).optional(),
  stuk: stukveld,
  gezien: z.uuid().optional(),
});
export type Voorwaardeinvoer = z.output<typeof voorwaardeSchema>;

/** A new version of the clause on remedies, or the confirmation of one that another wrote. */
export const clausuleSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('stel_voor'), tekst: tekst(2000), van: dag, bron: tekst(300), teBevestigen: z.boolean().default(false) }),
  z.object({ doe: z.literal('bevestig'), clausuleId: z.uuid() }),
]);
export type Clausuleinvoer = z.output<typeof clausuleSchema>;
