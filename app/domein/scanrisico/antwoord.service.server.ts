import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { isVanGescandeSchool } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, kanNuNiet } from '../kwaliteitsscan/stap.service.server';
import { toonAntwoord, toonRisico } from './risicoweergave';
import { kanAntwoorden } from './scanrisico';
import { findScanVanRisico, listAntwoorden, listRisicos, voegAntwoordToe } from './scanrisico.repository.server';
import { getRisico } from './scanrisico.service.server';

/** What a school was told of its own scan. */
export async function getSchoolrisicoblok(tx: Tx, _actor: Actor, scan: Scan) {
  const antwoorden = await listAntwoorden(tx, scan.id);
  return (await listRisicos(tx, scan.id)).map((risico) => ({
    ...toonRisico(risico),
    antwoorden: antwoorden.filter(({ risicoId }) => risicoId === risico.id).map(toonAntwoord),
    magAntwoorden: kanAntwoorden(risico, scan.stand),
  }));
}
export type Schoolrisicos = Awaited<ReturnType<typeof getSchoolrisicoblok>>;

/** The scan of a risk that this school was told of; 404 for everyone else. */
async function getEigenScan(tx: Tx, actor: Actor, risicoId: string): Promise<Scan> {
  const scanId = await findScanVanRisico(tx, risicoId);
  const scan = scanId === null ? null : await findScan(tx, scanId);
  if (!scan || !isVanGescandeSchool(actor, scan)) throw nietGevonden();
  return scan;
}

/** One risk for the school, with what it said before. */
export function getSchoolrisico(context: Context, risicoId: string) {
  return metActor(context, async (tx, actor) => {
    if (actor.rol !== 'taalaanbieder') throw verboden('C 4.3');
    const scan = await getEigenScan(tx, actor, risicoId);
    const risico = (await getSchoolrisicoblok(tx, actor, scan)).find(({ id }) => id === risicoId);
    if (!risico) throw nietGevonden();
    return risico;
  });
}

type Invoer = { risicoId: string; antwoord: string; formulierId: string };

/** Records what the school says on a risk that it was told of, until the decision; 409 afterwards, or when the risk fell away. */
export async function beantwoordRisico(context: Context, { risicoId, antwoord, formulierId }: Invoer): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (actor.rol !== 'taalaanbieder') throw verboden('C 4.3');
      const { id: scanId } = await getEigenScan(tx, actor, risicoId);
      const { stand } = await betreedScan(tx, scanId);
      if (!kanAntwoorden(await getRisico(tx, scanId, risicoId), stand)) throw kanNuNiet();
      const id = uuidv7();
      await voegAntwoordToe(tx, { id, risicoId, scanId, antwoord, formulierId, vastgelegdDoor: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanrisico.beantwoord', id);
    }),
  );
}
