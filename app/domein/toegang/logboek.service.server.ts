import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { verboden } from '~/platform/fout';
import { bestaandePagina } from '~/platform/lijst/bladzijde';
import type { Logsoort } from './logboek';
import { countLog, listLog } from './logboek.repository.server';
import { leesLogfilter } from './logboek.schema';
import { magLogboek } from './toegang.policy';

type Verzoek = { soort: Logsoort; zoek: URLSearchParams; pagina: number };

/** One page of one part of the log, with the exact count; for the fg only. */
export function getLogboek(context: Context, { soort, zoek, pagina: gevraagd }: Verzoek) {
  return metActor(context, async (tx, actor) => {
    if (!magLogboek(actor)) throw verboden();
    const vandaag = context.klok.vandaag();
    const filter = leesLogfilter(zoek, vandaag);
    const totaal = await countLog(tx, soort, filter);
    const pagina = bestaandePagina(gevraagd, totaal);
    const regels = await listLog(tx, soort, filter, pagina);
    const { van, tot, pseudoniem } = filter;
    const isGekozen = ['van', 'tot', 'pseudoniem'].some((naam) => zoek.has(naam));
    return { soort, regels, totaal, pagina, van: van.toString(), tot: tot.toString(), pseudoniem, isGekozen, vandaag: vandaag.toString() };
  });
}

export type Logboek = Awaited<ReturnType<typeof getLogboek>>;
