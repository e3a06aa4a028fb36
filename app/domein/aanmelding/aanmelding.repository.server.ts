import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { registers, vakken, type Register, type Vak } from './aanbod';
import { inhoudSchema, type Inhoud } from './inhoud.schema';

/** An aanmelding as it came in. */
export type Aanmelding = {
  id: string;
  naam: string;
  kvkNummer: string;
  bowNummer: string;
  plaats: string;
  email: string;
  telefoon: string;
  website: string | null;
  inhoud: Inhoud;
  ingediendOp: Temporal.Instant;
};

/** An aanmelding that the actor may know of; null otherwise. */
export async function findAanmelding(tx: Tx, id: string): Promise<Aanmelding | null> {
  const rij = await tx.aanmelding.findUnique({ where: { id }, omit: { formulierId: true } });
  return rij && { ...rij, inhoud: inhoudSchema.parse(rij.inhoud), ingediendOp: naarMoment(rij.ingediendOp) };
}

export type Contact = { id: string; naam: string; functie: string; email: string; telefoon: string };

/** The contactpersonen whom an aanmelding names, in its order; none once their term is over. */
export function listContacten(tx: Tx, aanmeldingId: string): Promise<Contact[]> {
  return tx.aanmeldingContact.findMany({
    where: { aanmeldingId },
    orderBy: { volgnummer: 'asc' },
    select: { id: true, naam: true, functie: true, email: true, telefoon: true },
  });
}

/** A docent; name and number are null once the registers were looked at. Of whom is no bevoegd NT2-docent, register and last valid day are null. */
export type Docent = {
  id: string;
  volgnummer: number;
  naam: string | null;
  vak: Vak;
  nt2Bevoegd: boolean;
  register: Register | null;
  registernummer: string | null;
  geldigTot: Temporal.PlainDate | null;
  onaBevoegd: boolean;
};

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

/** Empties names and numbers of the docenten, once the registers were looked at; by the relatiebeheerder. */
export async function vergeetDocentnamen(tx: Tx, aanmeldingId: string): Promise<void> {
  await tx.$executeRaw`select aanmelding.vergeet_docentnamen(${aanmeldingId}::uuid)`;
}
