import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import type { Norm, Normsoort, Nt2Telling } from './nt2';

/** A count as it was recorded; `door` is the name of who did. */
export type BewaardeOpgave = Nt2Telling & { id: string; vastgelegdOp: Temporal.Instant; door: string | null };

const naarProcent = (code: string, waarde: string): number => {
  const procent = Number(waarde);
  if (!Number.isInteger(procent)) throw new Error(`the setting ${code} is no whole percentage`);
  return procent;
};

const NORMCODES: Record<string, Normsoort> = {
  'nt2.docenten_procent': 'docenten',
  'nt2.lessen_procent': 'lessen',
  'nt2.ona_procent': 'ona',
};

/** Each norm with its dates. A norm that is no whole percentage is refused: it would be rounded. */
export async function listNormen(tx: Tx): Promise<Norm[]> {
  const rijen = await tx.instelling.findMany({
    where: { code: { in: Object.keys(NORMCODES) } },
    select: { code: true, waarde: true, van: true },
  });
  return rijen.flatMap(({ code, waarde, van }) => {
    const soort = NORMCODES[code];
    return soort ? [{ soort, procent: naarProcent(code, waarde), van: naarDag(van) }] : [];
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
  ona_lessen: number | null;
  ona_lessen_bevoegd: number | null;
  groepen: number | null;
  groepen_zonder: number | null;
};

const naarTelling = (rij: Rij): Nt2Telling => ({
  peildatum: naarDag(rij.peildatum),
  docenten: rij.docenten,
  docentenGecertificeerd: rij.docenten_gecertificeerd,
  lessen: rij.lessen,
  lessenBevoegd: rij.lessen_bevoegd,
  onaLessen: rij.ona_lessen,
  onaLessenBevoegd: rij.ona_lessen_bevoegd,
  groepen: rij.groepen,
  groepenZonder: rij.groepen_zonder,
});

/** The count of the latest day of each of these schools; of one day the last recorded. */
export async function listLaatsteTellingen(tx: Tx, aanbiederIds: readonly string[]): Promise<Map<string, Nt2Telling>> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select n.* from unnest(${aanbiederIds}::uuid[]) a (id) cross join lateral (
      select o.* from nt2_opgave o
      where o.aanbieder_id = a.id order by o.peildatum desc, o.vastgelegd_op desc, o.id desc limit 1) n`;
  return new Map(rijen.map((rij) => [rij.aanbieder_id, naarTelling(rij)]));
}

type Bewaardrij = Rij & { vastgelegd_op: Date; door: string | null };
const naarOpgave = (rij: Bewaardrij): BewaardeOpgave => ({
  ...naarTelling(rij),
  id: rij.id,
  vastgelegdOp: naarMoment(rij.vastgelegd_op),
  door: rij.door,
});

/** The most recent counts of a school, the one that counts first. */
export async function listOpgaven(tx: Tx, aanbiederId: string, hoogstens: number): Promise<BewaardeOpgave[]> {
  const rijen = await tx.$queryRaw<Bewaardrij[]>`
    select o.*, case when o.vastgelegd_door is not null then toegang.naam(o.vastgelegd_door) end as door from nt2_opgave o
    where o.aanbieder_id = ${aanbiederId}::uuid order by o.peildatum desc, o.vastgelegd_op desc, o.id desc limit ${hoogstens}`;
  return rijen.map(naarOpgave);
}

/** The count that was taken over in a scan; of more the last recorded. */
export async function findOpgaveVanScan(tx: Tx, scanId: string): Promise<BewaardeOpgave | null> {
  const rijen = await tx.$queryRaw<Bewaardrij[]>`
    select o.*, case when o.vastgelegd_door is not null then toegang.naam(o.vastgelegd_door) end as door from nt2_opgave o
    where o.scan_id = ${scanId}::uuid order by o.vastgelegd_op desc, o.id desc limit 1`;
  return rijen[0] ? naarOpgave(rijen[0]) : null;
}

type Nieuw = Nt2Telling & { id: string; aanbiederId: string; formulierId: string; vastgelegdDoor: string; scanId?: string };

export async function voegOpgaveToe(tx: Tx, { peildatum, ...opgave }: Nieuw): Promise<void> {
  await tx.nt2Opgave.create({ data: { ...opgave, peildatum: vanDag(peildatum) } });
}
