import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { verboden } from '~/platform/fout';
import { bestaandePagina } from '~/platform/lijst/bladzijde';
import { listGelijkgesteld } from '../uiterstedag/gelijkgesteld.service.server';
import { werkdagenTussen } from './klok';
import { getScantermijnen } from './kwaliteitsscan.repository.server';
import { magScanZien } from './kwaliteitsscan.policy';
import { countScans, listScans } from './scans.repository.server';
import type { Scankeuzes } from './scans.schema';

const DAGEN_PER_WEEK = 7;

/** One page of the scans with the exact count, and for each how many werkdagen are left (or over). */
export function getScans(context: Context, { keuzes, pagina: gevraagd }: { keuzes: Scankeuzes; pagina: number }) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const vandaag = context.klok.vandaag();
    const vraag = { ...keuzes, vandaag, eindeVanDeWeek: vandaag.add({ days: DAGEN_PER_WEEK - vandaag.dayOfWeek }) };
    const totaal = await countScans(tx, vraag);
    const pagina = bestaandePagina(gevraagd, totaal);
    const gelijkgesteld = await listGelijkgesteld(tx);
    const { werkdagen } = await getScantermijnen(tx, vandaag);
    const rijen = (await listScans(tx, vraag, pagina)).map((rij) => {
      const [uiterste, nu] = [Temporal.PlainDate.from(rij.uiterste), rij.klaarOp === null ? vandaag : Temporal.PlainDate.from(rij.klaarOp)];
      return {
        ...rij,
        over: werkdagenTussen(nu, uiterste, gelijkgesteld),
        teLaat: werkdagenTussen(uiterste, nu, gelijkgesteld),
        isTeLaat: Temporal.PlainDate.compare(nu, uiterste) > 0,
      };
    });
    const vrij = gelijkgesteld.map(({ dag, bron }) => ({ dag: dag.toString(), bron }));
    return { rijen, totaal, pagina, keuzes, werkdagen, gelijkgesteld: vrij };
  });
}

export type Scans = Awaited<ReturnType<typeof getScans>>;
