import { TaakMislukt, type Taak } from '~/platform/jobs/taak';
import { werkBij } from './taak.repository.server';

/** Rewrites the gate after a confirmed change and counts what waits to be counted. Cut off in between, it goes on where it was. */
export const matrixBijwerken: Taak = async (_gegevens, { pool }, { abortSignal }) => {
  while (await werkBij(pool)) {
    if (abortSignal?.aborted) throw new TaakMislukt('afgebroken');
  }
};
