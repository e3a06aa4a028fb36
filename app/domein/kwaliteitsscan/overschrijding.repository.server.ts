import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment } from '~/platform/db/datum';
import { uit } from './woord';
import { overschrijdingsredenen, type Overschrijdingsreden } from './overschrijding';

/** Why a scan took longer; `door` is a name. */
export type Overschrijding = { id: string; reden: Overschrijdingsreden; toelichting: string; door: string; op: Temporal.Instant };

/** The reasons that were given, the newest first. */
export async function listOverschrijdingen(tx: Tx, scanId: string): Promise<Overschrijding[]> {
  const rijen = await tx.$queryRaw<(Omit<Overschrijding, 'reden' | 'op'> & { reden: string; op: Date })[]>`
    select o.id, o.reden, o.toelichting, toegang.naam(o.vastgelegd_door) as door, o.vastgelegd_op as op
    from scanoverschrijding o where o.scan_id = ${scanId}::uuid order by o.vastgelegd_op desc, o.id desc limit 50`;
  return rijen.map((rij) => ({ ...rij, reden: uit(overschrijdingsredenen, rij.reden), op: naarMoment(rij.op) }));
}

type Nieuw = Omit<Overschrijding, 'op' | 'door'> & { scanId: string; formulierId: string; door: string };

/** Records why; the database refuses while the term still runs. */
export async function voegOverschrijdingToe(tx: Tx, { id, scanId, reden, toelichting, formulierId, door }: Nieuw): Promise<void> {
  await tx.$executeRaw`
    insert into scanoverschrijding (id, scan_id, reden, toelichting, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, ${reden}, ${toelichting}, ${formulierId}::uuid, ${door}::uuid)`;
}
