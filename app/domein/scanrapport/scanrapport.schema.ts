import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import type { Blok } from '~/platform/pdf/stuk';
import { schoneTekst } from '../scanrisico/scanrisico.schema';
import { onderdelen } from '../kwaliteitsscan/onderdeel';
import { ernsten } from '../scanrisico/scanrisico';
import type { Rapportinhoud } from './rapportstuk';
import { secties, type Sectie } from './sectie';

const MEESTE_TEKENS = 8000;
const sectie = z.string().max(MEESTE_TEKENS).optional();
const velden = Object.fromEntries(secties.map((een) => [een, sectie])) as Record<Sectie, typeof sectie>;

/** The form of a report: anything goes while it is being written. `versie` is the draft that was opened (0: none yet). */
export const conceptSchema = z.object({
  ...velden,
  versie: z.number().int().min(0),
  knop: z.enum(['bewaren', 'vaststellen']).default('bewaren'),
});

/** What is done with a frozen report. */
export const rapportdaadSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('deel_school') }),
  z.object({ doe: z.literal('deel_blik_op_werk'), gedeeldOp: dag, wijze: z.enum(['beveiligde_mail', 'post']) }),
  z.object({ doe: z.literal('herzie'), toelichting: schoneTekst(500) }),
]);
export type Rapportdaad = z.output<typeof rapportdaadSchema>;

export const reactieSchema = z.object({ reactie: schoneTekst(4000) });

const feit = z.object({ label: z.string(), waarde: z.string() });
const alineas = z.object({ soort: z.literal('alineas'), kop: z.string().optional(), alineas: z.array(z.string()) });
const blok = z.discriminatedUnion('soort', [
  alineas,
  z.object({ soort: z.literal('feiten'), kop: z.string(), feiten: z.array(feit) }),
  z.object({ soort: z.literal('punten'), kop: z.string(), punten: z.array(z.object({ kop: z.string(), uitleg: z.string() })) }),
]) satisfies z.ZodType<Blok>;

const inhoud = z.object({
  delen: z.array(
    z.object({ sectie: z.enum(secties as readonly [Sectie, ...Sectie[]]), kop: z.string(), feiten: z.array(feit), tekst: z.string() }),
  ),
  risicos: z.array(
    z.object({
      onderdeel: z.enum(onderdelen),
      ernst: z.enum(ernsten),
      omschrijving: z.string(),
      verteldOp: z.string(),
      antwoorden: z.array(z.string()),
    }),
  ),
  stuk: z.object({ titel: z.string(), voet: z.string(), moment: z.string().optional(), blokken: z.array(blok) }),
}) satisfies z.ZodType<Rapportinhoud>;

/** Reads a frozen report; what is none is an error. */
export const leesRapportinhoud = (bewaard: unknown): Rapportinhoud => inhoud.parse(bewaard);
