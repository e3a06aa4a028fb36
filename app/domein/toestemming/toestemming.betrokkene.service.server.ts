import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { nietGevonden } from '~/platform/fout';
import { findInburgeraar, listScholen, type Betrokkene, type School } from './persoon.repository.server';
import { findHandeling, findOnderwerp, handelingsmoment, type Toestemming } from './toestemming.repository.server';

/** Someone of one's caseload with the schools that he may be asked about, for other rooms; null when he is not in it. */
export async function findTeVragen(tx: Tx, inburgeraarId: string): Promise<{ persoon: Betrokkene; scholen: School[] } | null> {
  const persoon = await findInburgeraar(tx, inburgeraarId);
  return persoon && { persoon, scholen: await listScholen(tx, inburgeraarId) };
}

/** Waits for whoever holds this person, and says what time it is then. */
export const wachtOp = (tx: Tx, inburgeraarId: string): Promise<Temporal.Instant> => handelingsmoment(tx, inburgeraarId);

/** An act, for who may see it; for everyone else it does not exist. The look is logged as one at the toestemmingsverklaring. */
export async function getGezieneHandeling(tx: Tx, toestemmingId: string): Promise<Toestemming> {
  const handeling = await findHandeling(tx, toestemmingId);
  const onderwerp = handeling && (await findOnderwerp(tx, handeling));
  if (!handeling || !onderwerp) throw nietGevonden();
  await noteerInzage(tx, [onderwerp], 'toestemmingsverklaring');
  return handeling;
}
