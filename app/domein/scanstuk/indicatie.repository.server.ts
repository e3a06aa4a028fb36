import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { indicatieuitkomsten, type Indicatieuitkomst } from './indicatie';

/** What the Inspectie SZW said; `stukId` is its document. */
export type Indicatie = {
  id: string;
  uitkomst: Indicatieuitkomst;
  datum: Temporal.PlainDate;
  stukId: string;
  door: string;
  op: Temporal.Instant;
};

/** What was recorded, the newest first; that one counts. */
export async function listIndicaties(tx: Tx, scanId: string): Promise<Indicatie[]> {
  const rijen = await tx.$queryRaw<(Omit<Indicatie, 'uitkomst' | 'datum' | 'op'> & { uitkomst: string; datum: Date; op: Date })[]>`
    select id, uitkomst, datum, stuk_id as "stukId", toegang.naam(vastgelegd_door) as door, vastgelegd_op as op
    from scanindicatie where scan_id = ${scanId}::uuid order by vastgelegd_op desc, id desc limit 50`;
  return rijen.map((rij) => ({
    ...rij,
    uitkomst: uit(indicatieuitkomsten, rij.uitkomst),
    datum: naarDag(rij.datum),
    op: naarMoment(rij.op),
  }));
}

type NieuweIndicatie = Pick<Indicatie, 'id' | 'uitkomst' | 'datum' | 'stukId'> & { scanId: string; formulierId: string; door: string };

/** Records what the Inspectie SZW said. */
export async function voegIndicatieToe(tx: Tx, { id, scanId, uitkomst, datum, stukId, formulierId, door }: NieuweIndicatie): Promise<void> {
  await tx.$executeRaw`
    insert into scanindicatie (id, scan_id, uitkomst, datum, stuk_id, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, ${uitkomst}, ${datum.toString()}::date, ${stukId}::uuid, ${formulierId}::uuid, ${door}::uuid)`;
}
