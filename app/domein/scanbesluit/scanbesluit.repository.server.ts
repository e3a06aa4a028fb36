import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { adviezen, besluitsoorten, type Advies, type Besluitsoort } from './besluitsoort';
import { toetsen } from './keurmerktoets';
import type { Besluit, Gegevenadvies, Zienswijze } from './scanbesluit';

type Rij = Omit<Besluit, 'soort' | 'keurmerk' | 'beslotenOp' | 'op' | 'clausule'> & {
  soort: string;
  keurmerk: string;
  beslotenOp: Date;
  op: Date;
  clausule: string | null;
  teBevestigen: boolean | null;
};

const naarBesluit = ({ clausule, teBevestigen, ...rij }: Rij): Besluit => ({
  ...rij,
  soort: uit(besluitsoorten, rij.soort),
  keurmerk: uit(toetsen, rij.keurmerk),
  beslotenOp: naarDag(rij.beslotenOp),
  op: naarMoment(rij.op),
  clausule: clausule === null ? null : { tekst: clausule, teBevestigen: teBevestigen === true },
});

/** What was decided on a scan, in order. */
export async function listBesluiten(tx: Tx, scanId: string): Promise<Besluit[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select b.id, b.scan_id as "scanId", b.soort, b.motivering, b.keurmerk, b.besloten_op as "beslotenOp", b.zienswijze_dagen as "zienswijzeDagen",
      c.tekst as clausule, c.te_bevestigen as "teBevestigen", toegang.naam(b.vastgelegd_door) as door, b.vastgelegd_door as "doorId", b.vastgelegd_op as op
    from scanbesluit b left join rechtsmiddelclausule c on c.id = b.rechtsmiddel_id
    where b.scan_id = ${scanId}::uuid order by b.vastgelegd_op, b.id`;
  return rijen.map(naarBesluit);
}

/** To which scan a decision belongs; null when the actor may not know of it. */
export async function findScanVanBesluit(tx: Tx, id: string): Promise<string | null> {
  const rij = await tx.scanbesluit.findUnique({ where: { id }, select: { scanId: true } });
  return rij?.scanId ?? null;
}

type Vast = { id: string; scanId: string; formulierId: string; door: string };

/** Records a decision; the database works out the day, the keurmerk, the term and the clause, and refuses what may not be. */
export async function voegBesluitToe(tx: Tx, nieuw: Vast & { soort: Besluitsoort; motivering: string }): Promise<void> {
  const { id, scanId, soort, motivering, formulierId, door } = nieuw;
  await tx.$executeRaw`
    insert into scanbesluit (id, scan_id, soort, motivering, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, ${soort}, ${motivering}, ${formulierId}::uuid, ${door}::uuid)`;
}

/** The advice that counts; null when there is none, or the actor may not read it. */
export async function findAdvies(tx: Tx, scanId: string): Promise<Gegevenadvies | null> {
  const [rij] = await tx.$queryRaw<{ advies: string; motivering: string; door: string; op: Date }[]>`
    select a.advies, a.motivering, toegang.naam(a.vastgelegd_door) as door, a.vastgelegd_op as op
    from scanadvies a where a.scan_id = ${scanId}::uuid order by a.vastgelegd_op desc, a.id desc limit 1`;
  return rij ? { ...rij, advies: uit(adviezen, rij.advies), op: naarMoment(rij.op) } : null;
}

export async function voegAdviesToe(tx: Tx, { door, ...nieuw }: Vast & { advies: Advies; motivering: string }): Promise<void> {
  await tx.scanadvies.create({ data: { ...nieuw, vastgelegdDoor: door } });
}

/** What the school said to the voornemen, in order. */
export async function listZienswijzen(tx: Tx, scanId: string): Promise<Zienswijze[]> {
  const rijen = await tx.$queryRaw<(Omit<Zienswijze, 'op'> & { op: Date })[]>`
    select z.id, z.tekst, toegang.naam(z.vastgelegd_door) as door, z.vastgelegd_op as op
    from scanzienswijze z where z.scan_id = ${scanId}::uuid order by z.vastgelegd_op, z.id limit 50`;
  return rijen.map((rij) => ({ ...rij, op: naarMoment(rij.op) }));
}

export async function voegZienswijzeToe(tx: Tx, { door, ...nieuw }: Vast & { tekst: string }): Promise<void> {
  await tx.scanzienswijze.create({ data: { ...nieuw, vastgelegdDoor: door } });
}
