import type { Tx } from '~/platform/db/actor.server';
import type { Geadresseerde } from './besluitstuk';

/** The school that a letter is about; null when the actor may not know it. */
export function findGeadresseerde(tx: Tx, aanbiederId: string): Promise<Geadresseerde | null> {
  return tx.taalaanbieder.findUnique({ where: { id: aanbiederId }, select: { naam: true, kvkNummer: true, bowNummer: true } });
}
