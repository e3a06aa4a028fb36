import { z } from 'zod';
import { wachtregels } from '../werkvoorraad/wachtsleutel';

/** Whether someone wants the morning mail, from the form. */
export const ochtendpostSchema = z.object({ aan: z.enum(['ja', 'nee']).transform((antwoord) => antwoord === 'ja') });

/** The same as it is kept. */
export const voorkeurSchema = z.object({ aan: z.boolean() });

/** What the database counted. */
export const tellingSchema = z.array(z.object({ regel: z.enum(wachtregels), aantal: z.number().int().positive() }));
