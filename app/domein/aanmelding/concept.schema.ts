import { z } from 'zod';
import { registers, vakken } from './aanbod';
import { aanbodSchema, lessenSchema, locatieSchema } from './inhoud.schema';

const tekst = (hoogstens: number) => z.string().min(1).max(hoogstens);

export const organisatieSchema = z.object({
  naam: tekst(200),
  kvkNummer: z.string().regex(/^\d{8}$/),
  bowNummer: tekst(20),
  plaats: tekst(100),
  email: tekst(254),
  telefoon: tekst(30),
  website: tekst(300).nullable(),
});
export type Organisatie = z.output<typeof organisatieSchema>;

export const contactSchema = z.object({ naam: tekst(200), functie: tekst(100), email: tekst(254), telefoon: tekst(30) });
export type Contactpersoon = z.output<typeof contactSchema>;

/** A docent: of who is no bevoegd NT2-docent, register, number and last valid day are null. */
export const docentSchema = z.object({
  naam: tekst(200),
  vak: z.enum(vakken),
  nt2Bevoegd: z.boolean(),
  register: z.enum(registers).nullable(),
  registernummer: tekst(40).nullable(),
  geldigTot: z.iso.date().nullable(),
  onaBevoegd: z.boolean(),
});
export type NieuweDocent = z.output<typeof docentSchema>;

/** A part that is filled in at once carries the number of times that it was kept, so that two browsers do not overwrite each other. */
const versie = { versie: z.int().min(1) };
/** A row of a list is known by the form that added it. */
const rij = { id: z.uuid() };

/** What is kept of an aanmelding while it is being filled in: every part right in itself, or not there yet. `naam` is as typed at the start. */
export const conceptSchema = z.object({
  naam: tekst(200),
  organisatie: organisatieSchema.extend(versie).nullable().default(null),
  locaties: z.array(locatieSchema.extend(rij)).default([]),
  aanbod: aanbodSchema.extend(versie).nullable().default(null),
  contacten: z.array(contactSchema.extend(rij)).default([]),
  docenten: z.array(docentSchema.extend(rij)).default([]),
  lessen: lessenSchema.extend(versie).nullable().default(null),
});
export type Conceptinhoud = z.output<typeof conceptSchema>;

/** Parts that are filled in at once, and parts that are lists; the latter with how many rows they hold at most. */
export type Deelnaam = 'organisatie' | 'aanbod' | 'lessen';
export const lijsten = { locaties: 25, contacten: 10, docenten: 100 } as const;
export type Lijstnaam = keyof typeof lijsten;
