import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { afzenders, stuksoorten } from './scanstuk';
import { stukkenveld } from './stukveld.schema';

/** Documents that came in for a part of a scan. */
export const stukkenSchema = z.object({
  onderdeel: z.enum(stuksoorten),
  ontvangenVan: z.enum(afzenders),
  ontvangenOp: dag,
  stukken: stukkenveld,
  isBeperkt: z.boolean().default(false),
});
export type Stukkeninvoer = z.output<typeof stukkenSchema>;
