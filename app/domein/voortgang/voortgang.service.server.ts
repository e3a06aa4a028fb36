import type { Tx } from '~/platform/db/actor.server';
import { getSchoolnamen } from './lezen.repository.server';
import type { Voortgangsoverzicht } from './overzicht';
import { listLeesbareCursisten, listRapportagesVan } from './rapportage.repository.server';
import { leesstandVan } from './vraag';
import { getNamen, listGelezen, listVragen } from './vraag.repository.server';

/** Every report on these cursisten that the actor may see, with questions, answers and who read it. The caller logs the look. */
export async function listVoortgang(tx: Tx, cursistIds: readonly string[]): Promise<Voortgangsoverzicht> {
  const rapportages = await listRapportagesVan(tx, cursistIds);
  const ids = rapportages.map(({ id }) => id);
  const vragen = await listVragen(tx, ids);
  const gelezen = await listGelezen(tx, ids);
  const namen = await getNamen(
    tx,
    rapportages.map(({ ingediendDoor }) => ingediendDoor),
  );
  const scholen = await getSchoolnamen(
    tx,
    rapportages.map(({ aanbiederId }) => aanbiederId),
  );
  return {
    rapportages: rapportages.map((rapportage) => {
      const eigen = {
        vragen: vragen.filter(({ rapportageId }) => rapportageId === rapportage.id),
        gelezen: gelezen.filter(({ rapportageId }) => rapportageId === rapportage.id),
      };
      const school = scholen.get(rapportage.aanbiederId) ?? '';
      return { ...rapportage, ...eigen, school, door: namen.get(rapportage.ingediendDoor) ?? '', leesstand: leesstandVan(eigen) };
    }),
  };
}

/** What a casemanager may read now about one of his inburgeraars, of every school. The caller logs the look. */
export async function listRapportages(tx: Tx, { inburgeraarId }: { inburgeraarId: string }): Promise<Voortgangsoverzicht> {
  return listVoortgang(tx, await listLeesbareCursisten(tx, inburgeraarId));
}
