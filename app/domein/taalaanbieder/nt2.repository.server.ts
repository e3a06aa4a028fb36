import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import type { Norm, Nt2Telling } from './nt2';

/** A count as it was recorded; `door` is the name of who did. */
export type BewaardeOpgave = Nt2Telling & { id: string; vastgelegdOp: Temporal.Instant; door: string | null };

/** Both norms with their dates. A norm that is no whole percentage is refused: it would be rounded. */
export async function listNormen(tx: Tx): Promise<Norm[]> {
  const rijen = await tx.instelling.findMany({
    where: { code: { in: ['nt2.docenten_procent', 'nt2.lessen_procent'] } },
    select: { code: true, waarde: true, van: true },
  });
  return rijen.map(({ code, waarde, van }) => {
    const procent = Number(waarde);
    if (!Number.isInteger(procent)) throw new Error(`the setting ${code} is no whole percentage`);
    return { soort: code === 'nt2.docenten_procent' ? 'docenten' : 'lessen', procent, van: naarDag(van) };
  });
}

type Rij = {
  id: string;
  aanbieder_id: string;
  peildatum: Date;
  docenten: number;
  docenten_gecertificeerd: number;
  lessen: number;
  lessen_bevoegd: number;
};

const naarTelling = (rij: Rij): Nt2Telling => ({
  peildatum: naarDag(rij.peildatum),
  docenten: rij.docenten,
  docentenGecertificeerd: rij.docenten_gecertificeerd,
  lessen: rij.lessen,
  lessenBevoegd: rij.lessen_bevoegd,
});

/** The count of the latest day of each of these schools; of one day the last recorded. */
export async function listLaatsteTellingen(tx: Tx, aanbiederIds: readonly string[]): Promise<Map<string, Nt2Telling>> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select n.* from unnest(${aanbiederIds}::uuid[]) a (id) cross join lateral (
      select o.id, o.aanbieder_id, o.peildatum, o.docenten, o.docenten_gecertificeerd, o.lessen, o.lessen_bevoegd from nt2_opgave o
      where o.aanbieder_id = a.id order by o.peildatum desc, o.vastgelegd_op desc, o.id desc limit 1) n`;
  return new Map(rijen.map((rij) => [rij.aanbieder_id, naarTelling(rij)]));
}

/** The most recent counts of a school, the one that counts first. */
export async function listOpgaven(tx: Tx, aanbiederId: string, hoogstens: number): Promise<BewaardeOpgave[]> {
  const rijen = await tx.$queryRaw<(Rij & { vastgelegd_op: Date; door: string | null })[]>`
    select o.*, case when o.vastgelegd_door is not null then toegang.naam(o.vastgelegd_door) end as door from nt2_opgave o
    where o.aanbieder_id = ${aanbiederId}::uuid order by o.peildatum desc, o.vastgelegd_op desc, o.id desc limit ${hoogstens}`;
  return rijen.map((rij) => ({ ...naarTelling(rij), id: rij.id, vastgelegdOp: naarMoment(rij.vastgelegd_op), door: rij.door }));
}

type Nieuw = Nt2Telling & { id: string; aanbiederId: string; formulierId: string; vastgelegdDoor: string };

export async function voegOpgaveToe(tx: Tx, { peildatum, ...opgave }: Nieuw): Promise<void> {
  await tx.nt2Opgave.create({ data: { ...opgave, peildatum: vanDag(peildatum) } });
}
