import type { Actor, Tx } from '~/platform/db/actor.server';
import { findAanmelding, listContacten } from './aanmelding.repository.server';

/** What a school sent, on the page of its scan, with its contactpersonen for who does the scan; null for a repeated scan, which has none. */
export async function getAanmeldingblok(tx: Tx, actor: Pick<Actor, 'rol'>, { aanmeldingId }: { aanmeldingId: string | null }) {
  const aanmelding = aanmeldingId === null ? null : await findAanmelding(tx, aanmeldingId);
  if (aanmelding === null) return null;
  return {
    ...aanmelding,
    ingediendOp: aanmelding.ingediendOp.toString(),
    contacten: actor.rol === 'relatiebeheerder' ? await listContacten(tx, aanmelding.id) : [],
  };
}
export type Aanmeldingblok = NonNullable<Awaited<ReturnType<typeof getAanmeldingblok>>>;
