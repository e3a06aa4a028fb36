import { uuidv7 } from 'uuidv7';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag, vanMoment } from '~/platform/db/datum';
import type { Waarneming } from './waarneming';

type Rij = Omit<Waarneming, 'van' | 'tot' | 'beeindigdOp'> & { van: Date; tot: Date; beeindigdOp: Date | null };

const MEESTE = 200;

/** The waarnemingen of or by this user, the latest first; null (a beheerder): everyone's. */
export async function listWaarnemingen(tx: Tx, gebruikerId: string | null): Promise<Waarneming[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select id, casemanager_id as "casemanagerId", toegang.naam(casemanager_id) as casemanager, waarnemer_id as "waarnemerId",
      toegang.naam(waarnemer_id) as waarnemer, van, tot, beeindigd_op as "beeindigdOp"
    from waarneming where ${gebruikerId}::uuid is null or casemanager_id = ${gebruikerId}::uuid or waarnemer_id = ${gebruikerId}::uuid
    order by van desc, id desc limit ${MEESTE}`;
  return rijen.map((rij) => ({
    ...rij,
    van: naarDag(rij.van).toString(),
    tot: naarDag(rij.tot).toString(),
    beeindigdOp: rij.beeindigdOp?.toISOString() ?? null,
  }));
}

export type Waargenomen = { naam: string; tot: string };

/** For whom this user covers today, by name, each with the last day. */
export async function listWaargenomen(tx: Tx, gebruikerId: string): Promise<Waargenomen[]> {
  const rijen = await tx.$queryRaw<{ naam: string; tot: Date }[]>`
    select toegang.naam(casemanager_id) as naam, max(tot) as tot from waarneming
    where waarnemer_id = ${gebruikerId}::uuid and beeindigd_op is null and van <= tk.vandaag() and tot >= tk.vandaag()
    group by casemanager_id order by naam, casemanager_id`;
  return rijen.map(({ naam, tot }) => ({ naam, tot: naarDag(tot).toString() }));
}

export type Collega = { id: string; naam: string };

/** The casemanagers whom the actor may name: for a casemanager his colleagues with himself, for a beheerder everyone with access today. */
export async function listCasemanagers(tx: Tx): Promise<Collega[]> {
  return tx.$queryRaw<Collega[]>`
    select gebruiker_id as id, naam from toegang.collegas()
    union
    select g.id, g.naam from toegang t join gebruiker g on g.id = t.gebruiker_id
    where t.rol = 'casemanager' and t.beeindigd_op is null and t.van <= tk.vandaag() and (t.tot is null or t.tot >= tk.vandaag())
    order by naam, id`;
}

type Nieuw = {
  casemanagerId: string;
  waarnemerId: string;
  van: Temporal.PlainDate;
  tot: Temporal.PlainDate;
  door: string;
  formulierId: string;
};

export async function voegWaarnemingToe(tx: Tx, { van, tot, door, ...rest }: Nieuw): Promise<string> {
  const id = uuidv7();
  await tx.waarneming.create({ data: { id, ...rest, van: vanDag(van), tot: vanDag(tot), vastgelegdDoor: door }, select: { id: true } });
  return id;
}

/** Whether this form was recorded before. */
export async function isVastgelegd(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.waarneming.count({ where: { formulierId } })) > 0;
}

/** Whether this pair has a waarneming already on one of these days. */
export async function overlapt(
  tx: Tx,
  { casemanagerId, waarnemerId, van, tot }: Pick<Nieuw, 'casemanagerId' | 'waarnemerId' | 'van' | 'tot'>,
): Promise<boolean> {
  const waar = { casemanagerId, waarnemerId, beeindigdOp: null, van: { lte: vanDag(tot) }, tot: { gte: vanDag(van) } };
  return (await tx.waarneming.count({ where: waar })) > 0;
}

/** Ends a waarneming at once; false when it had ended, or is not the actor's to end. */
export async function beeindigWaarneming(tx: Tx, id: string, nu: Temporal.Instant): Promise<boolean> {
  const { count } = await tx.waarneming.updateMany({ where: { id, beeindigdOp: null }, data: { beeindigdOp: vanMoment(nu) } });
  return count === 1;
}
