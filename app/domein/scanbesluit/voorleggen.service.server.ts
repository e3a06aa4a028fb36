import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { findScan, isGezetDoor } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, kanNuNiet, zetStap } from '../kwaliteitsscan/stap.service.server';
import { getBesluitgrond } from './besluitfeiten.service.server';
import { magVoorleggen } from './scanbesluit.policy';
import { findAdvies, voegAdviesToe } from './scanbesluit.repository.server';
import type { Adviesinvoer } from './scanbesluit.schema';
import { toonAdvies, toonKeurmerk } from './weergave';

/** What the form to lay a scan before the tekenbevoegde needs: the keurmerk, and an earlier advice where it came back. */
export function getVoorleggen(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magVoorleggen(actor)) throw verboden('B1');
    const scan = await findScan(tx, id);
    if (scan === null) throw nietGevonden();
    if (scan.soort !== 'aanmelding' || scan.stand !== 'gedeeld') throw kanNuNiet();
    const { keurmerk, feiten } = await getBesluitgrond(tx, scan, context.klok.vandaag());
    return { scan: { id, naam: scan.naam }, keurmerk: toonKeurmerk(keurmerk, feiten.toets), advies: toonAdvies(await findAdvies(tx, id)) };
  });
}

export type Voorlegpagina = Awaited<ReturnType<typeof getVoorleggen>>;

/** Lays a scan before the tekenbevoegde with an advice, once its report was shared (409 otherwise). */
export async function legVoor(context: Context, scanId: string, invoer: Adviesinvoer, formulierId: string): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magVoorleggen(actor)) throw verboden('B1');
      await betreedScan(tx, scanId);
      if (await isGezetDoor(tx, formulierId)) return;
      await betreedScan(tx, scanId, ['gedeeld']);
      const id = uuidv7();
      await voegAdviesToe(tx, { id, scanId, ...invoer, formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanadvies.gegeven', id);
      await zetStap(tx, actor, { scanId, gebeurtenis: 'voorgelegd', formulierId });
    }),
  );
}
