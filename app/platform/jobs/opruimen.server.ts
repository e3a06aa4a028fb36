import { ruimOp } from './opruimen.repository.server';
import type { Taak } from './taak';
import { inTransactie } from './transactie.server';

/** The daily clean-up: what served its time goes, and the log says how much. */
export const opruimen: Taak = async (_gegevens, { pool, log }) => {
  log.info(await inTransactie(pool, ruimOp), 'cleaned up');
};
