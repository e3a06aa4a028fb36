import type { Tx } from '~/platform/db/actor.server';
import { type Einden, eindenVan } from './einden';
import type { Feiten } from './feiten';
import {
  getPersoonsfeiten,
  getStelsel,
  isGekoppeld,
  listBegeleidingen,
  listConvenanten,
  listPlichteinden,
} from './feiten.repository.server';

/** What may end a ja of this person, as the gemeente and he himself may read it; nobody else finds an end. */
export async function getEinden(tx: Tx, inburgeraarId: string): Promise<Einden> {
  return eindenVan({ begeleidingen: await listBegeleidingen(tx, inburgeraarId), plichteinden: await listPlichteinden(tx, inburgeraarId) });
}

/**
 * What the gemeente itself holds of the gate for one person and one school, but for the acts of consent (the toestemming room's). Nothing of
 * the school's own: its enrolments and designations count as met.
 */
export async function getGemeentefeiten(tx: Tx, inburgeraarId: string, aanbiederId: string): Promise<Omit<Feiten, 'handelingen'>> {
  return {
    ...(await getStelsel(tx)),
    ...(await getPersoonsfeiten(tx, inburgeraarId)),
    school: {
      aanbiederId,
      isGekoppeld: await isGekoppeld(tx, inburgeraarId, aanbiederId),
      convenanten: await listConvenanten(tx, aanbiederId),
      inschrijvingen: [],
      contactpersonen: [],
    },
  };
}
