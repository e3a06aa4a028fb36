import { z } from 'zod';
import { grootsteBestandMb } from '~/platform/http/uploadgrens';
import { metWaarden } from '~/platform/formulier/foutmelding';

/** Our own documents are far smaller. */
const GROOTSTE_DOCUMENT_MB = grootsteBestandMb('/controleer');
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
