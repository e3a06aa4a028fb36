import type { Context } from '~/platform/context';
import type { Rol } from '~/platform/rol';
import { metSessie, type Tx } from './transactie.server';

export type { Tx };

/** Who is logged in, in the one role in which he works now. */
export type Actor = {
  gebruikerId: string;
  toegangId: string;
  rol: Rol;
  aanbiederId: string | null;
  inburgeraarId: string | null;
  naam: string;
  taal: 'nl' | 'en';
};

/** Raised when the session ended, the access expired or secrecy is not on file: the login page follows. */
export class GeenSessie extends Error {
  override readonly name = 'GeenSessie';
}

async function wie(tx: Tx): Promise<Actor | null> {
  const rijen = await tx.$queryRaw<Actor[]>`
    select w.gebruiker_id as "gebruikerId", w.toegang_id as "toegangId", w.rol, w.aanbieder_id as "aanbiederId", w.inburgeraar_id as "inburgeraarId", g.naam, g.taal
    from toegang.wie() w join gebruiker g on g.id = w.gebruiker_id`;
  return rijen[0] ?? null;
}

/**
 * The only way to a Prisma client: one transaction as the one whose secret token the request carries. The database looks the token up itself,
 * in a table that the application cannot read. Throws `GeenSessie` when it leads nowhere.
 */
export function metActor<T>(context: Context, doe: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return metSessie(context, context.sessie ?? '', async (tx) => {
    const actor = await wie(tx);
    if (actor === null) throw new GeenSessie();
    return doe(tx, actor);
  });
}

/** The actor of this request, or null when nobody is logged in. */
export async function vindActor(context: Context): Promise<Actor | null> {
  if (context.sessie === null) return null;
  return metActor(context, (_tx, actor) => Promise.resolve(actor)).catch((fout: unknown) => {
    if (fout instanceof GeenSessie) return null;
    throw fout;
  });
}
