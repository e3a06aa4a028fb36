import type { Gebeurtenis } from '~/domein/inburgeraar/gebeurtenis';
import { getCasemanagers } from '~/domein/waarneming/waarneming.service.server';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { bezwaarTegen, standVan } from './overdracht';
import { magMensenKiezen, magOverdrachtenZien } from './overdracht.policy';
import { gebeurtenissen } from './gebeurtenissen';
import {
  countEigen,
  draagOver,
  listKandidaten,
  listKomend,
  listOverdrachten,
  listVan,
  neemTerug,
  type Komend,
  type Overdrachtrij,
} from './overdracht.repository.server';
import type { NieuweOverdracht, OverdrachtInvoer } from './overdracht.schema';

function eis(actor: Actor): void {
  if (!magOverdrachtenZien(actor)) throw verboden();
}

async function getKandidaten(tx: Tx, { gebruikerId }: Actor, wie: readonly string[]) {
  const mensen = await listKandidaten(tx, wie, gebruikerId);
  await noteerInzage(
    tx,
    mensen.map(({ id }) => id),
    'overdragen',
  );
  return mensen.map(({ id, voornamen, achternaam, isEigen, gaatAl }) => ({
    ...{ id, voornamen, achternaam },
    bezwaar: !isEigen ? ('niet_eigen' as const) : gaatAl ? ('gaat_al' as const) : null,
  }));
}

/** What the actor handed over and gets, and whom of those named (`wie`) he could hand over to which colleague. */
export function getOverdragen(context: Context, wie: readonly string[]) {
  return metActor(context, async (tx, actor) => {
    eis(actor);
    const vandaag = context.klok.vandaag();
    const metStand = (rij: Overdrachtrij) => {
      const stand = standVan({ per: rij.per, isTerug: rij.terug === rij.aantal }, vandaag);
      return { ...rij, stand, magTerugnemen: stand === 'komt' && rij.doorId === actor.gebruikerId };
    };
    const alle = (await listOverdrachten(tx)).map(metStand);
    const casemanagers = await getCasemanagers(tx);
    const isBeheerder = !magMensenKiezen(actor);
    return {
      isBeheerder,
      vanMij: isBeheerder ? alle : alle.filter(({ vanId }) => vanId === actor.gebruikerId),
      naarMij: isBeheerder ? [] : alle.filter(({ naarId, stand }) => naarId === actor.gebruikerId && stand !== 'teruggenomen'),
      kandidaten: isBeheerder ? [] : await getKandidaten(tx, actor, wie),
      eigenAantal: isBeheerder ? 0 : await countEigen(tx, actor.gebruikerId),
      casemanagers,
      collegas: casemanagers.filter(({ id }) => id !== actor.gebruikerId),
      vandaag: vandaag.toString(),
    };
  });
}

export type Overdragen = Awaited<ReturnType<typeof getOverdragen>>;

/** Who of these people goes to a colleague, by his id. */
export async function getKomend(tx: Tx, { gebruikerId }: Actor, ids: readonly string[]): Promise<Record<string, Komend>> {
  const komend = await listKomend(tx, ids, gebruikerId);
  return Object.fromEntries(komend.map((een) => [een.inburgeraarId, een]));
}

/** What comes to the actor's caseload: from whom, from when, how many people. */
export async function getNaarMij(tx: Tx, { gebruikerId }: Actor, { klok }: Context): Promise<Overdrachtrij[]> {
  const vandaag = klok.vandaag();
  const komt = ({ per, aantal, terug }: Overdrachtrij) => standVan({ per, isTerug: aantal === terug }, vandaag) === 'komt';
  return (await listOverdrachten(tx)).filter((rij) => rij.naarId === gebruikerId && komt(rij));
}

/** What was handed over of one person, for the timeline of his dossier. */
export async function getOverdrachtgebeurtenissen(tx: Tx, inburgeraarId: string): Promise<Gebeurtenis[]> {
  return gebeurtenissen(await listVan(tx, inburgeraarId));
}

/** Hands people over to a colleague from a day on, or takes it back before that day; each once, all or nobody. */
export function voerOverdrachtUit(context: Context, invoer: OverdrachtInvoer, formulierId: string): Promise<void> {
  return eenmaal(() =>
    metActor(context, async (tx, actor) => {
      eis(actor);
      if (invoer.doe === 'neem_terug') return neemOverdrachtTerug(tx, context, invoer);
      return draagMensenOver(tx, actor, context, { ...invoer, formulierId });
    }),
  );
}

async function draagMensenOver(tx: Tx, actor: Actor, { klok }: Context, invoer: NieuweOverdracht & { formulierId: string }): Promise<void> {
  const { formulierId, naarId, per, reden } = invoer;
  const vanId = invoer.doe === 'draag_over' ? eigenVan(actor) : vanWie(actor, invoer.casemanagerId);
  const kandidaten = invoer.doe === 'draag_over' ? await getKandidaten(tx, actor, invoer.persoon) : null;
  if ((await listOverdrachten(tx)).some(({ id }) => id === formulierId)) return;
  const bezwaar = bezwaarTegen(per, klok.vandaag());
  if (bezwaar !== null) throw new DomeinFout('ongeldig', { velden: bezwaar });
  const bekend = new Set((await getCasemanagers(tx)).map(({ id }) => id));
  if (!bekend.has(naarId)) throw ongeldig('naarId', 'fouten.keuze');
  if (naarId === vanId || naarId === actor.gebruikerId) throw ongeldig('naarId', 'overdracht.fouten.zelf');
  const wie = invoer.doe === 'draag_over' ? invoer.persoon : null;
  if (kandidaten !== null) eisKandidaten(kandidaten, wie?.length ?? 0);
  await draagOver(tx, { formulierId, vanId, naarId, per, reden, wie });
}

function eigenVan(actor: Actor): string {
  if (!magMensenKiezen(actor)) throw verboden();
  return actor.gebruikerId;
}

function vanWie(actor: Actor, casemanagerId: string | undefined): string {
  if (!magMensenKiezen(actor)) {
    if (casemanagerId === undefined) throw ongeldig('casemanagerId', 'fouten.verplicht');
    return casemanagerId;
  }
  if (casemanagerId !== undefined && casemanagerId !== actor.gebruikerId) throw verboden();
  return actor.gebruikerId;
}

/** One who is not in a caseload of the actor does not exist for him; of one whom he covers he hears that this is not his. */
function eisKandidaten(kandidaten: Overdragen['kandidaten'], gevraagd: number): void {
  if (kandidaten.length < gevraagd) throw nietGevonden();
  const bezwaar = kandidaten.find((een) => een.bezwaar !== null)?.bezwaar;
  if (bezwaar) throw ongeldig('persoon', `overdracht.bezwaar.${bezwaar}`);
}

async function neemOverdrachtTerug(
  tx: Tx,
  { klok }: Context,
  { overdrachtId, inburgeraarId }: Extract<OverdrachtInvoer, { doe: 'neem_terug' }>,
): Promise<void> {
  if ((await neemTerug(tx, overdrachtId, inburgeraarId ?? null)) > 0) return;
  const eerder = (await listOverdrachten(tx)).find(({ id }) => id === overdrachtId);
  if (!eerder) throw nietGevonden();
  const isVoorbij = standVan({ per: eerder.per, isTerug: false }, klok.vandaag()) === 'overgedragen';
  if (isVoorbij) throw new DomeinFout('conflict', { velden: { '': ['overdracht.fouten.te_laat'] } });
  if (eerder.terug === 0) throw verboden();
}

const ongeldig = (veld: string, sleutel: string) => new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });
