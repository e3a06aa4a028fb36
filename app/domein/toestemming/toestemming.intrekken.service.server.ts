import type { Temporal } from 'temporal-polyfill';
import { GEEN_EINDEN } from '~/domein/grondslag/einden';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { dagVan } from '~/platform/klok';
import { findCursist, findInburgeraar } from './persoon.repository.server';
import { toestemmingsstatus, type Kanaal } from './toestemming';
import { magOpSchoolVastleggen, magVastleggen, magZelfIntrekken } from './toestemming.policy';
import {
  findVanFormulier,
  handelingsmoment,
  listHandelingen,
  voegHandelingToe,
  type Onderwerp,
  type Toestemming,
} from './toestemming.repository.server';
import type { IntrekkenInvoer } from './toestemming.schema';

/** A withdrawal for the gemeente, at the desk, by phone or by letter; of a ja that was given at the school too. Returns the withdrawal's id. */
export function trekIn(
  context: Context,
  {
    inburgeraarId,
    toestemmingId,
    formulierId,
    invoer,
  }: { inburgeraarId: string; toestemmingId: string; formulierId: string; invoer: IntrekkenInvoer },
): Promise<string> {
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    if (!(await findInburgeraar(tx, inburgeraarId))) throw nietGevonden();
    return trekJaIn(tx, {
      wie: { inburgeraarId },
      ja: ({ id }) => id === toestemmingId,
      kanaal: invoer.kanaal,
      door: actor.gebruikerId,
      formulierId,
    });
  });
}

/** The inburgeraar withdraws by his own login. */
export function trekZelfIn(
  context: Context,
  { toestemmingId, formulierId }: { toestemmingId: string; formulierId: string },
): Promise<string> {
  return metActor(context, (tx, actor) => {
    const { inburgeraarId } = actor;
    if (!magZelfIntrekken(actor) || inburgeraarId === null) throw verboden();
    return trekJaIn(tx, {
      wie: { inburgeraarId },
      ja: ({ id }) => id === toestemmingId,
      kanaal: 'zelf',
      door: actor.gebruikerId,
      formulierId,
    });
  });
}

/** A withdrawal at the school of the ja that was recorded there. */
export function trekOpSchoolIn(context: Context, { cursistId, formulierId }: { cursistId: string; formulierId: string }): Promise<string> {
  return metActor(context, async (tx, actor) => {
    const cursist = await findCursist(tx, cursistId, actor.aanbiederId);
    if (!cursist) throw nietGevonden();
    if (!magOpSchoolVastleggen(actor, cursist.isContactpersoon)) throw verboden('C 12.5');
    return trekJaIn(tx, {
      wie: { cursistId },
      ja: ({ soort }) => soort === 'verleend',
      kanaal: 'school',
      door: actor.gebruikerId,
      formulierId,
    });
  });
}

type Intrekking = { wie: Onderwerp; ja: (handeling: Toestemming) => boolean; kanaal: Kanaal; door: string; formulierId: string };

/**
 * Withdraws whichever ja stands for the school of this one, at the database's own moment, after whoever was submitting. Refuses when none stands (any
 * more). The gate closes in the same transaction (C 12.4).
 */
async function trekJaIn(tx: Tx, { wie, ja, kanaal, door, formulierId }: Intrekking): Promise<string> {
  const persoonId = 'inburgeraarId' in wie ? wie.inburgeraarId : wie.cursistId;
  const nu = await handelingsmoment(tx, persoonId);
  const eerder = await findVanFormulier(tx, formulierId);
  if (eerder) return eerder;
  const handelingen = await listHandelingen(tx, wie);
  const bedoeld = handelingen.findLast(ja);
  if (!bedoeld?.aanbiederId || bedoeld.soort !== 'verleend') throw nietGevonden();
  // Withdrawing never expires: by his answers alone, also when the ja ended.
  const status = toestemmingsstatus(handelingen, bedoeld.aanbiederId, nu, GEEN_EINDEN);
  if (status.stand !== 'ja') throw new DomeinFout('conflict', { velden: { '': ['toestemming.fouten.staat_niet'] }, artikel: 'C 12.4' });
  const id = await voegHandelingToe(tx, { ...wie, ...naarIntrekking(status.handeling, nu), kanaal, formulierId, vastgelegdDoor: door });
  await noteerHandeling(tx, persoonId, 'toestemming.ingetrokken', id);
  return id;
}

function naarIntrekking({ aanbiederId, naam, geboortedatum }: Toestemming, nu: Temporal.Instant) {
  return {
    soort: 'ingetrokken',
    aanbiederId,
    naam,
    geboortedatum,
    tijdstip: nu,
    datum: dagVan(nu),
    plaats: '',
    tekstversieId: null,
    tolkNaam: null,
    tolkNummer: null,
    partnerGetekend: false,
    bestandId: null,
  } as const;
}
