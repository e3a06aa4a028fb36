import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { DomeinFout } from '~/platform/fout';
import { laadVoorWijziging } from './gebruiker.service.server';
import type { GeheimhoudingSoort } from './toegang';
import { voegGeheimhoudingToe } from './toegang.repository.server';

type Getekend = { soort: GeheimhoudingSoort; getekendOp: Temporal.PlainDate };
type Act = { context: Context; tx: Tx; actor: Actor; formulierId: string };

/** Records that a user bound himself to secrecy in writing; without it he sees nothing (C 12.8). Refuses one's own, and a day to come. */
export function legGetekendVast(context: Context, gebruikerId: string, getekend: Getekend, formulierId: string): Promise<void> {
  return metActor(context, async (tx, actor) => {
    await laadVoorWijziging(tx, actor, gebruikerId);
    await legGeheimhoudingVast({ context, tx, actor, formulierId }, gebruikerId, getekend);
  });
}

/** The same, within the transaction of another act. */
export async function legGeheimhoudingVast(
  { context, tx, actor, formulierId }: Act,
  gebruikerId: string,
  getekend: Getekend,
): Promise<void> {
  const { soort, getekendOp } = getekend;
  if (Temporal.PlainDate.compare(getekendOp, context.klok.vandaag()) > 0)
    throw new DomeinFout('ongeldig', { velden: { getekendOp: ['toegang.fouten.toekomst'] }, artikel: 'C 12.8' });
  const isNieuw = await voegGeheimhoudingToe(tx, { id: formulierId, gebruikerId, soort, getekendOp, vastgelegdDoor: actor.gebruikerId });
  if (isNieuw) await noteerHandeling(tx, null, 'geheimhouding_vastgelegd', gebruikerId);
}
