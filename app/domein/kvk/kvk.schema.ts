import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const tekst = (hoogstens: number) => z.string().trim().min(1).max(hoogstens);
const jaNee = z.enum(['Ja', 'Nee']).transform((woord) => woord === 'Ja');

/** A day as `20170703`. The register also knows days of which only the month or the year is known, with zeros for the rest: those are none here. */
const dag = z
  .string()
  .regex(/^\d{8}$/)
  .transform((cijfers, ctx) => {
    const [jaar, maand, dagVanMaand] = [Number(cijfers.slice(0, 4)), Number(cijfers.slice(4, 6)), Number(cijfers.slice(6))];
    if (maand === 0 || dagVanMaand === 0) return null;
    try {
      return Temporal.PlainDate.from({ year: jaar, month: maand, day: dagVanMaand }, { overflow: 'reject' });
    } catch {
      ctx.addIssue({ code: 'custom', message: 'no such day' });
      return z.NEVER;
    }
  });

const adres = z.object({ type: z.string(), indAfgeschermd: jaNee.nullish(), plaats: tekst(100).nullish() });

/** The Basisprofiel of one number: its fields as docs/kvk.md lists them, and of those only what the scan compares. Unknown fields are left aside. */
export const basisprofielSchema = z.object({
  kvkNummer: z.string().regex(/^\d{8}$/),
  naam: tekst(500),
  statutaireNaam: tekst(500).nullish(),
  formeleRegistratiedatum: dag.nullish(),
  materieleRegistratie: z.object({ datumAanvang: dag.nullish(), datumEinde: dag.nullish() }).nullish(),
  handelsnamen: z
    .array(z.object({ naam: tekst(500) }))
    .max(200)
    .nullish(),
  sbiActiviteiten: z
    .array(
      z.object({
        sbiCode: z.string().regex(/^\d{2,6}$/),
        sbiOmschrijving: tekst(500),
        indHoofdactiviteit: jaNee,
      }),
    )
    .max(100)
    .nullish(),
  _embedded: z
    .object({
      hoofdvestiging: z.object({ adressen: z.array(adres).max(10).nullish() }).nullish(),
      eigenaar: z.object({ rechtsvorm: tekst(200).nullish(), uitgebreideRechtsvorm: tekst(200).nullish() }).nullish(),
    })
    .nullish(),
});
export type Basisprofiel = z.output<typeof basisprofielSchema>;

/** All branches of one number. */
export const vestigingenSchema = z.object({
  kvkNummer: z.string().regex(/^\d{8}$/),
  vestigingen: z
    .array(
      z.object({
        vestigingsnummer: z.string().regex(/^\d{12}$/),
        eersteHandelsnaam: tekst(500),
        indHoofdvestiging: jaNee,
        indAdresAfgeschermd: jaNee.nullish(),
        volledigAdres: tekst(500).nullish(),
      }),
    )
    .max(1_000)
    .nullish(),
});
export type Vestigingen = z.output<typeof vestigingenSchema>;

/** The register's own word that it gives nothing for this number (IPD0005); any other 404 is no answer. */
export const nietGevondenSchema = z.object({
  fout: z.array(z.object({ code: z.string() })).refine((fouten) => fouten.some(({ code }) => code === 'IPD0005')),
});
