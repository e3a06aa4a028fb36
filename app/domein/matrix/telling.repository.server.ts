import type { Tx } from '~/platform/db/actor.server';

type Rij = {
  begonnenOp: Date;
  gereedOp: Date | null;
  gedaan: number;
  totaal: number | null;
  isActueel: boolean;
  regelId: string;
  opent: number | null;
  sluit: number | null;
};

/** How far something is that is done in parts, in whole percents. */
const procent = (gedaan: number, totaal: number | null) => (totaal ? Math.floor((100 * gedaan) / totaal) : 0);

/** The last count of a voorstel: how far it is, or its numbers per cell (null: under the lower bound). Not `isActueel`: the rules changed since. */
export async function findTelling(tx: Tx, voorstelId: string) {
  const rijen = await tx.$queryRaw<Rij[]>`
    select begonnen_op as "begonnenOp", gereed_op as "gereedOp", gedaan, totaal, is_actueel as "isActueel", regel_id as "regelId", opent, sluit
    from poort.telling_van(${voorstelId}::uuid)`;
  const [eerste] = rijen;
  if (!eerste) return null;
  return {
    begonnenOp: eerste.begonnenOp.toISOString(),
    isGereed: eerste.gereedOp !== null,
    procent: procent(eerste.gedaan, eerste.totaal),
    isActueel: eerste.isActueel,
    perRegel: new Map(rijen.map(({ regelId, opent, sluit }) => [regelId, { opent, sluit }])),
  };
}

/** How far the gate is with a confirmed voorstel; null when it never was confirmed. */
export async function findHerberekening(tx: Tx, voorstelId: string) {
  const [rij] = await tx.$queryRaw<{ gedaan: number; totaal: number | null; gereedOp: Date | null }[]>`
    select gedaan, totaal, gereed_op as "gereedOp" from poort.herberekening_van(${voorstelId}::uuid)`;
  return rij ? { isGereed: rij.gereedOp !== null, procent: procent(rij.gedaan, rij.totaal) } : null;
}

/** Under how many people a count is not shown. */
export async function getOndergrens(tx: Tx): Promise<number> {
  const [rij] = await tx.$queryRaw<[{ grens: number }]>`select tk.instelling('aantallen.ondergrens', tk.vandaag())::int as grens`;
  return rij.grens;
}
