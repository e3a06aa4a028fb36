import { uuidv7 } from 'uuidv7';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';
import type { Inschrijving } from './inschrijving';

/** The enrolments of a cursist, newest first. */
export async function listInschrijvingen(tx: Tx, cursistId: string): Promise<Inschrijving[]> {
  const rijen = await tx.inschrijving.findMany({ where: { cursistId }, orderBy: { begin: 'desc' } });
  return rijen.map(({ id, begin, einde }) => ({ id, begin: naarDag(begin), einde: naarDag(einde) }));
}

/** Whether this form enrolled someone before. */
export async function isAlIngeschreven(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.inschrijving.findUnique({ where: { formulierId }, select: { id: true } })) !== null;
}

type Nieuw = { cursistId: string; aanbiederId: string; begin: Temporal.PlainDate; formulierId: string | null };

export async function voegInschrijvingToe(tx: Tx, { begin, ...van }: Nieuw): Promise<string> {
  const id = uuidv7();
  await tx.inschrijving.create({ data: { id, ...van, begin: vanDag(begin) } });
  return id;
}

/** Sets the last day of an enrolment; null lets it run. */
export async function zetEinde(tx: Tx, id: string, einde: Temporal.PlainDate | null): Promise<void> {
  await tx.inschrijving.update({ where: { id }, data: { einde: vanDag(einde) } });
}
