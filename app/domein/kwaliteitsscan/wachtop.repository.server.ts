import type { Tx } from '~/platform/db/actor.server';
import type { Scan } from './scan';
import type { Wachtfeiten } from './wachtop';

/** What a scan waits for, as counts and yes or no: who it is about stays where it is. */
export async function getWachtfeiten(tx: Tx, { id, stand }: Pick<Scan, 'id' | 'stand'>): Promise<Wachtfeiten> {
  const [rij] = await tx.$queryRaw<Omit<Wachtfeiten, 'stand'>[]>`
    select f.stukken_uit as "stukkenUit", f.risicos_uit as "risicosUit", f.gesprek_uit as "gesprekUit", f.zienswijze_uit as "zienswijzeUit"
    from scan.wachtfeiten(${id}::uuid) f`;
  return { stand, ...(rij ?? { stukkenUit: 0, risicosUit: 0, gesprekUit: false, zienswijzeUit: false }) };
}
