import type { Tx } from '~/platform/db/actor.server';
import type { Kenmerk } from './bewijskenmerk';
import type { Schoolcontact } from './consentrecord';

/** Number and codes of an act that the actor sees; the number is drawn when it is first asked for. */
export async function getKenmerk(tx: Tx, toestemmingId: string): Promise<Kenmerk> {
  const [rij] = await tx.$queryRaw<Kenmerk[]>`select nummer, code, controlecode from poort.bewijs_van(${toestemmingId}::uuid)`;
  if (!rij) throw new Error('An act that is seen has a receipt');
  return rij;
}

/** The school of an act with its general address; null for an act about every school. */
export function findSchoolcontact(tx: Tx, aanbiederId: string | null): Promise<Schoolcontact | null> {
  if (aanbiederId === null) return Promise.resolve(null);
  const select = { naam: true, plaats: true, email: true, telefoon: true, website: true } as const;
  return tx.taalaanbieder.findUnique({ where: { id: aanbiederId }, select });
}

/** Keeps the fingerprint of a file that is handed out, in the transaction in which the look is logged. */
export async function bewaarUitgifte(
  tx: Tx,
  { toestemmingId, soort, sha256 }: { toestemmingId: string; soort: string; sha256: Uint8Array },
): Promise<void> {
  await tx.$executeRaw`select poort.geef_uit(${toestemmingId}::uuid, ${soort}, ${Buffer.from(sha256).toString('hex')})`;
}

/** Whether a file with this fingerprint was handed out under this code. Asked as nobody; the database says yes or no and nothing else. */
export async function isOnveranderd(tx: Tx, { code, sha256 }: { code: string; sha256: Uint8Array }): Promise<boolean> {
  const [rij] = await tx.$queryRaw<{ klopt: boolean }[]>`
    select poort.is_onveranderd(${code}, ${Buffer.from(sha256).toString('hex')}) as klopt`;
  return rij?.klopt ?? false;
}
