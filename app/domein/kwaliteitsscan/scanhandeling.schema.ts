import { z } from 'zod';

const tekst = z.string().trim().max(2000);

/** Why a scan lapses; the school reads it. */
export const vervallenSchema = z.object({ toelichting: tekst.min(1) });

/** A school need not say why it takes its aanmelding back. */
export const intrekkenSchema = z.object({ toelichting: tekst.optional().transform((waarde) => waarde || null) });

/** Why a scan is repeated (C 4.5). */
export const herhalenSchema = z.object({ aanleiding: z.string().trim().min(1).max(500) });
export type HerhalenInvoer = z.output<typeof herhalenSchema>;
