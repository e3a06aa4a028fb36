import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const EERSTE = '1900-01-01';
const LAATSTE = '2100-12-31';

/** A day from a date field, as ISO text; years far off are slips of the pen. */
export const dagtekst = z.iso.date().refine((tekst) => tekst >= EERSTE && tekst <= LAATSTE, { error: 'fouten.datum' });

/** The same, as a day. */
export const dag = dagtekst.transform((tekst) => Temporal.PlainDate.from(tekst));

/** The same, where an empty field means that there is none. */
export const dagOfLeeg = dag.optional().transform((waarde) => waarde ?? null);
