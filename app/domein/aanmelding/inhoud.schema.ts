import { z } from 'zod';
import { cursussoorten, dagdelen, taalniveaus } from './aanbod';

const tekst = (hoogstens: number) => z.string().min(1).max(hoogstens);
const dag = z.iso.date();
const aantal = z.int().min(0);

export const locatieSchema = z.object({ naam: tekst(100), adres: tekst(200), postcode: tekst(10), plaats: tekst(100) });

/** Courses, levels, when, the largest group, and the price of an hour in whole cents. */
export const aanbodSchema = z.object({
  cursussen: z.array(z.enum(cursussoorten)).min(1),
  niveaus: z.array(z.enum(taalniveaus)).min(1),
  dagdelen: z.array(z.enum(dagdelen)).min(1),
  groepsgrootte: z.int().min(1),
  uurprijsCenten: z.int().min(0),
});
export type Aanbod = z.output<typeof aanbodSchema>;

/**
 * Lessons given in a period, both days included: NT2 (alfabetisering, NT2 and KNM; norm 1.7.1.a) and ONA (1.7.2.a), each all of them and those by a
 * bevoegd docent; groups in that period, and those that never had one (1.7.1.b); whether the school uses the Addendum, and since when.
 */
export const lessenSchema = z.object({
  van: dag,
  tot: dag,
  nt2: aantal,
  nt2Bevoegd: aantal,
  ona: aantal,
  onaBevoegd: aantal,
  groepen: aantal,
  groepenZonderBevoegd: aantal,
  addendumSinds: dag.nullable(),
});
export type Lessen = z.output<typeof lessenSchema>;

/** What was declared (C 2.1, 2.2): the version of our words, and the day. By whom stands in `aanmelding_indiener`. */
export const verklaringSchema = z.object({ tekst: tekst(20), voldoet: z.literal(true), scan: z.literal(true), dag });

/** `aanmelding.inhoud`: what a school sent, as it was sent. Contactpersonen and docenten stand in tables of their own. */
export const inhoudSchema = z.object({
  locaties: z.array(locatieSchema).min(1),
  aanbod: aanbodSchema,
  lessen: lessenSchema,
  verklaring: verklaringSchema,
});
export type Inhoud = z.output<typeof inhoudSchema>;
