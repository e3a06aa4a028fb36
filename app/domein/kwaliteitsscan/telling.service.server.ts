import type { Tx } from '~/platform/db/actor.server';
import { listGelijkgesteld } from '../uiterstedag/gelijkgesteld.service.server';
import { findScan, getScantermijnen } from './kwaliteitsscan.repository.server';

/** From which day the term of a scan counts, how many werkdagen, and which days a decree takes out (B1.1); days as ISO text. */
export async function getScantelling(tx: Tx, scanId: string) {
  const scan = await findScan(tx, scanId);
  if (!scan) return null;
  const { werkdagen } = await getScantermijnen(tx, scan.begonnenOp);
  const gelijkgesteld = (await listGelijkgesteld(tx)).map(({ dag, bron }) => ({ dag: dag.toString(), bron }));
  return { begin: scan.begonnenOp.toString(), aantal: werkdagen, gelijkgesteld };
}
