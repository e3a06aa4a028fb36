import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { huidigKeurmerk } from './keurmerk';
import { listAntwoorden, listBeslissend, listRuw, planOphalen } from './keurmerk.repository.server';
import { keurmerkverloop } from './keurmerkverloop';
import { HOOGSTENS_RUW, naarPeriodeWeergave, naarWeergave, type KeurmerkWeergave } from './keurmerkweergave';

export { listAntwoorden } from './keurmerk.repository.server';

/** How many periods of the history a page shows, newest first. */
const HOOGSTENS_PERIODEN = 40;

/** The keurmerk of each of these schools as known on a day, derived from its history. */
export async function getKeurmerken(
  tx: Tx,
  aanbiederIds: readonly string[],
  dag: Temporal.PlainDate,
): Promise<Map<string, KeurmerkWeergave>> {
  const perSchool = await listBeslissend(tx, aanbiederIds, dag);
  return new Map([...perSchool].map(([id, antwoorden]) => [id, naarWeergave(huidigKeurmerk(antwoorden, dag))]));
}

/** The keurmerk of one school with its history, newest first, each period with the most recent raw answer; `eerder` periods are not shown. */
export async function getKeurmerkdossier(tx: Tx, aanbiederId: string, dag: Temporal.PlainDate) {
  const antwoorden = await listAntwoorden(tx, aanbiederId, dag);
  const alle = keurmerkverloop(antwoorden).reverse();
  const getoond = alle.slice(0, HOOGSTENS_PERIODEN);
  const ruw = await listRuw(
    tx,
    getoond.map(({ laatsteId }) => laatsteId),
    HOOGSTENS_RUW + 1,
  );
  const laatste = antwoorden.at(-1);
  return {
    huidig: naarWeergave(huidigKeurmerk(antwoorden, dag)),
    reden: laatste?.soort === 'geen_antwoord' ? laatste.reden : null,
    perioden: getoond.map((periode) => naarPeriodeWeergave(periode, ruw.get(periode.laatsteId) ?? null)),
    eerder: alle.length - getoond.length,
  };
}

export type Keurmerkdossier = Awaited<ReturnType<typeof getKeurmerkdossier>>;

/** Asks the register about a school that was just recorded, without waiting for the night; the answer follows by itself. */
export function vraagKeurmerkOp(tx: Tx, aanbiederId: string): Promise<void> {
  return planOphalen(tx, aanbiederId);
}
