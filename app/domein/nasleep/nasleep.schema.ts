import { z } from 'zod';
import { antwoorden, gronden } from './schooltaak';

/** The answer of a school, from closed lists; a ground only beside `bewaard`. */
export const taakantwoordSchema = z
  .object({ taakId: z.uuid(), antwoord: z.enum(antwoorden), grond: z.enum(gronden).optional() })
  .refine(({ antwoord, grond }) => antwoord !== 'bewaard' || grond !== undefined, { path: ['grond'], error: 'nasleep.fouten.grond_nodig' })
  .transform(({ taakId, antwoord, grond }) => ({ taakId, antwoord, grond: antwoord === 'bewaard' ? (grond ?? null) : null }));
export type TaakantwoordInvoer = z.output<typeof taakantwoordSchema>;
