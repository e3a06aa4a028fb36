import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { verboden } from '~/platform/fout';
import { bestaandePagina } from '~/platform/lijst/bladzijde';
import { listContactenZonderToegang } from './contacten.repository.server';
import { countGebruikers, listGebruikers } from './gebruikers.repository.server';
import { GEEN_FILTER, type Filter } from './gebruikers.schema';
import { naarToegangRij } from './toegangrij';
import { magToegangZien } from './toegang.policy';
import { listScholen, listToegang } from './toegang.repository.server';

type Verzoek = { filter: Filter; pagina: number } | { zoek: string };

/** One page of the staff with access, now or before, with the exact count; a search shows its first page only. */
export function getGebruikers(context: Context, verzoek: Verzoek) {
  return metActor(context, async (tx, actor) => {
    if (!magToegangZien(actor)) throw verboden();
    const vandaag = context.klok.vandaag();
    const vraag =
      'zoek' in verzoek ? { filter: GEEN_FILTER, zoek: verzoek.zoek, vandaag } : { filter: verzoek.filter, zoek: null, vandaag };
    const totaal = await countGebruikers(tx, vraag);
    const pagina = 'zoek' in verzoek ? 1 : bestaandePagina(verzoek.pagina, totaal);
    const gebruikers = await listGebruikers(tx, vraag, pagina);
    const toegang = await listToegang(
      tx,
      gebruikers.map(({ id }) => id),
    );
    const rijen = gebruikers.map(({ getekendOp, ...gebruiker }) => ({
      ...gebruiker,
      getekendOp: getekendOp?.toString() ?? null,
      toegang: toegang.filter((een) => een.gebruikerId === gebruiker.id).map((een) => naarToegangRij(een, vandaag)),
    }));
    return {
      rijen,
      totaal,
      pagina,
      zoek: vraag.zoek,
      filter: vraag.filter,
      scholen: await listScholen(tx),
      contacten: await listContactenZonderToegang(tx),
    };
  });
}

export type Gebruikerslijst = Awaited<ReturnType<typeof getGebruikers>>;
