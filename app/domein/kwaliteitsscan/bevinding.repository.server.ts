import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { beoordelingen, type Bevinding } from './bevinding';
import { uit } from './woord';
import { onderdelen, type Onderdeel } from './onderdeel';

type Rij = Omit<Bevinding, 'onderdeel' | 'beoordeling' | 'peildatum' | 'op'> & {
  onderdeel: string;
  beoordeling: string;
  peildatum: Date;
  op: Date;
};

const naarBevinding = (rij: Rij): Bevinding => ({
  ...rij,
  onderdeel: uit(onderdelen, rij.onderdeel),
  beoordeling: uit(beoordelingen, rij.beoordeling),
  peildatum: naarDag(rij.peildatum),
  op: naarMoment(rij.op),
});

/** What counts of each part of a scan. */
export async function listBevindingen(tx: Tx, scanId: string): Promise<Bevinding[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select distinct on (b.onderdeel) b.id, b.onderdeel, b.versie, b.samenvatting, b.beoordeling, b.peildatum, b.vastgelegd_op as op,
      toegang.naam(b.vastgelegd_door) as door
    from scanbevinding b where b.scan_id = ${scanId}::uuid order by b.onderdeel, b.versie desc`;
  return rijen.map(naarBevinding);
}

/** Everything that was recorded of one part of a scan, the newest first. */
export async function listVersies(tx: Tx, scanId: string, onderdeel: Onderdeel): Promise<Bevinding[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select b.id, b.onderdeel, b.versie, b.samenvatting, b.beoordeling, b.peildatum, b.vastgelegd_op as op, toegang.naam(b.vastgelegd_door) as door
    from scanbevinding b where b.scan_id = ${scanId}::uuid and b.onderdeel = ${onderdeel} order by b.versie desc limit 100`;
  return rijen.map(naarBevinding);
}

type Nieuw = Omit<Bevinding, 'peildatum' | 'door' | 'op'> & {
  scanId: string;
  peildatum: Temporal.PlainDate;
  formulierId: string;
  door: string;
};

/** Records what a part of a scan showed. */
export async function voegBevindingToe(tx: Tx, nieuw: Nieuw): Promise<void> {
  const { id, scanId, onderdeel, versie, samenvatting, beoordeling, peildatum, formulierId, door } = nieuw;
  await tx.$executeRaw`
    insert into scanbevinding (id, scan_id, onderdeel, versie, samenvatting, beoordeling, peildatum, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, ${onderdeel}, ${versie}, ${samenvatting}, ${beoordeling}, ${peildatum.toString()}::date, ${formulierId}::uuid,
      ${door}::uuid)`;
}

/** Whether this form recorded something before. */
export async function isBevondenDoor(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.scanbevinding.findUnique({ where: { formulierId }, select: { id: true } })) !== null;
}
