import { z } from 'zod';
import { ketenpartners } from './ketenpartner';

/** Name and general address of an organisation; `gezien` is what stood on the page, empty where nothing did. */
export const ketenpartnerSchema = z.object({
  code: z.enum(ketenpartners),
  naam: z.string().trim().min(1, { error: 'fouten.verplicht' }).max(200),
  email: z.email().trim().max(254),
  gezien: z.uuid().optional(),
});
export type Ketenpartnerinvoer = z.output<typeof ketenpartnerSchema>;
