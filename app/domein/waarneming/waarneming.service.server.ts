import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { bezwaarTegen, standVan } from './waarneming';
import { magLatenWaarnemen, magWaarnemingZien } from './waarneming.policy';
import {
  beeindigWaarneming,
  isVastgelegd,
  listCasemanagers,
  listWaargenomen,
  listWaarnemingen,
  overlapt,
  voegWaarnemingToe,
  type Collega,
  type Waargenomen,
} from './waarneming.repository.server';
import type { NieuweWaarneming, WaarnemingInvoer } from './waarneming.schema';

/** Whose waarnemingen the actor sees: his own, or a beheerder everyone's. */
const kring = ({ rol, gebruikerId }: Actor) => (rol === 'beheerder' ? null : gebruikerId);

/** Who covers the actor and whom he covers, now and before, with the colleagues who could; a beheerder sees everyone's. */
export function getWaarnemingen(context: Context) {
  return metActor(context, async (tx, actor) => {
    if (!magWaarnemingZien(actor)) throw verboden();
    const vandaag = context.klok.vandaag();
    const alle = (await listWaarnemingen(tx, kring(actor))).map((een) => {
      const stand = standVan(een, vandaag);
      const isOpen = stand === 'loopt' || stand === 'komt';
      return { ...een, stand, magBeeindigen: isOpen && magLatenWaarnemen(actor, een.casemanagerId) };
    });
    const casemanagers = await listCasemanagers(tx);
    return {
      isBeheerder: actor.rol === 'beheerder',
      voorMij: alle.filter(({ casemanagerId }) => casemanagerId === actor.gebruikerId),
      doorMij: alle.filter(({ waarnemerId }) => waarnemerId === actor.gebruikerId),
      alle: actor.rol === 'beheerder' ? alle : [],
      casemanagers,
      collegas: casemanagers.filter(({ id }) => id !== actor.gebruikerId),
      vandaag: vandaag.toString(),
    };
  });
}

export type Waarnemingen = Awaited<ReturnType<typeof getWaarnemingen>>;

/** The casemanagers whom the actor may name. */
export function getCasemanagers(tx: Tx): Promise<Collega[]> {
  return listCasemanagers(tx);
}

/** For whom a casemanager covers today, to say on every page; nobody in another role. */
export function getWaargenomen(tx: Tx, { rol, gebruikerId }: Actor): Promise<Waargenomen[]> {
  return rol === 'casemanager' ? listWaargenomen(tx, gebruikerId) : Promise.resolve([]);
}

/** Records a waarneming or ends one early. It begins and ends on its days by itself. Refused: by oneself, in the past, longer than six months. */
export function voerWaarnemingUit(context: Context, invoer: WaarnemingInvoer, formulierId: string): Promise<void> {
  return eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magWaarnemingZien(actor)) throw verboden();
      if (invoer.doe === 'leg_vast') return legVast(tx, actor, context, { ...invoer, formulierId });
      if (!(await beeindigWaarneming(tx, invoer.waarnemingId, context.klok.nu()))) return eisAlBeeindigd(tx, actor, invoer.waarnemingId);
      await noteerHandeling(tx, null, 'waarneming_beeindigd', invoer.waarnemingId);
    }),
  );
}

async function legVast(tx: Tx, actor: Actor, { klok }: Context, invoer: NieuweWaarneming & { formulierId: string }): Promise<void> {
  const { waarnemerId, van, tot, formulierId } = invoer;
  const casemanagerId = invoer.casemanagerId ?? actor.gebruikerId;
  if (!magLatenWaarnemen(actor, casemanagerId)) throw verboden();
  if (waarnemerId === casemanagerId) throw ongeldig('waarnemerId', 'waarneming.fouten.zelf');
  const bezwaar = bezwaarTegen({ van, tot }, klok.vandaag());
  if (bezwaar !== null) throw new DomeinFout('ongeldig', { velden: bezwaar });
  const bekend = new Set((await listCasemanagers(tx)).map(({ id }) => id));
  if (!bekend.has(waarnemerId)) throw ongeldig('waarnemerId', 'fouten.keuze');
  if (!bekend.has(casemanagerId)) throw ongeldig('casemanagerId', 'fouten.keuze');
  if (await isVastgelegd(tx, formulierId)) return;
  if (await overlapt(tx, { casemanagerId, waarnemerId, van, tot })) throw ongeldig('van', 'waarneming.fouten.overlapt');
  const id = await voegWaarnemingToe(tx, { casemanagerId, waarnemerId, van, tot, door: actor.gebruikerId, formulierId });
  await noteerHandeling(tx, null, 'waarneming_vastgelegd', id);
}

const ongeldig = (veld: string, sleutel: string) => new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });

/** Ended before, by a double click or by someone else: done. One that the actor may not end, or that is not there: as if it did not exist. */
async function eisAlBeeindigd(tx: Tx, actor: Actor, id: string): Promise<void> {
  const eerder = (await listWaarnemingen(tx, kring(actor))).find((een) => een.id === id);
  if (!eerder?.beeindigdOp) throw nietGevonden();
}
