import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Categorie } from '~/domein/grondslag/categorie';
import type { Tx } from '~/platform/db/actor.server';
import { vanDag } from '~/platform/db/datum';
import type { Tekst } from './tekst';
import type { Verklaringstaal } from './verklaringstaal';

/** Waits for whoever writes at the texts of this code at the same time, so that there is one next version. */
export async function houdCodeVast(tx: Tx, code: string): Promise<void> {
  await tx.$queryRaw`select true as ja from (select pg_advisory_xact_lock(hashtextextended('tekstcode.' || ${code}, 0))) slot`;
}

/** The text that this form wrote before; null when it wrote none. */
export async function findTekstVanFormulier(tx: Tx, formulierId: string): Promise<string | null> {
  const [rij] = await tx.$queryRaw<{ id: string }[]>`select id from tekstversie where formulier_id = ${formulierId}::uuid`;
  return rij?.id ?? null;
}

type Woorden = {
  betekenis: number;
  categorieen: readonly Categorie[];
  tekst: Tekst;
  van: Temporal.PlainDate;
  formulierId: string;
  vastgelegdDoor: string;
};
/** `basisId`: the text that it goes on from, whose source is its source too. */
type NieuweTekst = Woorden & { basisId: string; code: string; nummer: number; taal: Verklaringstaal };

/** Adds a text that is to come; the database refuses one that does not fit. Returns its id. */
export async function voegTekstToe(tx: Tx, nieuw: NieuweTekst): Promise<string> {
  const { basisId, code, nummer, taal, betekenis, categorieen, tekst, van, formulierId, vastgelegdDoor } = nieuw;
  const id = uuidv7();
  await tx.$executeRaw`
    insert into tekstversie (id, code, nummer, taal, betekenis, categorieen, inhoud, van, bron, formulier_id, vastgelegd_door, vastgelegd_op)
    select ${id}::uuid, ${code}, ${nummer}, ${taal}, ${betekenis}, ${[...categorieen]}::text[], ${JSON.stringify(tekst)}::jsonb, ${vanDag(van)}::date, v.bron,
      ${formulierId}::uuid, ${vastgelegdDoor}::uuid, tk.klok()
    from tekstversie v where v.id = ${basisId}::uuid`;
  return id;
}

/** Changes the words of a text that is to come; the database leaves alone what stands, is confirmed or is translated. Returns whether it did. */
export async function schrijfTekst(tx: Tx, id: string, woorden: Woorden): Promise<boolean> {
  const { betekenis, categorieen, tekst, van, formulierId, vastgelegdDoor } = woorden;
  const aantal = await tx.$executeRaw`
    update tekstversie set betekenis = ${betekenis}, categorieen = ${[...categorieen]}::text[], inhoud = ${JSON.stringify(tekst)}::jsonb,
      van = ${vanDag(van)}::date, formulier_id = ${formulierId}::uuid, vastgelegd_door = ${vastgelegdDoor}::uuid, vastgelegd_op = tk.klok()
    where id = ${id}::uuid`;
  return aantal === 1;
}

/** Takes texts away that are to come, with what was decided on them; the database leaves alone what stands. Returns how many went. */
export function verwijderTeksten(tx: Tx, ids: readonly string[]): Promise<number> {
  return tx.$executeRaw`delete from tekstversie where id = any (${[...ids]}::uuid[])`;
}
