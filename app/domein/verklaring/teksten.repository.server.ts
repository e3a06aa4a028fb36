import { uuidv7 } from 'uuidv7';
import type { Temporal } from 'temporal-polyfill';
import type { Categorie } from '~/domein/grondslag/categorie';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';
import type { Namens } from './tekst.policy';
import { verklaringstalen, type Verklaringstaal } from './verklaringstaal';

/** A text with who confirmed it; days as ISO text, names of whoever did it, null while nobody did. */
export type Tekstregel = {
  id: string;
  code: string;
  nummer: number;
  taal: Verklaringstaal;
  betekenis: number;
  categorieen: Categorie[];
  van: string;
  gemeente: string | null;
  fg: string | null;
  vertaler: string | null;
  wbtvNummer: string | null;
  vertaaldOp: string | null;
  /** The mark of these words: another as soon as they are changed; empty for what came with the product. */
  merk: string;
};

type Rij = Omit<Tekstregel, 'van' | 'vertaaldOp'> & { van: Date; vertaaldOp: Date | null };

/** Every text that there is, the newest first, the Dutch before its translations; `id` picks one. */
export async function listTeksten(tx: Tx, id: string | null = null): Promise<Tekstregel[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select v.id, v.code, v.nummer, v.taal, v.betekenis, v.categorieen, v.van, toegang.naam(g.vastgelegd_door) as gemeente, toegang.naam(f.vastgelegd_door) as fg,
      t.vertaler, t.wbtv_nummer as "wbtvNummer", t.datum as "vertaaldOp",
      coalesce(v.formulier_id::text, '') as merk
    from tekstversie v
    left join tekstbesluit g on g.tekstversie_id = v.id and g.namens = 'gemeente'
    left join tekstbesluit f on f.tekstversie_id = v.id and f.namens = 'fg'
    left join vertaling t on t.tekstversie_id = v.id
    where ${id}::uuid is null or v.id = ${id}::uuid
    order by v.code, v.nummer desc, array_position(${[...verklaringstalen]}::text[], v.taal)`;
  return rijen.map(({ van, vertaaldOp, ...rij }) => ({
    ...rij,
    van: naarDag(van).toString(),
    vertaaldOp: vertaaldOp && naarDag(vertaaldOp).toString(),
  }));
}

/** How many jas stand on a text of each code whose meaning changed since; null is fewer than five. A code without any is not in it. */
export function listJasOpOuder(tx: Tx): Promise<{ code: string; aantal: number | null }[]> {
  return tx.$queryRaw<{ code: string; aantal: number | null }[]>`select code, aantal from tk.jas_op_ouder()`;
}

/** Waits for whoever decides on this text at the same time, so that the second of two sees what the first did. */
export async function houdTekstVast(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select true as ja from (select pg_advisory_xact_lock(hashtextextended('tekst.' || ${id}, 0))) slot`;
}

/** Whether this form was recorded before. */
export async function isTekstformulierGedaan(tx: Tx, formulierId: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<{ ja: boolean }[]>`
    select true as ja from tekstbesluit where formulier_id = ${formulierId}::uuid
    union all select true from vertaling where formulier_id = ${formulierId}::uuid`;
  return rijen.length > 0;
}

type Vastlegging = { tekstversieId: string; formulierId: string; vastgelegdDoor: string };

/** Adds the confirmation; the database refuses one for another, and a second. */
export async function voegTekstbesluitToe(tx: Tx, besluit: Vastlegging & { namens: Namens }): Promise<void> {
  await tx.tekstbesluit.create({ data: { id: uuidv7(), ...besluit } });
}

type Vertaling = Vastlegging & { vertaler: string; wbtvNummer: string; datum: Temporal.PlainDate };

/** Adds who answers for a translation; the database refuses a second. */
export async function voegVertalingToe(tx: Tx, { datum, ...vertaling }: Vertaling): Promise<void> {
  await tx.vertaling.create({ data: { ...vertaling, datum: vanDag(datum) } });
}
