import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { getKomend, getNaarMij } from '~/domein/overdracht/overdracht.service.server';
import { vindInCaseload } from '~/domein/zoeken/vinden.service.server';
import { verboden } from '~/platform/fout';
import { bestaandePagina } from '~/platform/lijst/bladzijde';
import { naarRij } from './caseload';
import { countCaseload, listCaseload, listCaseloadScholen, type Vraag } from './caseload.repository.server';
import { GEEN_KEUZES, type Keuzes } from './caseload.schema';
import { magDossier } from './inburgeraar.policy';
import { getLeningOudNaMaanden } from './instellingen.repository.server';

function eis(actor: Actor): void {
  if (!magDossier(actor)) throw verboden();
}

type Verzoek = { keuzes: Keuzes; pagina: number } | { zoekterm: string; sortering: Keuzes['sortering']; pagina: number };

/**
 * One page of the caseload, with the exact count; a search looks in all caseloads the actor has today. Every person shown is logged, by id and never by
 * what was searched.
 */
export function getCaseload(context: Context, verzoek: Verzoek) {
  return metActor(context, async (tx, actor) => {
    eis(actor);
    const isZoeken = 'zoekterm' in verzoek;
    const keuzes = isZoeken ? { ...GEEN_KEUZES, sortering: verzoek.sortering } : verzoek.keuzes;
    const gevonden = isZoeken ? (await vindInCaseload(tx, actor, verzoek.zoekterm)).map(({ wie }) => wie.id) : null;
    const lijst = await laadPagina(tx, context, {
      vraag: { ...keuzes, gevonden, gebruikerId: actor.gebruikerId },
      gevraagd: verzoek.pagina,
    });
    const ids = lijst.rijen.map(({ id }) => id);
    await noteerInzage(tx, ids, isZoeken ? 'caseload_zoeken' : 'caseload');
    return {
      ...lijst,
      keuzes,
      scholen: await listCaseloadScholen(tx),
      gaat: await getKomend(tx, actor, ids),
      naarMij: await getNaarMij(tx, actor, context),
    };
  });
}

async function laadPagina(tx: Tx, { klok }: Context, { vraag, gevraagd }: { vraag: Vraag; gevraagd: number }) {
  const vandaag = klok.vandaag();
  const leningOudNaMaanden = await getLeningOudNaMaanden(tx);
  const totaal = await countCaseload(tx, vraag);
  const pagina = bestaandePagina(gevraagd, totaal);
  const feiten = await listCaseload(tx, vraag, pagina);
  return { totaal, pagina, rijen: feiten.map((persoon) => naarRij(persoon, vandaag, leningOudNaMaanden)) };
}

export type Caseload = Awaited<ReturnType<typeof getCaseload>>;
