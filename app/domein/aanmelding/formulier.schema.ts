import { z } from 'zod';
import { centenUit } from '~/domein/inburgeraar/euro';
import { nieuweSchoolSchema } from '~/domein/taalaanbieder/taalaanbieder.schema';
import { dagtekst } from '~/platform/formulier/dag';
import { cursussoorten, dagdelen, taalniveaus } from './aanbod';
import { email, fout, isVoor, jaNee, keuzes, lijst, regel, telefoon, versie } from './velden';

/** The start: whose aanmelding it is, and where the link goes. `vertel` is a field that no person sees; who fills it in is a machine. */
export const startSchema = z.object({ naam: regel(200), email, vertel: z.string().max(1000).optional() });
export type StartInvoer = z.output<typeof startSchema>;

const { naam, kvkNummer, bowNummer, plaats, email: adres, telefoon: nummer, website } = nieuweSchoolSchema.shape;
/** In the order of the screen, in which its errors are told. */
export const organisatieFormulier = z.object({ ...versie, naam, kvkNummer, bowNummer, plaats, email: adres, telefoon: nummer, website });

export const locatieFormulier = lijst({
  naam: regel(100),
  adres: regel(200),
  postcode: z
    .string()
    .transform((tekst) =>
      tekst
        .trim()
        .toUpperCase()
        .replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2'),
    )
    .pipe(z.string().regex(/^[1-9]\d{3} [A-Z]{2}$/, fout('postcode'))),
  plaats: regel(100),
});

export const contactFormulier = lijst({ naam: regel(200), functie: regel(100), email, telefoon });

const MEESTE_CENTEN = 100_000;

/** What the school offers; the price of an hour comes as it is typed (14,50) and is kept in whole cents. */
export const aanbodFormulier = z.object({
  ...versie,
  cursussen: keuzes(cursussoorten),
  niveaus: keuzes(taalniveaus),
  dagdelen: keuzes(dagdelen),
  groepsgrootte: z.number().int().min(1).max(100),
  uurprijs: z.string().transform((tekst, ctx) => {
    const centen = centenUit(tekst);
    if (centen !== null && centen <= MEESTE_CENTEN) return centen;
    ctx.issues.push({ code: 'custom', message: 'aanmelding.fouten.uurprijs', input: tekst });
    return z.NEVER;
  }),
});

const aantal = (hoogstens: number) => z.number().int().min(0).max(hoogstens);
const [LESSEN, GROEPEN] = [1_000_000, 10_000];
/** The Addendum holds from this day on. */
const ADDENDUM_VANAF = '2025-01-01';

/** Lessons and groups of a period: a part is never more than its whole. Since when the school uses the Addendum, only where it does. */
export const lessenFormulier = z
  .object({
    ...versie,
    van: dagtekst,
    tot: dagtekst,
    nt2: aantal(LESSEN),
    nt2Bevoegd: aantal(LESSEN),
    ona: aantal(LESSEN),
    onaBevoegd: aantal(LESSEN),
    groepen: aantal(GROEPEN),
    groepenZonderBevoegd: aantal(GROEPEN),
    addendum: jaNee,
    addendumSinds: dagtekst.optional(),
  })
  .superRefine((invoer, ctx) => {
    const meld = (veld: string, message: string) => ctx.addIssue({ code: 'custom', path: [veld], message });
    if (isVoor(invoer.tot, invoer.van)) meld('tot', 'aanmelding.fouten.tot_voor_van');
    if (invoer.nt2Bevoegd > invoer.nt2) meld('nt2Bevoegd', 'aanmelding.fouten.meer_dan_lessen');
    if (invoer.onaBevoegd > invoer.ona) meld('onaBevoegd', 'aanmelding.fouten.meer_dan_lessen');
    if (invoer.groepenZonderBevoegd > invoer.groepen) meld('groepenZonderBevoegd', 'aanmelding.fouten.meer_dan_groepen');
    if (invoer.addendum === 'nee') return;
    if (invoer.addendumSinds === undefined) meld('addendumSinds', 'fouten.verplicht');
    else if (isVoor(invoer.addendumSinds, ADDENDUM_VANAF)) meld('addendumSinds', 'aanmelding.fouten.addendum_te_vroeg');
  });
export type LessenInvoer = z.output<typeof lessenFormulier>;

/** Sending: both declarations, never ticked beforehand, and who gives them. */
export const verstuurFormulier = z.object({
  voldoet: z.literal(true, fout('verklaar')),
  scan: z.literal(true, fout('verklaar')),
  naam: regel(200),
  functie: regel(100),
});
export type VerstuurInvoer = z.output<typeof verstuurFormulier>;
