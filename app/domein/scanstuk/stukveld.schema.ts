import { z } from 'zod';

const NODIG = 'scanstuk.fouten.nodig';
/** How many files a form takes at once. */
const MEESTE = 10;

/** A file field in which nothing was chosen sends a file without name and content. */
const isGekozen = ({ name, size }: File) => name !== '' || size > 0;

/** One file that has to be there. */
export const stukveld = z.instanceof(File, { error: NODIG }).refine(isGekozen, { error: NODIG });

/** Any number of files of one field, also none. */
export const stukkenveldOfLeeg = z
  .array(z.instanceof(File))
  .max(MEESTE)
  .default([])
  .transform((bestanden) => bestanden.filter(isGekozen));

/** Files of one field, at least one. */
export const stukkenveld = stukkenveldOfLeeg.refine((bestanden) => bestanden.length > 0, { error: NODIG });
