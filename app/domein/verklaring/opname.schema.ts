import { z } from 'zod';

const NODIG = 'toestemming.teksten.opname.fouten.nodig';
/** Which recording stood on the page; empty where there was none. */
const gezien = z.uuid().optional();

/** A recording to add, in place of the one that was there, or the one to take away. */
export const opnameSchema = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('bewaar'),
    gezien,
    bestand: z.instanceof(File, { error: NODIG }).refine(({ name, size }) => name !== '' || size > 0, { error: NODIG }),
  }),
  z.object({ doe: z.literal('neem_weg'), gezien }),
]);
export type Opnameinvoer = z.output<typeof opnameSchema>;
