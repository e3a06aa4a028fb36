import type { Context } from '~/platform/context';
import type { Tx } from './actor.server';

/** Logs a look at these people (ids of inburgeraars or cursisten) in the read's own transaction; `activiteit` is a fixed word, never a value. */
export async function noteerInzage(tx: Tx, personen: readonly string[], activiteit: string): Promise<void> {
  if (personen.length === 0) return;
  await tx.$executeRaw`select log.noteer_inzage(${[...new Set(personen)]}::uuid[], ${activiteit})`;
}

/** Logs an act by the actor, about a person (his id) or about no one (null), on the row `onderwerpId`. */
export async function noteerHandeling(tx: Tx, persoon: string | null, handeling: string, onderwerpId: string): Promise<void> {
  await tx.$executeRaw`select log.noteer_handeling(${persoon}::uuid, ${handeling}, ${onderwerpId}::uuid)`;
}

/** Logs that something was refused on this request's path: `code` is a fixed word, never a value. Also when nobody is logged in. */
export async function noteerWeigering({ db, sessie, verzoek }: Pick<Context, 'db' | 'sessie' | 'verzoek'>, code: string): Promise<void> {
  await db.app.$transaction([
    db.app.$executeRaw`select set_config('app.sessie', ${sessie ?? ''}, true)`,
    db.app.$executeRaw`select log.noteer_weigering(${verzoek.pad}, ${code})`,
  ]);
}
