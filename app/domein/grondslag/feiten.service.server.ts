import type { Tx } from '~/platform/db/actor.server';
import type { Feiten } from './feiten';
import { getPersoonsfeiten, getStelsel, isGekoppeld, listConvenanten } from './feiten.repository.server';

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
