import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { getScanklok } from './klok.service.server';
import { magScannen } from './kwaliteitsscan.policy';
import { findScan } from './kwaliteitsscan.repository.server';
import type { OverschrijdingInvoer } from './overschrijding.schema';
import { voegOverschrijdingToe } from './overschrijding.repository.server';
import { betreedScan } from './stap.service.server';
import { toonScan } from './weergave';

/** What the form needs that asks why a scan takes longer. */
export function getOverschrijdingformulier(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScannen(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (scan === null) throw nietGevonden();
    return { scan: toonScan(scan), klok: await getScanklok(tx, scan, context) };
  });
}

export type Overschrijdingformulier = Awaited<ReturnType<typeof getOverschrijdingformulier>>;

/** Records why the scan takes longer than its term. Refused (409) while the term runs, and once the scan itself is done. */
export async function legOverschrijdingVast(
  context: Context,
  scanId: string,
  invoer: OverschrijdingInvoer,
  formulierId: string,
): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      await betreedScan(tx, scanId);
      const id = uuidv7();
      await voegOverschrijdingToe(tx, { ...invoer, id, scanId, formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scan.overschrijding_verklaard', id);
    }),
  );
}
