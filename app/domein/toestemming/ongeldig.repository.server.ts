import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import type { Ongeldig, Ongeldigreden } from './ongeldig';

/** What is declared invalid, as far as the actor may read it: a school reads of its own cursist that the gemeente did so, and not why. */
export const ongeldigVan = (cursistId: string | null) =>
  cursistId === null
    ? Prisma.sql`(select o.toestemming_id, o.vastgelegd_op as op, o.bij, o.reden, toegang.naam(o.vastgelegd_door) as door from ongeldigverklaring o)`
    : Prisma.sql`poort.ongeldig_bij(${cursistId}::uuid)`;

export type Ongeldigverklaring = {
  toestemmingId: string;
  bij: Ongeldig['bij'];
  reden: Ongeldigreden;
  formulierId: string;
  vastgelegdDoor: string;
};

/**
 * Declares a ja invalid at the database's own moment, after whoever holds its person. Once: `nieuw`, or by this same form before (`dubbel`), or by
 * another (`eerder`). The gate closes in the same transaction.
 */
export async function voegOngeldigToe(tx: Tx, verklaring: Ongeldigverklaring): Promise<'nieuw' | 'dubbel' | 'eerder'> {
  const { toestemmingId, bij, reden, formulierId, vastgelegdDoor } = verklaring;
  const gelukt = await tx.$executeRaw`
    insert into ongeldigverklaring (toestemming_id, bij, reden, formulier_id, vastgelegd_door)
    values (${toestemmingId}::uuid, ${bij}, ${reden}, ${formulierId}::uuid, ${vastgelegdDoor}::uuid) on conflict do nothing`;
  if (gelukt === 1) return 'nieuw';
  return (await tx.ongeldigverklaring.count({ where: { toestemmingId, formulierId } })) === 1 ? 'dubbel' : 'eerder';
}
