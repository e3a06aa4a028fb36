import { uuidv7 } from 'uuidv7';
import type { Tx } from '~/platform/db/actor.server';

export type Sjabloon = 'rapportage_ontvangen' | 'vraag_gesteld' | 'antwoord_gegeven' | 'toegang_gegeven' | 'scan_bericht';
/** A mail that makes its own words: a link of one's own, how much waits this morning, what is asked of Blik op Werk, when the gesprek with a school is. */
export const eigenSjablonen = [
  'toestemmingslink',
  'ochtendpost',
  'scan_opvraag',
  'scan_gesprek',
  'aanmeldlink',
  'aanmelding_bevestigd',
  'aanmelding_ontvangen',
] as const;
export type EigenSjabloon = (typeof eigenSjablonen)[number];

/** `ontvangerId` null: the worker finds at sending who is responsible for `onderwerpId` then. */
export type Uitgaand = { sjabloon: Sjabloon | EigenSjabloon; onderwerpId: string; ontvangerId: string | null };

/** Plans a mail within the transaction of the act it tells of: by template and ids, never by text. A rollback drops it. */
export async function planPost(tx: Tx, { sjabloon, onderwerpId, ontvangerId }: Uitgaand): Promise<void> {
  const id = uuidv7();
  await tx.$executeRaw`
    insert into uitgaande_post (id, sjabloon, onderwerp_id, ontvanger_id, bericht_id)
    values (${id}::uuid, ${sjabloon}, ${onderwerpId}::uuid, ${ontvangerId}::uuid, ${`<${id}@taalketen>`})`;
  await tx.$executeRaw`select werk.plan('post_verzenden', json_build_object('id', ${id}::text), ${`post:${id}`})`;
}
