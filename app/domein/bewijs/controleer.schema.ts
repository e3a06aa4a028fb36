import { z } from 'zod';
import { metWaarden } from '~/platform/formulier/foutmelding';

/** The largest document that is looked at: 2 MB. Ours are far smaller. */
const GROOTSTE_DOCUMENT_MB = 2;
const NODIG = 'bewijs.fouten.document_nodig';

/** A check code as it was typed, and the file of the document. Its content is not read: only its fingerprint counts. */
export const controleerSchema = z.object({
  code: z.string().trim().min(1, { error: 'fouten.verplicht' }).max(100),
  document: z
    .instanceof(File, { error: NODIG })
    .refine(({ size }) => size > 0, { error: NODIG })
    .refine(({ size }) => size <= GROOTSTE_DOCUMENT_MB * 1024 * 1024, {
      error: metWaarden('fouten.bestand.te_groot', { max: GROOTSTE_DOCUMENT_MB }),
    }),
});
export type ControleerInvoer = z.output<typeof controleerSchema>;
