import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { bewaarVoorkeur, findVoorkeur } from '~/platform/db/voorkeur.server';
import { verboden } from '~/platform/fout';
import { magWerkvoorraad } from '../werkvoorraad/werkvoorraad.policy';
import { VOORKEUR } from './ochtendpost';
import { voorkeurSchema } from './ochtendpost.schema';

/** Whether the actor gets the morning mail; off until he says otherwise. */
export function getOchtendpost(context: Context): Promise<{ aan: boolean }> {
  return metActor(context, async (tx, actor) => {
    if (!magWerkvoorraad(actor)) throw verboden();
    const gelezen = voorkeurSchema.safeParse(await findVoorkeur(tx, actor.gebruikerId, VOORKEUR));
    return { aan: gelezen.success && gelezen.data.aan };
  });
}

/** Keeps whether the actor wants the morning mail, in every role that he has. */
export function kiesOchtendpost(context: Context, aan: boolean): Promise<void> {
  return metActor(context, async (tx, actor) => {
    if (!magWerkvoorraad(actor)) throw verboden();
    await bewaarVoorkeur(tx, actor.gebruikerId, VOORKEUR, { aan });
  });
}
