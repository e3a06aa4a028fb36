import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dag } from '~/domein/inburgeraar/dag.schema';

/** How many lines one page shows. */
export const PER_PAGINA = 50;

/** `van` and `tot` are both in it; with a pseudonym only the lines about that one person. */
export type Logfilter = { van: Temporal.PlainDate; tot: Temporal.PlainDate; pseudoniem: string | null };

/** Reads the choices from a URL: today when no good day is given, and the days in their order. */
export function leesLogfilter(zoek: URLSearchParams, vandaag: Temporal.PlainDate): Logfilter {
  const lees = (naam: string) => dag.catch(vandaag).parse(zoek.get(naam));
  const [van, tot] = [lees('van'), lees('tot')].sort((een, ander) => Temporal.PlainDate.compare(een, ander)) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ];
  return { van, tot, pseudoniem: z.uuid().nullable().catch(null).parse(zoek.get('pseudoniem')) };
}
