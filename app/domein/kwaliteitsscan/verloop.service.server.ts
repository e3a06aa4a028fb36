import type { Actor, Tx } from '~/platform/db/actor.server';
import { magScanZien } from './kwaliteitsscan.policy';
import type { Scan } from './scan';
import { listStappen } from './kwaliteitsscan.repository.server';
import type { Gebeurtenis } from './stand';

/** Of these a school reads why. */
const MET_REDEN: readonly Gebeurtenis[] = ['vervallen', 'ingetrokken'];

/** What happened to a scan, the newest first. A school sees no names of who works at the gemeente. */
export async function getVerloopblok(tx: Tx, actor: Actor, scan: Pick<Scan, 'id'>) {
  const stappen = await listStappen(tx, scan.id);
  return stappen.toReversed().map(({ volgnummer, gebeurtenis, toelichting, door, op }) => ({
    volgnummer,
    gebeurtenis,
    toelichting: magScanZien(actor) || MET_REDEN.includes(gebeurtenis) ? toelichting : null,
    door: magScanZien(actor) ? door : null,
    op: op.toString(),
  }));
}

export type Verloopblok = Awaited<ReturnType<typeof getVerloopblok>>;
