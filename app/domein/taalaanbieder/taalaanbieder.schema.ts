import { z } from 'zod';
import { dagOfLeeg } from '~/platform/formulier/dag';

const regel = (hoogstens: number) => z.string().trim().min(1, { error: 'fouten.verplicht' }).max(hoogstens);
const fout = (sleutel: string) => ({ error: `taalaanbieder.fouten.${sleutel}` });
const isMetProtocol = (tekst: string) => /^[a-z][a-z\d+.-]*:\/\//i.test(tekst);

/** A web address over http or https; `www.school.nl` is one too. */
const website = z
  .string()
  .trim()
  .max(200)
  .transform((tekst) => (isMetProtocol(tekst) ? tekst : `https://${tekst}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }))
  .optional()
  .transform((adres) => adres ?? null);

const contact = {
  naam: regel(200),
  plaats: regel(100),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  telefoon: z
    .string()
    .trim()
    .max(30)
    .regex(/^\+?[\d\s()-]{6,}$/, fout('telefoon')),
  website,
};

/** Digits as they stand on paper, with spaces and dots between. */
const kvkNummer = z
  .string()
  .transform((tekst) => tekst.replace(/[\s.]/g, ''))
  .pipe(z.string().regex(/^\d{8}$/, fout('kvk')));
const bowNummer = z
  .string()
  .trim()
  .regex(/^[a-z\d][a-z\d-]{0,19}$/i, fout('bow'));

/** A new school, with the first day of its convenant where that is known. */
export const nieuweSchoolSchema = z.object({ ...contact, kvkNummer, bowNummer, ingangsdatum: dagOfLeeg });
export type NieuweSchool = z.output<typeof nieuweSchoolSchema>;

/** How a school is reached; `versie` is the one that was opened, so that two people do not overwrite each other. */
export const contactSchema = z.object({ ...contact, versie: z.number().int().min(1) });
export type ContactInvoer = z.output<typeof contactSchema>;
