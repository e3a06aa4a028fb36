import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';

const regel = (lengte: number) => z.string().trim().min(1, { error: 'fouten.verplicht' }).max(lengte);

/** The mark of the words that stood on the page: one decides on what one read. */
const gezien = z.string().optional();

const stelVast = z.object({ doe: z.literal('stel_vast'), gezien });
const bevestig = z.object({ doe: z.literal('bevestig'), gezien, vertaler: regel(200), wbtvNummer: regel(50), datum: dag });

/** What can be done with a text: confirm the Dutch one, record who answers for a translation, or take away what does not stand yet. */
export const tekstbesluitSchema = z.discriminatedUnion('doe', [stelVast, bevestig, z.object({ doe: z.literal('neem_weg') })]);
export type Tekstbesluitinvoer = z.output<typeof stelVast> | z.output<typeof bevestig>;
