import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { isVanGescandeSchool } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { betreedScan, kanNuNiet } from '../kwaliteitsscan/stap.service.server';
import { REAGEERBAAR } from './scanrapport';
import { findRapport, listRapporten, voegReactieToe } from './scanrapport.repository.server';

type Invoer = { rapportId: string; reactie: string; formulierId: string };

/** Records what the school says on the newest report that was shared with it, until the decision; 409 afterwards. */
export async function reageerOpRapport(context: Context, { rapportId, reactie, formulierId }: Invoer): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (actor.rol !== 'taalaanbieder') throw verboden('B1.3');
      const rapport = await findRapport(tx, rapportId);
      const eigen = rapport && (await findScan(tx, rapport.scanId));
      if (!rapport || !eigen || !isVanGescandeSchool(actor, eigen)) throw nietGevonden();
      const { id: scanId } = await betreedScan(tx, rapport.scanId, REAGEERBAAR);
      if ((await listRapporten(tx, scanId))[0]?.id !== rapportId) throw kanNuNiet();
      const id = uuidv7();
      await voegReactieToe(tx, { id, rapportId, scanId, reactie, formulierId, vastgelegdDoor: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanreactie.gegeven', id);
    }),
  );
}
