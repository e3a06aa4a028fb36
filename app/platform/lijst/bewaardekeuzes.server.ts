import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { bewaarVoorkeur, findVoorkeur } from '~/platform/db/voorkeur.server';
import { heeftKeuzes, leesKeuzes, leesVoorkeur, naarZoek, type Lijst } from './lijstkeuzes';

/**
 * Keeps the choices of a URL under the name of its list. A URL without any: how the actor left the list, as the part after `?`; null when he
 * chose nothing.
 */
export function onthoudKeuzes<F extends object, K extends string>(
  context: Context,
  naam: string,
  { lijst, zoek }: { lijst: Lijst<F, K>; zoek: URLSearchParams },
): Promise<string | null> {
  return metActor(context, async (tx, { gebruikerId }) => {
    if (heeftKeuzes(lijst, zoek)) {
      await bewaarVoorkeur(tx, gebruikerId, naam, leesKeuzes(lijst, zoek));
      return null;
    }
    const bewaard = leesVoorkeur(lijst, await findVoorkeur(tx, gebruikerId, naam));
    return (bewaard && naarZoek(lijst, bewaard).toString()) || null;
  });
}
