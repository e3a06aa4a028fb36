import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { bewaarVoorkeur, listVoorkeuren } from '~/platform/db/voorkeur.server';
import { kolomlijsten, leesKolomkeuzes, verborgenVan, voorkeurnaam, type Kolomkeuzes, type KolommenInvoer } from './kolomkeuze';

/** Which columns the actor left out of which list. */
export async function getKolomkeuzes(tx: Tx, { gebruikerId }: Actor): Promise<Kolomkeuzes> {
  return leesKolomkeuzes(await listVoorkeuren(tx, gebruikerId, kolomlijsten.map(voorkeurnaam)));
}

/** Keeps which columns of a list the actor wants to see, until he chooses again. */
export function bewaarKolomkeuze(context: Context, invoer: KolommenInvoer): Promise<void> {
  return metActor(context, (tx, { gebruikerId }) =>
    bewaarVoorkeur(tx, gebruikerId, voorkeurnaam(invoer.lijst), { verborgen: verborgenVan(invoer) }),
  );
}
