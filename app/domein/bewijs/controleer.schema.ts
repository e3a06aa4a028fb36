import { z } from 'zod';

const NODIG = 'bewijs.fouten.document_nodig';

/** A check code as it was typed, and the file of the document. Its content is not read: only its fingerprint counts. */
export const controleerSchema = z.object({
  code: z.string().trim().min(1, { error: 'fouten.verplicht' }).max(100),
  document: z.instanceof(File, { error: NODIG }).refine(({ size }) => size > 0, { error: NODIG }),
});
export type ControleerInvoer = z.output<typeof controleerSchema>;
