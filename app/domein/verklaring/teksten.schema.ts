import { z } from 'zod';
import { dag } from '~/domein/inburgeraar/dag.schema';

const regel = (lengte: number) => z.string().trim().min(1, { error: 'fouten.verplicht' }).max(lengte);

/** What can be done with a text: confirm the Dutch one, or record who answers for a translation. */
export const tekstbesluitSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('stel_vast') }),
  z.object({ doe: z.literal('bevestig'), vertaler: regel(200), wbtvNummer: regel(50), datum: dag }),
]);
export type Tekstbesluitinvoer = z.output<typeof tekstbesluitSchema>;
