import type { Temporal } from 'temporal-polyfill';
import type { Tx } from './actor.server';
import { naarMoment } from './datum';

/** The clock by which the gate is read. */
export async function getNu(tx: Tx): Promise<Temporal.Instant> {
  const [rij] = await tx.$queryRaw<[{ nu: Date }]>`select tk.nu() as nu`;
  return naarMoment(rij.nu);
}
