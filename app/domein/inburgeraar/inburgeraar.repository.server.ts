import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';
import type { Persoon } from './persoon';

export type Persoonsgegevens = Omit<Persoon, 'id' | 'versie' | 'begonnenOp'> & { naamSleutel: string };

const velden = {
  id: true,
  voornamen: true,
  achternaam: true,
  geboortedatum: true,
  email: true,
  telefoon: true,
  versie: true,
  vastgelegdOp: true,
} as const;

/** A person of one's caseload (or of one's waarneming); null for every other. */
export async function findInburgeraar(tx: Tx, id: string): Promise<Persoon | null> {
  const rij = await tx.inburgeraar.findUnique({ where: { id }, select: velden });
  if (rij === null) return null;
  const { vastgelegdOp, geboortedatum, ...rest } = rij;
  return { ...rest, geboortedatum: naarDag(geboortedatum), begonnenOp: vastgelegdOp.toISOString() };
}

/** The person whom this form recorded, when it was sent before. */
export async function findBijFormulier(tx: Tx, formulierId: string): Promise<string | null> {
  const rij = await tx.inburgeraar.findUnique({ where: { formulierId }, select: { id: true } });
  return rij?.id ?? null;
}

/** The people in one's caseload with this name key and birth date. */
export async function listGelijken(
  tx: Tx,
  { naamSleutel, geboortedatum }: Pick<Persoonsgegevens, 'naamSleutel' | 'geboortedatum'>,
): Promise<string[]> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    select distinct i.id from toewijzing t join inburgeraar i on i.id = t.inburgeraar_id
    where t.casemanager_id = any ((select toegang.caseloads())::uuid[]) and i.naam_sleutel = ${naamSleutel} and i.geboortedatum = ${vanDag(geboortedatum)}::date`;
  return rijen.map(({ id }) => id);
}

type Nieuw = Persoonsgegevens & { id: string; toewijzingId: string; formulierId: string };

/** Starts a dossier in the actor's own caseload. */
export async function voegInburgeraarToe(tx: Tx, { toewijzingId, geboortedatum, ...gegevens }: Nieuw): Promise<void> {
  await tx.$executeRaw`select toegang.begin_dossier(${gegevens.id}::uuid, ${toewijzingId}::uuid)`;
  await tx.inburgeraar.create({ data: { ...gegevens, geboortedatum: vanDag(geboortedatum) } });
}

/** Changes identity and contact; false when someone else did so since this version. */
export async function wijzigInburgeraar(
  tx: Tx,
  id: string,
  versie: number,
  { geboortedatum, ...gegevens }: Persoonsgegevens,
): Promise<boolean> {
  const { count } = await tx.inburgeraar.updateMany({
    where: { id, versie },
    data: { ...gegevens, geboortedatum: vanDag(geboortedatum), versie: versie + 1 },
  });
  return count === 1;
}

/** Which categories of this person the gemeente may record now: every one under the Wi2021, by a ja under the Wi2013 (C 12.2, 12.4). */
export async function listVastlegbaar(tx: Tx, inburgeraarId: string): Promise<string[]> {
  const rijen = await tx.$queryRaw<{ categorie: string }[]>`
    select distinct categorie from vastlegging where inburgeraar_id = ${inburgeraarId}::uuid and van <= tk.nu() and tot > tk.nu()`;
  return rijen.map(({ categorie }) => categorie);
}
