import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { magTekstenZien } from './tekst.policy';
import { findNederlands, findTekst } from './tekst.repository.server';

/** A text with the Dutch of its version, also when it is still to come, to see how it will look where it is read. */
export function getVoorbeeld(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magTekstenZien(actor)) throw verboden('C 12.2');
    const tekst = await findTekst(tx, id);
    const nederlands = tekst && (await findNederlands(tx, tekst));
    if (!tekst || !nederlands) throw nietGevonden();
    return { tekst, nederlands };
  });
}

export type Voorbeeld = Awaited<ReturnType<typeof getVoorbeeld>>;
