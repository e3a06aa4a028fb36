import { parseWithZod } from '@conform-to/zod/v4';
import type { ZodType } from 'zod';
import { foutSleutel } from './foutsleutel';

/** Reads a submitted form by its schema, with translation keys for errors; the same on the server and in the browser. */
export function leesFormulier<S extends ZodType>(gegevens: FormData, schema: S) {
  return parseWithZod(gegevens, { schema, error: foutSleutel });
}
