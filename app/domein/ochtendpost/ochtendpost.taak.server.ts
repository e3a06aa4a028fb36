import type { Taak } from '~/platform/jobs/taak';
import { planOchtendpost } from './ochtendpost.repository.server';

/** Each morning: orders the mails that say how much waits. */
export const ochtendpostPlannen: Taak = async (_gegevens, { pool, log }) => {
  log.info({ aantal: await planOchtendpost(pool) }, 'morning mails planned');
};
