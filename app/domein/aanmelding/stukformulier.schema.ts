import { z } from 'zod';
import { fout } from './velden';

const NODIG = fout('stuk_nodig');

/** A document to add, or one to take away. A file field in which nothing was chosen sends a file without name and content. */
export const stukFormulier = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('bewaar'), stuk: z.instanceof(File, NODIG).refine(({ name, size }) => name !== '' || size > 0, NODIG) }),
  z.object({ doe: z.literal('verwijder'), id: z.uuid() }),
]);
