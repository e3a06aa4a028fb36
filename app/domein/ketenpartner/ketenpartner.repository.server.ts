import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment } from '~/platform/db/datum';
import type { Ketenpartner, Ketenpartnercode } from './ketenpartner';

/** Under which name and address an organisation is written to now; null when nobody filled it in yet. */
export async function findKetenpartner(tx: Tx, code: Ketenpartnercode): Promise<Ketenpartner | null> {
  const rijen = await tx.$queryRaw<Omit<Ketenpartner, 'code'>[]>`
    select id, naam, email from ketenpartner where code = ${code} order by vastgelegd_op desc, id desc limit 1`;
  return rijen[0] ? { code, ...rijen[0] } : null;
}

export type Ketenpartnerfeit = Ketenpartner & { op: Temporal.Instant; door: string };

/** What was filled in for each organisation, the newest first. */
export async function listKetenpartners(tx: Tx): Promise<Ketenpartnerfeit[]> {
  const rijen = await tx.$queryRaw<(Omit<Ketenpartnerfeit, 'op'> & { op: Date })[]>`
    select id, code, naam, email, vastgelegd_op as op, toegang.naam(vastgelegd_door) as door
    from ketenpartner order by vastgelegd_op desc, id desc limit 200`;
  return rijen.map((rij) => ({ ...rij, op: naarMoment(rij.op) }));
}

/** Lets only one transaction at a time change an organisation. */
export async function houdKetenpartnerVast(tx: Tx, code: Ketenpartnercode): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('ketenpartner ' || ${code}, 0))`;
}

/** Whether this form was recorded before. */
export async function isKetenpartnerGedaan(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.$queryRaw<unknown[]>`select 1 from ketenpartner where formulier_id = ${formulierId}::uuid`).length > 0;
}

/** Records under which name and address an organisation is written to from now on. */
export async function voegKetenpartnerToe(
  tx: Tx,
  { id, code, naam, email, formulierId, door }: Ketenpartner & { formulierId: string; door: string },
) {
  await tx.$executeRaw`
    insert into ketenpartner (id, code, naam, email, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${code}, ${naam}, ${email}, ${formulierId}::uuid, ${door}::uuid)`;
}
