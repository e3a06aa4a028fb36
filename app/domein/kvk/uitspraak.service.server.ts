import type { Tx } from '~/platform/db/actor.server';
import { kvkstand, type Kvkprofiel } from './kvk';
import { listBeslissend } from './kvk.repository.server';

/** What the Handelsregister last said of the school of a scan; null when it said nothing, or does not know it. */
export async function findProfiel(tx: Tx, scanId: string): Promise<Kvkprofiel | null> {
  const { uitspraak } = kvkstand(await listBeslissend(tx, scanId));
  return uitspraak?.soort === 'antwoord' ? uitspraak.profiel : null;
}
