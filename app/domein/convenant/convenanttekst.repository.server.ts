import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import type { Convenanttekst } from './convenanttekst';
import { convenantinhoudSchema } from './convenanttekst.schema';

type Rij = { id: string; nummer: number; van: Date; inhoud: unknown; vastgesteldOp: Date | null };

const naarTekst = ({ id, nummer, van, inhoud, vastgesteldOp }: Rij): Convenanttekst => ({
  ...{ id, nummer, van: naarDag(van), inhoud: convenantinhoudSchema.parse(inhoud) },
  vastgesteldOp: naarMoment(vastgesteldOp),
});

/** Every version of the text, the newest first. */
export async function listConvenantteksten(tx: Tx): Promise<Convenanttekst[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select t.id, t.nummer, t.van, t.inhoud, scan.tekst_vastgesteld(t.id) as "vastgesteldOp" from convenanttekst t order by t.nummer desc limit 100`;
  return rijen.map(naarTekst);
}

export async function findConvenanttekst(tx: Tx, id: string): Promise<Convenanttekst | null> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select t.id, t.nummer, t.van, t.inhoud, scan.tekst_vastgesteld(t.id) as "vastgesteldOp" from convenanttekst t where t.id = ${id}::uuid`;
  return rijen[0] ? naarTekst(rijen[0]) : null;
}

/** The version that is signed on a day; there is always one since the convenant began. */
export async function getGeldendeTekst(tx: Tx, dag: Temporal.PlainDate): Promise<Convenanttekst> {
  const [rij] = await tx.$queryRaw<Rij[]>`
    select t.id, t.nummer, t.van, t.inhoud, scan.tekst_vastgesteld(t.id) as "vastgesteldOp" from convenanttekst t
    where t.id = scan.convenanttekst_op(${dag.toString()}::date)`;
  if (!rij) throw new Error('no text of the convenant is in force');
  return naarTekst(rij);
}

/** Confirms a version where nobody did yet; false where someone was first. */
export async function voegVaststellingToe(tx: Tx, rij: { tekstId: string; formulierId: string; door: string }): Promise<boolean> {
  const aantal = await tx.$executeRaw`
    insert into convenantvaststelling (tekst_id, formulier_id, vastgelegd_door)
    values (${rij.tekstId}::uuid, ${rij.formulierId}::uuid, ${rij.door}::uuid) on conflict do nothing`;
  return aantal === 1;
}

export async function isVastgesteldMet(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.convenantvaststelling.findUnique({ where: { formulierId }, select: { tekstId: true } })) !== null;
}
