import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { vanMoment } from '~/platform/db/datum';
import { beginVan } from '~/platform/klok';
import { naarAntwoord, type KeurmerkRij } from './keurmerkrij';
import type { BewaardAntwoord } from './keurmerkverloop';

const { sql } = Prisma;

const kolommen = sql`k.id, k.aanbieder_id, k.bron, k.opgehaald_op, k.soort, k.status, k.sinds, k.tot_en_met, k.waarschuwing, k.reden`;

/** The first moment that a day no longer knows of. */
const grens = (dag: Temporal.PlainDate) => vanMoment(beginVan(dag.add({ days: 1 })));

/**
 * Of each school the rows on which `huidigKeurmerk` decides, oldest first: the last question, the last real answer, and the last real answer
 * that had taken effect on the day. At most three a school, however long its history.
 */
export async function listBeslissend(
  tx: Tx,
  aanbiederIds: readonly string[],
  dag: Temporal.PlainDate,
): Promise<Map<string, BewaardAntwoord[]>> {
  const laatste = (voorwaarde: Prisma.Sql) => sql`
    (select ${kolommen} from keurmerk_antwoord k where k.aanbieder_id = a.id and k.opgehaald_op < ${grens(dag)}::timestamptz ${voorwaarde}
     order by k.opgehaald_op desc, k.id desc limit 1)`;
  const rijen = await tx.$queryRaw<KeurmerkRij[]>`
    select b.* from unnest(${aanbiederIds}::uuid[]) a (id) cross join lateral (
      ${laatste(Prisma.empty)} union ${laatste(sql`and k.soort = 'antwoord'`)}
      union ${laatste(sql`and k.soort = 'antwoord' and k.sinds <= ${dag.toString()}::date`)}) b
    order by b.opgehaald_op, b.id`;
  const perSchool = new Map<string, BewaardAntwoord[]>(aanbiederIds.map((id) => [id, []]));
  for (const rij of rijen) perSchool.get(rij.aanbieder_id)?.push(naarAntwoord(rij));
  return perSchool;
}

/** The whole history of a school up to and including a day, oldest first, without the raw answers. */
export async function listAntwoorden(tx: Tx, aanbiederId: string, dag: Temporal.PlainDate): Promise<BewaardAntwoord[]> {
  const rijen = await tx.$queryRaw<KeurmerkRij[]>`
    select ${kolommen} from keurmerk_antwoord k where k.aanbieder_id = ${aanbiederId}::uuid and k.opgehaald_op < ${grens(dag)}::timestamptz
    order by k.opgehaald_op, k.id`;
  return rijen.map(naarAntwoord);
}

/** The raw answers of these rows, each no longer than `hoogstens` characters. */
export async function listRuw(tx: Tx, ids: readonly string[], hoogstens: number): Promise<Map<string, string | null>> {
  const rijen = await tx.$queryRaw<{ id: string; ruw: string | null }[]>`
    select k.id, left(k.ruw, ${hoogstens}::int) as ruw from keurmerk_antwoord k where k.id = any (${ids}::uuid[])`;
  return new Map(rijen.map(({ id, ruw }) => [id, ruw]));
}

/** Has the worker ask the register about this school, once the transaction is done. */
export async function planOphalen(tx: Tx, aanbiederId: string): Promise<void> {
  await tx.$executeRaw`select werk.plan('keurmerk_ophalen', json_build_object('aanbiederId', ${aanbiederId}::text), ${`keurmerk:${aanbiederId}`})`;
}
