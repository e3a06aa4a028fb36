import { z } from 'zod';
import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import { dag } from '~/platform/formulier/dag';
import { kolomcodes } from './matrix';
import { veranderingen } from './voorstel';

const enkele = <const T extends readonly [string, ...string[]]>(keuzes: T) =>
  z.array(z.enum(keuzes)).min(1, { error: 'matrix.fouten.kies' });
const tekst = (hoogstens: number) => z.string().trim().min(1).max(hoogstens);

/** A voorstel as it is typed: which cells, what they become, from when, by what source and why. */
export const voorstelSchema = z.object({
  kolommen: enkele(kolomcodes),
  categorieen: enkele(categorieen),
  richtingen: enkele(richtingen),
  wat: z.enum(veranderingen),
  bron: tekst(300),
  teBevestigen: z.boolean().default(false),
  ingang: dag,
  reden: tekst(1000),
});
export type Voorstelinvoer = z.output<typeof voorstelSchema>;

/** What can be done with a voorstel. */
export const besluitSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('bevestig') }),
  z.object({ doe: z.literal('wijs_af'), toelichting: tekst(1000) }),
  z.object({ doe: z.literal('trek_in') }),
  z.object({ doe: z.literal('tel_opnieuw') }),
]);
export type Besluitinvoer = z.output<typeof besluitSchema>;

/** The day of which the matrix is asked, from the URL; null is today. */
export const leesDag = (zoek: URLSearchParams) => dag.nullable().catch(null).parse(zoek.get('dag'));
