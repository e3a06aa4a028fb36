import { z } from 'zod';
import { dag, dagOfLeeg } from '~/platform/formulier/dag';

/** A new term; its last day follows from its first (C 3.2). */
export const nieuweTermijnSchema = z.object({ ingangsdatum: dag });
export type NieuweTermijn = z.output<typeof nieuweTermijnSchema>;

/** The early end and the uitsluiting of a term, as last valid days; empty is none. `stand` is how both were when the form was opened. */
export const eindeSchema = z.object({ beeindigdPer: dagOfLeeg, uitgeslotenPer: dagOfLeeg, stand: z.string().max(30) });
export type EindeInvoer = z.output<typeof eindeSchema>;
