import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';

/** A contactpersoon of an accepted aanmelding without access to his school; `gebruikerId` when he is known already. The day as ISO text. */
export type ContactZonderToegang = {
  contactId: string;
  aanbiederId: string;
  school: string;
  naam: string;
  functie: string;
  email: string;
  gebruikerId: string | null;
  sinds: string;
};

/** Who waits for a beheerder to let him in; nobody for another role. */
export async function listContactenZonderToegang(tx: Tx): Promise<ContactZonderToegang[]> {
  const rijen = await tx.$queryRaw<(Omit<ContactZonderToegang, 'sinds'> & { sinds: Date })[]>`
    select contact_id as "contactId", aanbieder_id as "aanbiederId", school, naam, functie, email, gebruiker_id as "gebruikerId", sinds
    from scan.contacten_zonder_toegang()`;
  return rijen.map((rij) => ({ ...rij, sinds: naarDag(rij.sinds).toString() }));
}
