import { naarDag } from '~/platform/db/datum';
import type { Tx } from '~/platform/db/actor.server';
import type { Rol } from '~/platform/rol';

type Rij = { toegangId: string; rol: Rol; aanbiederNaam: string | null; tot: Date | null };

/** The roles in which the one who is logged in may work today, oldest first. */
export async function listMijnRollen(tx: Tx) {
  const rijen = await tx.$queryRaw<Rij[]>`
    select toegang_id as "toegangId", rol, aanbieder_naam as "aanbiederNaam", tot from toegang.mijn_rollen()`;
  return rijen.map((rij) => ({ ...rij, tot: naarDag(rij.tot)?.toString() ?? null }));
}

export type MijnRol = Awaited<ReturnType<typeof listMijnRollen>>[number];
