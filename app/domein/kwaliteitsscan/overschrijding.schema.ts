import { z } from 'zod';
import { overschrijdingsredenen } from './overschrijding';

export const overschrijdingSchema = z.object({
  reden: z.enum(overschrijdingsredenen),
  toelichting: z.string().trim().min(1).max(1000),
});
export type OverschrijdingInvoer = z.output<typeof overschrijdingSchema>;
