import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { keurmerkStatussen } from './keurmerk';

// Without abort zod would still compare the days of an answer that it has already refused.
const dag = z.iso.date({ abort: true }).transform((tekst) => Temporal.PlainDate.from(tekst));
const moment = z.iso.datetime({ offset: true, abort: true }).transform((tekst) => Temporal.Instant.from(tekst));

/** The register's answer for one school, as in docs/koppelvlakken/blik-op-werk-register.md; unknown fields are left aside. */
export const registerAntwoordSchema = z
  .object({
    naam: z.string().trim().min(1),
    bowNummer: z.string().min(1),
    kvkNummer: z.string().regex(/^\d{8}$/),
    keurmerk: z.object({
      status: z.enum(keurmerkStatussen),
      sinds: dag,
      totEnMet: dag.optional(),
      waarschuwing: z.boolean(),
    }),
    peilmoment: moment,
  })
  .refine(({ keurmerk: { sinds, totEnMet } }) => totEnMet === undefined || Temporal.PlainDate.compare(sinds, totEnMet) <= 0, {
    path: ['keurmerk', 'totEnMet'],
  });

/** The register's word that it holds no school of this number; any other 404 is no answer. */
export const registerNietGevondenSchema = z.object({ code: z.literal('niet_gevonden'), bowNummer: z.string() });
