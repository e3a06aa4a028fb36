import type { Context } from '~/platform/context';
import { metSessie, type Tx } from './transactie.server';

/**
 * One transaction as nobody, also when someone is logged in: it reads what is public, and calls the functions that ask for a secret of their own. Row level
 * security shows it no person.
 */
export function metNiemand<T>(context: Pick<Context, 'db' | 'verzoek'>, doe: (tx: Tx) => Promise<T>): Promise<T> {
  return metSessie(context, '', doe);
}
