import { z } from 'zod';

const regel = z.string().trim().min(1).max(3000);
const deel = z.object({ kop: regel, leden: z.array(regel).min(1).max(40) });

/** The words of a version of the convenant: articles and bijlagen in order, each with its members in order. */
export const convenantinhoudSchema = z.object({
  titel: regel,
  inleiding: z.array(regel).min(1).max(20),
  artikelen: z.array(deel).min(1).max(40),
  bijlagen: z.array(deel).max(10),
});
export type Convenantinhoud = z.output<typeof convenantinhoudSchema>;
export type Convenantdeel = Convenantinhoud['artikelen'][number];
