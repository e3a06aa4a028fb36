import type { Context } from '~/platform/context';
import { wisselRol } from '~/platform/db/aanmelding.server';
import { metActor } from '~/platform/db/actor.server';
import { verboden } from '~/platform/fout';
import { listMijnRollen } from './rol.repository.server';

/** The roles to choose from, with the one in which the actor works now. */
export function listRollen(context: Context) {
  return metActor(context, async (tx, actor) => ({ huidig: actor.toegangId, rollen: await listMijnRollen(tx) }));
}

/** Goes on in another of the actor's own roles and returns the new session's token; refuses a role that is not his or not valid now. */
export async function kiesRol(context: Context, toegangId: string): Promise<string> {
  const token = await wisselRol(context, toegangId);
  if (token === null) throw verboden();
  return token;
}
