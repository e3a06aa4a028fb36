import { uuidv7 } from 'uuidv7';
import type { Tx } from '~/platform/db/actor.server';
import type { Bereik } from '~/platform/bestand/bereik';
import type { GekeurdGeluid, Geluidstype } from '~/platform/bestand/geluid';

/** A recording without its sound; `grootte` in bytes. */
export type Opname = { id: string; type: Geluidstype; grootte: number };

/** The recording of a text, or null when it has none. */
export async function findOpname(tx: Tx, tekstversieId: string): Promise<Opname | null> {
  const [opname] = await tx.$queryRaw<Opname[]>`select id, type, grootte from opname where tekstversie_id = ${tekstversieId}::uuid`;
  return opname ?? null;
}

/** A recording by its own id, or null when it was taken away. */
export async function findOpnameOpId(tx: Tx, id: string): Promise<Opname | null> {
  const [opname] = await tx.$queryRaw<Opname[]>`select id, type, grootte from opname where id = ${id}::uuid`;
  return opname ?? null;
}

/** The bytes of a recording, all or a part. */
export async function getGeluid(tx: Tx, { id, grootte }: Opname, bereik: Bereik | null): Promise<Uint8Array> {
  const { van, lengte } = bereik ?? { van: 0, lengte: grootte };
  const [deel] = await tx.$queryRaw<{ inhoud: Uint8Array }[]>`
    select substring(inhoud from ${van + 1}::integer for ${lengte}::integer) as inhoud from opname where id = ${id}::uuid`;
  if (!deel) throw new Error('A recording went between two questions of one transaction');
  return deel.inhoud;
}

/** Whether this form was recorded before. */
export async function isOpnameformulierGedaan(tx: Tx, formulierId: string): Promise<boolean> {
  const rijen = await tx.$queryRaw<{ ja: boolean }[]>`select true as ja from opname where formulier_id = ${formulierId}::uuid`;
  return rijen.length > 0;
}

type NieuweOpname = GekeurdGeluid & { tekstversieId: string; formulierId: string; vastgelegdDoor: string };

/** Adds the recording; the database refuses a second of one text. */
export async function voegOpnameToe(tx: Tx, { tekstversieId, type, inhoud, formulierId, vastgelegdDoor }: NieuweOpname): Promise<void> {
  await tx.$executeRaw`
    insert into opname (id, tekstversie_id, type, grootte, inhoud, formulier_id, vastgelegd_door)
    values (${uuidv7()}::uuid, ${tekstversieId}::uuid, ${type}, ${inhoud.length}, ${Buffer.from(inhoud)}, ${formulierId}::uuid, ${vastgelegdDoor}::uuid)`;
}

/** Takes the recording of a text away, sound and all. */
export async function verwijderOpname(tx: Tx, tekstversieId: string): Promise<void> {
  await tx.$executeRaw`delete from opname where tekstversie_id = ${tekstversieId}::uuid`;
}
