import { getConvenanten, getOverlegtijd } from '~/domein/convenant/convenant.service.server';
import { getKeurmerken } from '~/domein/keurmerk/keurmerk.service.server';
import { vindScholen } from '~/domein/zoeken/vinden.service.server';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { verboden } from '~/platform/fout';
import { bestaandePagina } from '~/platform/lijst/bladzijde';
import { getNt2cijfers } from './nt2.service.server';
import { countScholen, listScholen, type SchoolopLijst } from './scholen.repository.server';
import type { Schoolkeuzes } from './scholen.schema';
import { magScholenBeheren } from './taalaanbieder.policy';
import { getOndergrens, listCijfers } from './taalaanbieder.repository.server';

function eis(actor: Actor): void {
  if (!magScholenBeheren(actor)) throw verboden();
}

type Verzoek = { keuzes: Schoolkeuzes; zoek: string; pagina: number };

/** One page of the schools with the exact count. No person is in it. */
export function getScholen(context: Context, { keuzes, zoek, pagina: gevraagd }: Verzoek) {
  return metActor(context, async (tx, actor) => {
    eis(actor);
    const dag = context.klok.vandaag();
    const gevonden = zoek === '' ? null : (await vindScholen(tx, zoek)).map(({ wie }) => wie.id);
    const vraag = { ...keuzes, gevonden, dag, overlegMaanden: await getOverlegtijd(tx, dag) };
    const totaal = await countScholen(tx, vraag);
    const pagina = bestaandePagina(gevraagd, totaal);
    const rijen = await vulAan(tx, context, await listScholen(tx, vraag, pagina));
    return { rijen, totaal, pagina, keuzes, zoek, ondergrens: await getOndergrens(tx, dag) };
  });
}

/** What the columns show of the schools on the page, as the rules derive it. */
async function vulAan(tx: Tx, { klok }: Context, scholen: readonly SchoolopLijst[]) {
  const ids = scholen.map(({ id }) => id);
  const dag = klok.vandaag();
  const keurmerken = await getKeurmerken(tx, ids, dag);
  const convenanten = await getConvenanten(tx, ids, dag);
  const nt2 = await getNt2cijfers(tx, ids);
  const cijfers = await listCijfers(tx, ids);
  return scholen.map((school) => ({
    ...school,
    keurmerk: keurmerken.get(school.id) ?? { bekend: null, aangekondigd: null, vergeefs: null },
    convenant: convenanten.get(school.id) ?? { soort: 'geen' as const },
    nt2: nt2.get(school.id) ?? null,
    inburgeraars: cijfers.get(school.id)?.inburgeraars ?? null,
    laatsteRapportage: cijfers.get(school.id)?.laatsteRapportage?.toString() ?? null,
  }));
}

export type Scholen = Awaited<ReturnType<typeof getScholen>>;
export type SchoolRij = Scholen['rijen'][number];
