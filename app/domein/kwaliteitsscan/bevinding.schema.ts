import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { stukkenveldOfLeeg } from '../scanstuk/stukveld.schema';
import { beoordelingen } from './bevinding';

/** What a part of the scan showed; `versie` is the one that was opened, so that two people do not pass each other by. */
export const bevindingSchema = z.object({
  samenvatting: z.string().trim().min(1).max(4000),
  beoordeling: z.enum(beoordelingen),
  peildatum: dag,
  stukken: stukkenveldOfLeeg,
  versie: z.number().int().min(0),
});
export type BevindingInvoer = z.output<typeof bevindingSchema>;
