import { z } from 'zod';

/** The lists of which one chooses the columns. */
export const kolomlijsten = ['caseload', 'cursisten', 'scholen', 'scans', 'gebruikers', 'logboek'] as const;
export type Kolomlijst = (typeof kolomlijsten)[number];
/** Per list the columns that one does not want to see. */
export type Kolomkeuzes = Partial<Record<Kolomlijst, string[]>>;

const kolom = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const kolommen = z.array(kolom).max(40);

/** Which of all columns that can be left out one wants to see. */
export const kolommenSchema = z.object({
  lijst: z.enum(kolomlijsten),
  alle: kolommen,
  toon: kolommen.default([]),
  terug: z.string().max(2000).optional(),
});
export type KolommenInvoer = z.output<typeof kolommenSchema>;

export const verborgenVan = ({ alle, toon }: Pick<KolommenInvoer, 'alle' | 'toon'>): string[] => alle.filter((een) => !toon.includes(een));

/** Its name among the kept choices. */
export const voorkeurnaam = (lijst: Kolomlijst) => `kolommen.${lijst}`;

const bewaard = z.object({ verborgen: kolommen });

/** Reads what was kept; what is not understood hides nothing. */
export function leesKolomkeuzes(rijen: readonly { lijst: string; waarde: unknown }[]): Kolomkeuzes {
  const keuzes: Kolomkeuzes = {};
  for (const lijst of kolomlijsten) {
    const rij = rijen.find((een) => een.lijst === voorkeurnaam(lijst));
    const gelezen = bewaard.safeParse(rij?.waarde);
    if (gelezen.success && gelezen.data.verborgen.length > 0) keuzes[lijst] = gelezen.data.verborgen;
  }
  return keuzes;
}
