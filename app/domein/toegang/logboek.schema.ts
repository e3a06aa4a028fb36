import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';

/** `van` and `tot` are both in it; with a pseudonym only the lines about that one person. */
export type Logfilter = { van: Temporal.PlainDate; tot: Temporal.PlainDate; pseudoniem: string | null };

const DAGEN = 7;
const dagOfNiets = dag.nullable().catch(null);

/** Reads the choices from a URL: the last seven days when no good day is given, and the days in their order. */
export function leesLogfilter(zoek: URLSearchParams, vandaag: Temporal.PlainDate): Logfilter {
  const een = dagOfNiets.parse(zoek.get('tot')) ?? vandaag;
  const ander = dagOfNiets.parse(zoek.get('van')) ?? een.subtract({ days: DAGEN - 1 });
  const [van, tot] = Temporal.PlainDate.compare(een, ander) < 0 ? [een, ander] : [ander, een];
  return { van, tot, pseudoniem: z.uuid().nullable().catch(null).parse(zoek.get('pseudoniem')) };
}
