import { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import { addendumsoorten, type Addendumfeit, type Addendumregel, type Addendumsoort, type Normgrond } from './addendum';
import { listNormen } from './nt2.repository.server';

/** What exception 1 of the Addendum makes of a norm, and when; null when it is not set. */
async function findAddendumregel(tx: Tx): Promise<Addendumregel | null> {
  const rijen = await tx.instelling.findMany({ where: { code: { in: ['nt2.addendum_procent', 'nt2.addendum_laatste_dag'] } } });
  const procent = rijen.find(({ code }) => code === 'nt2.addendum_procent');
  const laatste = rijen.find(({ code }) => code === 'nt2.addendum_laatste_dag');
  if (!procent || !laatste) return null;
  return { procent: Number(procent.waarde), van: naarDag(procent.van), tot: Temporal.PlainDate.from(laatste.waarde) };
}

/** What was recorded of the Addendum for a school; `van` null: it does not hold. The last recorded of a kind counts. */
export type Addendumrij = {
  soort: Addendumsoort;
  aanbiederId: string;
  van: Temporal.PlainDate | null;
  tot: Temporal.PlainDate | null;
  dagtekening: Temporal.PlainDate;
  stukId: string | null;
  stuknaam: string | null;
  scanId: string;
  toelichting: string | null;
  door: string;
  vastgelegdOp: Temporal.Instant;
};

type Rij = Omit<Addendumrij, 'soort' | 'van' | 'tot' | 'dagtekening' | 'vastgelegdOp'> & {
  soort: string;
  van: Date | null;
  tot: Date | null;
  dagtekening: Date;
  vastgelegdOp: Date;
};

/** What counts now of each kind, for these schools. */
export async function listAddendum(tx: Tx, aanbiederIds: readonly string[]): Promise<Addendumrij[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select distinct on (a.aanbieder_id, a.soort) a.soort, a.aanbieder_id as "aanbiederId", a.van, a.tot, a.dagtekening, a.stuk_id as "stukId",
      s.naam as stuknaam, a.scan_id as "scanId", a.toelichting, toegang.naam(a.vastgelegd_door) as door, a.vastgelegd_op as "vastgelegdOp"
    from addendum a left join scanstuk s on s.id = a.stuk_id
    where a.aanbieder_id = any (${aanbiederIds}::uuid[]) order by a.aanbieder_id, a.soort, a.vastgelegd_op desc, a.id desc`;
  return rijen.flatMap((rij) => {
    const soort = addendumsoorten.find((een) => een === rij.soort);
    if (!soort) return [];
    const dagen = { van: naarDag(rij.van), tot: naarDag(rij.tot), dagtekening: naarDag(rij.dagtekening) };
    return [{ ...rij, ...dagen, soort, vastgelegdOp: naarMoment(rij.vastgelegdOp) }];
  });
}

const naarFeiten = (rijen: readonly Addendumrij[]): Addendumfeit[] =>
  rijen.flatMap(({ soort, van, tot }) => (van === null || tot === null ? [] : [{ soort, van, tot }]));

/** By which norms the figures of each of these schools are judged. */
export async function listNormgronden(tx: Tx, aanbiederIds: readonly string[]): Promise<(aanbiederId: string) => Normgrond> {
  const [normen, regel] = [await listNormen(tx), await findAddendumregel(tx)];
  const rijen = await listAddendum(tx, aanbiederIds);
  return (id) => ({ normen, regel, feiten: naarFeiten(rijen.filter(({ aanbiederId }) => aanbiederId === id)) });
}

/** By which norms the figures of a school are judged. */
export async function getNormgrond(tx: Tx, aanbiederId: string): Promise<Normgrond> {
  return (await listNormgronden(tx, [aanbiederId]))(aanbiederId);
}

export type NieuwAddendum = {
  id: string;
  aanbiederId: string;
  scanId: string;
  soort: Addendumsoort;
  van: Temporal.PlainDate | null;
  tot: Temporal.PlainDate | null;
  dagtekening: Temporal.PlainDate;
  stukId: string | null;
  toelichting: string | null;
  formulierId: string;
  vastgelegdDoor: string;
};

export async function voegAddendumToe(tx: Tx, { van, tot, dagtekening, ...nieuw }: NieuwAddendum): Promise<void> {
  await tx.addendum.create({ data: { ...nieuw, van: vanDag(van), tot: vanDag(tot), dagtekening: vanDag(dagtekening) } });
}
