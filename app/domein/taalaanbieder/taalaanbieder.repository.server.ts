import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { ContactInvoer, NieuweSchool } from './taalaanbieder.schema';

/** A school as it is registered; `versie` counts the changes of how it is reached. */
export type School = Omit<NieuweSchool, 'ingangsdatum'> & { id: string; versie: number };
type Contact = Omit<ContactInvoer, 'versie'>;

const velden = {
  id: true,
  naam: true,
  kvkNummer: true,
  bowNummer: true,
  plaats: true,
  email: true,
  telefoon: true,
  website: true,
  versie: true,
} as const;

/** A school; null for one that the actor may not know. */
export function findSchool(tx: Tx, id: string): Promise<School | null> {
  return tx.taalaanbieder.findUnique({ where: { id }, select: velden });
}

/** The school that this form recorded, when it was sent before. */
export async function findVanFormulier(tx: Tx, formulierId: string): Promise<string | null> {
  const rij = await tx.taalaanbieder.findUnique({ where: { formulierId }, select: { id: true } });
  return rij?.id ?? null;
}

type Nummers = Pick<School, 'kvkNummer' | 'bowNummer'>;

/** The schools that have one of these numbers already. */
export function listMetNummer(tx: Tx, { kvkNummer, bowNummer }: Nummers): Promise<(Nummers & { naam: string })[]> {
  return tx.taalaanbieder.findMany({
    where: { OR: [{ kvkNummer }, { bowNummer }] },
    select: { naam: true, kvkNummer: true, bowNummer: true },
  });
}

export async function voegSchoolToe(tx: Tx, school: Omit<School, 'versie'> & { formulierId: string }): Promise<void> {
  await tx.taalaanbieder.create({ data: school, select: { id: true } });
}

/** Changes how a school is reached; false when someone else did so since this version. */
export async function wijzigSchool(tx: Tx, id: string, versie: number, contact: Contact): Promise<boolean> {
  const { count } = await tx.taalaanbieder.updateMany({ where: { id, versie }, data: { ...contact, versie: versie + 1 } });
  return count === 1;
}

/** How many inburgeraars a school has, and the day of its last report; both hidden (`onderGrens`) where there are too few people. */
export type Schoolcijfers = { inburgeraars: number | null; onderGrens: boolean; laatsteRapportage: Temporal.PlainDate | null };

type CijferRij = { aanbieder_id: string; inburgeraars: number | null; onder_grens: boolean; laatste_rapportage: Date | null };

/** The counts of these schools. The lower bound is the database's: nothing that can be asked goes under it. */
export async function listCijfers(tx: Tx, aanbiederIds: readonly string[]): Promise<Map<string, Schoolcijfers>> {
  const rijen = await tx.$queryRaw<CijferRij[]>`
    select aanbieder_id, inburgeraars, onder_grens, laatste_rapportage from tk.scholen_in_cijfers(${aanbiederIds}::uuid[])`;
  return new Map(
    rijen.map((rij) => [
      rij.aanbieder_id,
      { inburgeraars: rij.inburgeraars, onderGrens: rij.onder_grens, laatsteRapportage: naarDag(rij.laatste_rapportage) },
    ]),
  );
}

/** Under how many people a count is not shown. */
export async function getOndergrens(tx: Tx, dag: Temporal.PlainDate): Promise<number> {
  const [rij] = await tx.$queryRaw<
    { grens: number }[]
  >`select tk.instelling('aantallen.ondergrens', ${dag.toString()}::date)::int as grens`;
  if (!rij) throw new Error('the lower bound of counts is missing');
  return rij.grens;
}
