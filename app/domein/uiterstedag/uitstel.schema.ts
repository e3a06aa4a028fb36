import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { redenen, uitstelbaar } from './uitstel';

/** What is put off (the rule, whose, and the last day that the screen showed), to when, and why. */
export const uitstelSchema = z.object({
  wat: z
    .string()
    .transform((tekst) => tekst.split(' '))
    .pipe(z.tuple([z.enum(uitstelbaar), z.uuid(), z.iso.date(), dag]))
    .transform(([regel, id, voorval, huidig]) => ({ regel, id, voorval, huidig })),
  tot: dag,
  reden: z.enum(redenen),
});
export type UitstelInvoer = z.output<typeof uitstelSchema>;
