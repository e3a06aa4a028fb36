import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { naarDomeinFout } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { magBeslissen, magIntrekken, magMatrixZien } from './matrix.policy';
import type { Besluitinvoer } from './matrix.schema';
import { findVoorstel, legBesluitVast, telOpnieuw } from './voorstel.repository.server';

async function voer(tx: Tx, actor: Actor, id: string, invoer: Besluitinvoer): Promise<void> {
  const voorstel = await findVoorstel(tx, id);
  if (voorstel === null) throw nietGevonden();
  const { voorgesteldDoor } = voorstel;
  if (invoer.doe === 'tel_opnieuw') return telOpnieuw(tx, id);
  if (invoer.doe === 'trek_in') {
    if (!magIntrekken(actor, voorgesteldDoor)) throw verboden();
    return legBesluitVast(tx, id, 'ingetrokken', null);
  }
  if (!magBeslissen(actor, voorgesteldDoor)) throw verboden();
  if (invoer.doe === 'wijs_af') return legBesluitVast(tx, id, 'afgewezen', invoer.toelichting);
  return legBesluitVast(tx, id, 'bevestigd', null);
}

/**
 * Confirms, rejects or withdraws a voorstel, or has it counted again. A confirmation writes the rules from their first day on and leaves the
 * rewriting of the gate to the worker. Refused: by whoever proposed it, decided already, too late, or counted by other rules than those of now.
 */
export async function besluit(context: Context, id: string, invoer: Besluitinvoer): Promise<void> {
  try {
    await metActor(context, (tx, actor) => {
      if (!magMatrixZien(actor)) throw verboden();
      return voer(tx, actor, id, invoer);
    });
  } catch (fout) {
    throw naarDomeinFout(fout);
  }
}
