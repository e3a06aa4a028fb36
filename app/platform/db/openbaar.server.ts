import type { Context } from '~/platform/context';
import type { Tx } from './actor.server';

const GRENZEN = { maxWait: 10_000, timeout: 20_000 };

/**
 * One transaction as nobody, also when someone is logged in: it reads what is public, and calls the functions that ask for a secret of their own. Row level
 * security shows it no person.
 */
export function metNiemand<T>({ db }: Pick<Context, 'db'>, doe: (tx: Tx) => Promise<T>): Promise<T> {
  return db.app.$transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.sessie', '', true)`;
    return doe(tx);
  }, GRENZEN);
}
