import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import { gebeurtenissen, scansoorten, standen, type Gebeurtenis } from './stand';
import { uit } from './woord';
import type { Scan, Stap } from './scan';

type Rij = Omit<Scan, 'soort' | 'stand' | 'begonnenOp'> & { soort: string; stand: string; begonnenOp: Date };

const naarScan = (rij: Rij): Scan => ({
  ...rij,
  soort: uit(scansoorten, rij.soort),
  stand: uit(standen, rij.stand),
  begonnenOp: naarDag(rij.begonnenOp),
});

/** A scan that the actor may know of; null otherwise. */
export async function findScan(tx: Tx, id: string): Promise<Scan | null> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select k.id, k.soort, scan.stand(k.id) as stand, coalesce(a.naam, m.naam) as naam, k.aanmelding_id as "aanmeldingId", k.aanbieder_id as "aanbiederId",
      k.begonnen_op as "begonnenOp", k.aanleiding
    from kwaliteitsscan k left join taalaanbieder a on a.id = k.aanbieder_id left join aanmelding m on m.id = k.aanmelding_id
    where k.id = ${id}::uuid`;
  return rijen[0] ? naarScan(rijen[0]) : null;
}

/** The scans of a school that the actor may know of, the newest first. */
export async function listScansVan(tx: Tx, aanbiederId: string): Promise<Scan[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select k.id, k.soort, scan.stand(k.id) as stand, a.naam, k.aanmelding_id as "aanmeldingId", k.aanbieder_id as "aanbiederId",
      k.begonnen_op as "begonnenOp", k.aanleiding
    from kwaliteitsscan k join taalaanbieder a on a.id = k.aanbieder_id
    where k.aanbieder_id = ${aanbiederId}::uuid order by k.begonnen_op desc, k.id desc limit 50`;
  return rijen.map(naarScan);
}

/** The scan of the same school before this one; null for its first. */
export async function findVorigeScan(tx: Tx, { id, aanbiederId }: Pick<Scan, 'id' | 'aanbiederId'>): Promise<Scan | null> {
  if (aanbiederId === null) return null;
  const scans = await listScansVan(tx, aanbiederId);
  return scans[scans.findIndex((een) => een.id === id) + 1] ?? null;
}

/** What happened to a scan, in order. */
export async function listStappen(tx: Tx, scanId: string): Promise<Stap[]> {
  const rijen = await tx.$queryRaw<(Omit<Stap, 'gebeurtenis' | 'naar' | 'op'> & { gebeurtenis: string; naar: string; op: Date })[]>`
    select s.volgnummer, s.gebeurtenis, s.naar, s.toelichting, s.vastgelegd_door as "doorId", s.vastgelegd_op as op,
      case when s.vastgelegd_door is not null then toegang.naam(s.vastgelegd_door) end as door
    from scanstap s where s.scan_id = ${scanId}::uuid order by s.volgnummer`;
  return rijen.map((rij) => ({
    ...rij,
    gebeurtenis: uit(gebeurtenissen, rij.gebeurtenis),
    naar: uit(standen, rij.naar),
    op: naarMoment(rij.op),
  }));
}

export type NieuweStap = {
  id: string;
  scanId: string;
  gebeurtenis: Gebeurtenis;
  toelichting?: string | null;
  /** Which school it is; only where an aanmelding is accepted. */
  aanbiederId?: string | null;
  formulierId: string;
  door: string;
};

/** Sets a step; the database works out what follows and refuses what may not. */
export async function voegStapToe(
  tx: Tx,
  { id, scanId, gebeurtenis, toelichting, aanbiederId, formulierId, door }: NieuweStap,
): Promise<void> {
  await tx.$executeRaw`
    insert into scanstap (id, scan_id, volgnummer, gebeurtenis, rol, naar, aanbieder_id, toelichting, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, 0, ${gebeurtenis}, '', '', ${aanbiederId ?? null}::uuid, ${toelichting ?? null}, ${formulierId}::uuid, ${door}::uuid)`;
}

/** Whether this form set a step before. */
export async function isGezetDoor(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.scanstap.findUnique({ where: { formulierId }, select: { id: true } })) !== null;
}

/** Holds a scan until the transaction ends, so that what is decided on its state stays true; false when the actor may not know of it. */
export async function houdScanVast(tx: Tx, id: string): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('scan ' || ${id}, 0))`;
  const rijen = await tx.$queryRaw<unknown[]>`select 1 from kwaliteitsscan where id = ${id}::uuid`;
  return rijen.length === 1;
}

/** Holds the scans of a school until the transaction ends, so that two are not begun at once. */
export async function houdSchoolVast(tx: Tx, aanbiederId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('scans van ' || ${aanbiederId}, 0))`;
}

/** The repeated scan that this form began before; null otherwise. */
export async function findVanFormulier(tx: Tx, formulierId: string): Promise<string | null> {
  const rij = await tx.kwaliteitsscan.findUnique({ where: { formulierId }, select: { id: true } });
  return rij?.id ?? null;
}

type NieuweHerhaling = {
  id: string;
  aanbiederId: string;
  begonnenOp: Temporal.PlainDate;
  aanleiding: string;
  formulierId: string;
  door: string;
};

/** Begins a repeated scan (C 4.5); its first step is set apart. */
export async function voegHerhalingToe(tx: Tx, { begonnenOp, door, ...nieuw }: NieuweHerhaling): Promise<void> {
  await tx.kwaliteitsscan.create({ data: { ...nieuw, soort: 'herhaling', begonnenOp: vanDag(begonnenOp), vastgelegdDoor: door } });
}

/** Werkdagen for the scan and days for a zienswijze, as they are on a day. */
export async function getScantermijnen(tx: Tx, dag: Temporal.PlainDate): Promise<{ werkdagen: number; zienswijzeDagen: number }> {
  const [rij] = await tx.$queryRaw<{ werkdagen: number; zienswijzeDagen: number }[]>`
    select tk.instelling('scan.termijn_werkdagen', ${dag.toString()}::date)::integer as werkdagen,
      tk.instelling('scan.zienswijze_dagen', ${dag.toString()}::date)::integer as "zienswijzeDagen"`;
  if (!rij) throw new Error('the terms of a scan are not set');
  return rij;
}
