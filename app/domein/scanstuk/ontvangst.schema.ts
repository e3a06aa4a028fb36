import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { opTeVragen, type Onderdeel } from '../kwaliteitsscan/onderdeel';
import { stukkenveld } from './stukveld.schema';

const gevraagd = z.custom<Onderdeel>((waarde) => opTeVragen.some((een) => een === waarde), { error: 'fouten.keuze' });

/** On the page of Blik op Werk: send the mail that is shown, keep what came in, or record that there is none. `gezien` is the last mail on the page. */
export const ontvangstSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('verstuur'), gezien: z.uuid().optional() }),
  z.object({
    doe: z.literal('ontvang'),
    onderdeel: gevraagd,
    stukken: stukkenveld,
    ontvangenOp: dag,
    isBeperkt: z.boolean().default(false),
  }),
  z.object({ doe: z.literal('afwezig'), onderdeel: gevraagd, gemeldOp: dag }),
]);
export type Ontvangstinvoer = z.output<typeof ontvangstSchema>;
export type Ontvangen = Extract<Ontvangstinvoer, { doe: 'ontvang' }>;
export type Afwezig = Extract<Ontvangstinvoer, { doe: 'afwezig' }>;
