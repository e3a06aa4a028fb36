import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import type { Scan } from '../kwaliteitsscan/scan';
import { isGezetDoor } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, zetStap } from '../kwaliteitsscan/stap.service.server';
import { eisSchoolscan } from '../kwaliteitsscan/eigenscan.service.server';
import { getBesluitgrond } from './besluitfeiten.service.server';
import { magZienswijzeGeven } from './scanbesluit.policy';
import { voegZienswijzeToe } from './scanbesluit.repository.server';
import type { Zienswijzeinvoer } from './scanbesluit.schema';
import { loopt } from './toelating';
import { toonBesluit, toonZienswijze } from './weergave';

async function eisEigenScan(tx: Tx, actor: Actor): Promise<Scan> {
  const scan = await eisSchoolscan(tx, actor);
  if (!magZienswijzeGeven(actor, scan)) throw verboden('B1');
  return scan;
}

/** What the page for a zienswijze needs: the voornemen, its term, and what the school said before. 404 where nothing was intended. */
export function getZienswijzepagina(context: Context) {
  return metActor(context, async (tx, actor) => {
    const scan = await eisEigenScan(tx, actor);
    const vandaag = context.klok.vandaag();
    const { voornemen, zienswijzen, feiten } = await getBesluitgrond(tx, scan, vandaag);
    if (voornemen === null) throw nietGevonden();
    return {
      voornemen: toonBesluit(voornemen),
      laatsteDag: feiten.zienswijze.laatsteDag?.toString() ?? null,
      isOpTijd: loopt({ ...feiten.zienswijze, isGegeven: false }, vandaag),
      zienswijzen: zienswijzen.map(toonZienswijze),
      magGeven: scan.stand === 'voornemen',
    };
  });
}

export type Zienswijzepagina = Awaited<ReturnType<typeof getZienswijzepagina>>;

/** Records what the school says to the voornemen, until the decision; also after its last day. Refuses it once it was decided (409). */
export async function geefZienswijze(context: Context, { tekst }: Zienswijzeinvoer, formulierId: string): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      const { id: scanId } = await eisEigenScan(tx, actor);
      await betreedScan(tx, scanId);
      if (await isGezetDoor(tx, formulierId)) return;
      await betreedScan(tx, scanId, ['voornemen']);
      const id = uuidv7();
      await voegZienswijzeToe(tx, { id, scanId, tekst, formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanzienswijze.gegeven', id);
      await zetStap(tx, actor, { scanId, gebeurtenis: 'zienswijze_gegeven', formulierId });
    }),
  );
}
