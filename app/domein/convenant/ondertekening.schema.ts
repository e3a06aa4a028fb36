import { z } from 'zod';
import { dagOfLeeg } from '~/platform/formulier/dag';

const regel = (lengte: number) => z.string({ error: 'fouten.verplicht' }).trim().min(1, { error: 'fouten.verplicht' }).max(lengte);

/** Which text and which conditions stood on the page, so that nobody signs what he did not see. */
const gezien = { tekstId: z.uuid(), voorwaardelijk: z.enum(['ja', 'nee']).transform((woord) => woord === 'ja') };

const teken = z.object({
  doe: z.literal('teken'),
  ...gezien,
  gaatInOp: dagOfLeeg,
  naam: regel(200),
  functie: regel(100),
  plaats: regel(100),
  bevoegd: z.literal(true, { error: 'convenant.fouten.bevoegd' }),
});

/** Signing the convenant, or taking that back while the other side did not agree yet. */
export const ondertekenSchema = z.discriminatedUnion('doe', [teken, z.object({ doe: z.literal('neem_terug') })]);
export type Tekeninvoer = z.output<typeof teken>;
export type Onderteken = z.output<typeof ondertekenSchema>;

/** Confirming a version of the text. */
export const vaststelSchema = z.object({ doe: z.literal('stel_vast') });
