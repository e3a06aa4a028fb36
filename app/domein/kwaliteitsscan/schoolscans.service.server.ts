import type { Tx } from '~/platform/db/actor.server';
import { listScansVan } from './kwaliteitsscan.repository.server';

/** The scans of one school, the newest first, for who was found to see that school; days as ISO text. */
export async function listSchoolscans(tx: Tx, aanbiederId: string) {
  return (await listScansVan(tx, aanbiederId)).map(({ id, begonnenOp, stand }) => ({ id, begonnenOp: begonnenOp.toString(), stand }));
}
