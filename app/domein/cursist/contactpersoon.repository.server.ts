import { uuidv7 } from 'uuidv7';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';
import type { Contact } from './contactpersoon';
import { contactsoorten, type Contactsoort } from './cursist';

export type Collega = { gebruikerId: string; naam: string };

/** The people of the actor's own school who have access today, by name. */
export async function listCollegas(tx: Tx): Promise<Collega[]> {
  return tx.$queryRaw<
    Collega[]
  >`select gebruiker_id as "gebruikerId", naam from toegang.collegas() order by naam collate "nl-x-icu", gebruiker_id`;
}

/** Who speaks or spoke for a cursist, latest first, with names. */
export async function listContacten(tx: Tx, cursistId: string): Promise<(Contact & { naam: string })[]> {
  const rijen = await tx.$queryRaw<{ id: string; gebruikerId: string; soort: string; van: Date; tot: Date | null; naam: string | null }[]>`
    select id, gebruiker_id as "gebruikerId", soort, van, tot, toegang.naam(gebruiker_id) as naam
    from contactpersoon where cursist_id = ${cursistId}::uuid order by van desc, soort, id`;
  return rijen.map((rij) => ({
    ...rij,
    soort: contactsoorten.find((soort) => soort === rij.soort) ?? 'plaatsvervanger',
    van: naarDag(rij.van),
    tot: naarDag(rij.tot),
    naam: rij.naam ?? '',
  }));
}

type Nieuw = {
  cursistId: string;
  aanbiederId: string;
  gebruikerId: string;
  soort: Contactsoort;
  van: Temporal.PlainDate;
  formulierId: string | null;
};

export async function voegContactToe(tx: Tx, { van, ...contact }: Nieuw): Promise<string> {
  const id = uuidv7();
  await tx.contactpersoon.create({ data: { id, ...contact, van: vanDag(van) } });
  return id;
}

/** Sets the last day of a designation. */
export async function eindigContact(tx: Tx, id: string, tot: Temporal.PlainDate): Promise<void> {
  await tx.contactpersoon.update({ where: { id }, data: { tot: vanDag(tot) } });
}
