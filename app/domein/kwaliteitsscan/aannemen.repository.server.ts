import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import { uit } from './woord';
import { standen, type Stand } from './stand';

type Nummers = { kvkNummer: string; bowNummer: string };

/** Schools that are known under one of these numbers. */
export function listScholenMetNummer(tx: Tx, { kvkNummer, bowNummer }: Nummers): Promise<(Nummers & { id: string; naam: string })[]> {
  return tx.taalaanbieder.findMany({
    where: { OR: [{ kvkNummer }, { bowNummer }] },
    select: { id: true, naam: true, kvkNummer: true, bowNummer: true },
  });
}

/** The day as ISO text. */
export type AndereScan = { id: string; begonnenOp: string; stand: Stand };

/** Other scans of an aanmelding by the same KvK number, the newest first. */
export async function listAndereScans(tx: Tx, { scanId, kvkNummer }: { scanId: string; kvkNummer: string }): Promise<AndereScan[]> {
  const rijen = await tx.$queryRaw<{ id: string; begonnenOp: Date; stand: string }[]>`
    select k.id, k.begonnen_op as "begonnenOp", scan.stand(k.id) as stand
    from kwaliteitsscan k join aanmelding m on m.id = k.aanmelding_id
    where m.kvk_nummer = ${kvkNummer} and k.id <> ${scanId}::uuid order by k.begonnen_op desc, k.id desc limit 20`;
  return rijen.map(({ id, begonnenOp, stand }) => ({ id, begonnenOp: naarDag(begonnenOp).toString(), stand: uit(standen, stand) }));
}
