import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';
import { doelgroepen, wetten, type Doelgroep, type Wet } from '../inburgeraar/wet';
import { zoeksleutels } from '../zoeken/zoeksleutel';

/** What a school registered of a cursist (C 5.7); `versie` counts the changes. */
export type Cursist = {
  id: string;
  kenmerk: string;
  voornamen: string;
  achternaam: string;
  geboortedatum: Temporal.PlainDate;
  wet: Wet;
  doelgroep: Doelgroep;
  versie: number;
};
export type Gegevens = Omit<Cursist, 'id' | 'versie'> & { naamSleutel: string };

const velden = {
  id: true,
  kenmerk: true,
  voornamen: true,
  achternaam: true,
  geboortedatum: true,
  wet: true,
  doelgroep: true,
  versie: true,
} as const;

/** A cursist of this school; null for another school's. */
export async function findCursist(tx: Tx, id: string, aanbiederId: string): Promise<Cursist | null> {
  const rij = await tx.cursist.findFirst({ where: { id, aanbiederId }, select: velden });
  if (!rij) return null;
  const wet = wetten.find((een) => een === rij.wet) ?? 'wi2013';
  const doelgroep = doelgroepen.find((een) => een === rij.doelgroep) ?? 'overige_migrant';
  return { ...rij, wet, doelgroep, geboortedatum: naarDag(rij.geboortedatum) };
}

/** Registers someone, together with what he is found by. */
export async function voegCursistToe(
  tx: Tx,
  { geboortedatum, ...gegevens }: Gegevens & { id: string; aanbiederId: string; formulierId: string },
): Promise<void> {
  await tx.cursist.create({ data: { ...gegevens, geboortedatum: vanDag(geboortedatum) } });
  await bewaarSleutels(tx, gegevens, { ...gegevens, geboortedatum });
}

/** What a cursist is found by. What he was found by before went when he was changed; what did not change is there already. */
async function bewaarSleutels(tx: Tx, { id, aanbiederId }: { id: string; aanbiederId: string }, gegevens: Gegevens): Promise<void> {
  await tx.zoeksleutel.createMany({
    data: zoeksleutels(gegevens).map((sleutel) => ({ aanbiederId, sleutel, cursistId: id })),
    skipDuplicates: true,
  });
}

/** Changes what was registered, and what he is found by; false when someone else did so since this version. */
export async function wijzigCursist(
  tx: Tx,
  { id, aanbiederId }: { id: string; aanbiederId: string },
  versie: number,
  gegevens: Gegevens,
): Promise<boolean> {
  const data = { ...gegevens, geboortedatum: vanDag(gegevens.geboortedatum), versie: versie + 1 };
  const { count } = await tx.cursist.updateMany({ where: { id, versie }, data });
  if (count === 1) await bewaarSleutels(tx, { id, aanbiederId }, gegevens);
  return count === 1;
}

/** Makes acts on one cursist wait for each other, until the transaction ends. */
export async function vergrendelCursist(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select 1 from cursist where id = ${id}::uuid for no key update`;
}
