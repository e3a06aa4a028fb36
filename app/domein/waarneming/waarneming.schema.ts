import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';

/** A new waarneming (by a beheerder for the casemanager he names), or the early end of one. */
export const waarnemingSchema = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('leg_vast'), casemanagerId: z.uuid().optional(), waarnemerId: z.uuid(), van: dag, tot: dag }),
  z.object({ doe: z.literal('beeindig'), waarnemingId: z.uuid() }),
]);
export type WaarnemingInvoer = z.output<typeof waarnemingSchema>;
export type NieuweWaarneming = Extract<WaarnemingInvoer, { doe: 'leg_vast' }>;
