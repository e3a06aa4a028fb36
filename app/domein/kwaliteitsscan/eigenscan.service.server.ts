import type { Actor, Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { listScansVan } from './kwaliteitsscan.repository.server';
import type { Scan } from './scan';

/** The scan of his own school that its staff now works with: the newest one; null when there never was one. */
export async function findSchoolscan(tx: Tx, actor: Actor): Promise<Scan | null> {
  if (actor.rol !== 'taalaanbieder' || actor.aanbiederId === null) throw verboden('B1');
  return (await listScansVan(tx, actor.aanbiederId))[0] ?? null;
}

/** The same, where there must be one: 404 otherwise. */
export async function eisSchoolscan(tx: Tx, actor: Actor): Promise<Scan> {
  const scan = await findSchoolscan(tx, actor);
  if (scan === null) throw nietGevonden();
  return scan;
}
