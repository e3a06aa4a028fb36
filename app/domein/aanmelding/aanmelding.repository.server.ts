import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { registers, vakken } from './aanbod';
import { inhoudSchema } from './inhoud.schema';
import type { Aanmelding, Contact, Docent } from './aanmelding';

/** An aanmelding that the actor may know of; null otherwise. */
export async function findAanmelding(tx: Tx, id: string): Promise<Aanmelding | null> {
  const rij = await tx.aanmelding.findUnique({ where: { id }, omit: { formulierId: true } });
  return rij && { ...rij, inhoud: inhoudSchema.parse(rij.inhoud), ingediendOp: naarMoment(rij.ingediendOp) };
}

/** The contactpersonen whom an aanmelding names, in its order; none once their term is over. */
export function listContacten(tx: Tx, aanmeldingId: string): Promise<Contact[]> {
  return tx.aanmeldingContact.findMany({
    where: { aanmeldingId },
    orderBy: { volgnummer: 'asc' },
    select: { id: true, naam: true, functie: true, email: true, telefoon: true },
  });
}

/** The docenten of an aanmelding, in its order; for the relatiebeheerder alone. */
export async function listDocenten(tx: Tx, aanmeldingId: string): Promise<Docent[]> {
  const rijen = await tx.aanmeldingDocent.findMany({
    where: { aanmeldingId },
    omit: { aanmeldingId: true },
    orderBy: { volgnummer: 'asc' },
  });
  return rijen.map((rij) => ({
    ...rij,
    vak: vakken.find((een) => een === rij.vak) ?? 'nt2',
    register: registers.find((een) => een === rij.register) ?? null,
    geldigTot: naarDag(rij.geldigTot),
  }));
}
