import type { Context } from '~/platform/context';
import type { Prisma } from './client/client';

export type Tx = Prisma.TransactionClient;

const GRENZEN = { maxWait: 10_000, timeout: 20_000 };

/**
 * One transaction as the session with this secret token, or as nobody (''). Acts of one form go one after another, so that whoever is second sees all that
 * the first did: without it a double click could find half of it.
 */
export function metSessie<T>({ db, verzoek }: Pick<Context, 'db' | 'verzoek'>, sessie: string, doe: (tx: Tx) => Promise<T>): Promise<T> {
  return db.app.$transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.sessie', ${sessie}, true)`;
    if (verzoek.formulier !== null) {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('formulier ' || ${verzoek.formulier}, 0))`;
    }
    return doe(tx);
  }, GRENZEN);
}
