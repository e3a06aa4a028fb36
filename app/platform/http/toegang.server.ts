import { GeenSessie, vindActor, type Actor } from '~/platform/db/actor.server';
import { verboden } from '~/platform/fout';
import { isToegelaten, type Toegang } from './rechten';
import type { WebContext } from './webcontext';

/** The actor as a route sees him: certainly there, unless the route is public. */
export type ActorVoor<R extends Toegang> = R extends 'openbaar' ? Actor | null : Actor;

const gevonden = new WeakMap<WebContext, Promise<Actor | null>>();

/** The actor of this request, looked up once however many loaders ask. */
export function actorVan(context: WebContext): Promise<Actor | null> {
  const eerder = gevonden.get(context);
  if (eerder) return eerder;
  const vraag = vindActor(context);
  gevonden.set(context, vraag);
  return vraag;
}

/** Lets the actor through, sends someone without a session to the login, and refuses another role with 403. */
export async function laatToe<R extends Toegang>(context: WebContext, rollen: R): Promise<ActorVoor<R>> {
  const actor = await actorVan(context);
  if (actor === null && rollen !== 'openbaar') throw new GeenSessie();
  if (!isToegelaten(rollen, actor?.rol ?? null)) throw verboden();
  return actor as ActorVoor<R>;
}
