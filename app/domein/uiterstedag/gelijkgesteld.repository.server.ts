import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { GelijkgesteldeDag } from './werkdagen';

/** The days that a decree puts on a par with a holiday (Algemene termijnenwet art. 3 lid 3), with that decree. */
export async function listGelijkgesteld(tx: Tx): Promise<GelijkgesteldeDag[]> {
  const rijen = await tx.instelling.findMany({
    where: { code: 'werkdag.gelijkgesteld' },
    select: { van: true, bron: true },
    orderBy: { van: 'asc' },
  });
  return rijen.map(({ van, bron }) => ({ dag: naarDag(van), bron }));
}
