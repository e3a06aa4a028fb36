import { uuidv7 } from 'uuidv7';
import type { Actor, Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { DomeinFout, nietGevonden } from '~/platform/fout';
import type { Scan } from './scan';
import { findScan, houdScanVast, isGezetDoor, voegStapToe, type NieuweStap } from './kwaliteitsscan.repository.server';
import { volgendeStand, type Gebeurtenis, type Stand } from './stand';

export const kanNuNiet = () => new DomeinFout('conflict', { velden: { '': ['kwaliteitsscan.fouten.kan_nu_niet'] }, artikel: 'B1' });

/** A scan alone until the transaction ends; 404 for who may not know of it, 409 where it is in none of these states any more. */
export async function betreedScan(tx: Tx, scanId: string, standen?: readonly Stand[]): Promise<Scan> {
  if (!(await houdScanVast(tx, scanId))) throw nietGevonden();
  const scan = await findScan(tx, scanId);
  if (!scan) throw nietGevonden();
  if (standen && !standen.includes(scan.stand)) throw kanNuNiet();
  return scan;
}

type Opdracht = Omit<NieuweStap, 'id' | 'door' | 'gebeurtenis'> & { gebeurtenis: Gebeurtenis };

/**
 * Lets something happen to a scan, in the caller's transaction, and logs it. Refuses what may not follow now (409), or not by this role. The same form
 * twice breaks `scanstap_formulier_id_key`: wrap the transaction in `eenmaal`.
 */
export async function zetStap(tx: Tx, actor: Actor, opdracht: Opdracht): Promise<void> {
  const scan = await betreedScan(tx, opdracht.scanId);
  if (volgendeStand({ soort: scan.soort, van: scan.stand, rol: actor.rol }, opdracht.gebeurtenis) === null) {
    if (await isGezetDoor(tx, opdracht.formulierId)) return;
    throw kanNuNiet();
  }
  const id = uuidv7();
  await voegStapToe(tx, { ...opdracht, id, door: actor.gebruikerId });
  await noteerHandeling(tx, null, `scan.${opdracht.gebeurtenis}`, id);
}
