import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { bewaarVoorkeur, listVoorkeuren } from '~/platform/db/voorkeur.server';
import { kolomlijsten, leesKolomkeuzes, verborgenVan, voorkeurnaam, type Kolomkeuzes, type KolommenInvoer } from './kolomkeuze';

/** Which columns the actor left out of which list. */
export function getKolomkeuzes(context: Context): Promise<Kolomkeuzes> {
  return metActor(context, async (tx, { gebruikerId }) =>
    leesKolomkeuzes(await listVoorkeuren(tx, gebruikerId, kolomlijsten.map(voorkeurnaam))),
  );
}

/** Keeps which columns of a list the actor wants to see, until he chooses again. */
export function bewaarKolomkeuze(context: Context, invoer: KolommenInvoer): Promise<void> {
  return metActor(context, (tx, { gebruikerId }) =>
    bewaarVoorkeur(tx, gebruikerId, voorkeurnaam(invoer.lijst), { verborgen: verborgenVan(invoer) }),
  );
}
