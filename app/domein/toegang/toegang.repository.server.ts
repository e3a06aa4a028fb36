import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag, vanMoment } from '~/platform/db/datum';
import type { GeheimhoudingSoort, TeGevenRol, Toegang } from './toegang';

type ToegangRij = Omit<Toegang, 'van' | 'tot' | 'beeindigdOp'> & {
  gebruikerId: string;
  formulierId: string | null;
  organisatie: string | null;
  van: Date;
  tot: Date | null;
  beeindigdOp: Date | null;
};

/** Every access that these users have or had as staff, the newest first, with the name of the school. */
export async function listToegang(tx: Tx, gebruikerIds: readonly string[]) {
  const rijen = await tx.$queryRaw<ToegangRij[]>`
    select t.id, t.gebruiker_id as "gebruikerId", t.rol, t.aanbieder_id as "aanbiederId", a.naam as organisatie, t.van, t.tot, t.beeindigd_op as "beeindigdOp",
      t.formulier_id as "formulierId"
    from toegang t left join taalaanbieder a on a.id = t.aanbieder_id
    where t.gebruiker_id = any (${gebruikerIds}::uuid[]) and t.rol <> 'inburgeraar'
    order by t.van desc, t.id desc`;
  return rijen.map(({ van, tot, beeindigdOp, ...rij }) => ({
    ...rij,
    van: naarDag(van),
    tot: naarDag(tot),
    beeindigdOp: naarMoment(beeindigdOp),
  }));
}

export type ToegangVanGebruiker = Awaited<ReturnType<typeof listToegang>>[number];

/** The user with what binds him to secrecy; `isAangemeldGeweest` says whether he ever logged in. */
export async function findGebruiker(tx: Tx, id: string) {
  const gebruiker = await tx.gebruiker.findUnique({ where: { id }, select: { id: true, naam: true, email: true, onderwerp: true } });
  if (gebruiker === null) return null;
  const { onderwerp, ...rest } = gebruiker;
  const geheimhouding = await tx.geheimhouding.findMany({
    where: { gebruikerId: id },
    select: { id: true, soort: true, getekendOp: true },
    orderBy: [{ getekendOp: 'desc' }, { id: 'desc' }],
  });
  return {
    ...rest,
    isAangemeldGeweest: onderwerp !== null,
    geheimhouding: geheimhouding.map((een) => ({ ...een, getekendOp: naarDag(een.getekendOp) })),
  };
}

/** Makes two beheerders who change this user's access at once wait for each other, until the transaction ends. */
export async function vergrendelToegang(tx: Tx, gebruikerId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`toegang.${gebruikerId}`}, 0))`;
}

export async function isEmailBekend(tx: Tx, email: string): Promise<boolean> {
  return (await tx.gebruiker.count({ where: { email } })) > 0;
}

/** The user that this form made, if it did. */
export async function findGebruikerBijFormulier(tx: Tx, formulierId: string): Promise<string | null> {
  const rij = await tx.gebruiker.findUnique({ where: { formulierId }, select: { id: true } });
  return rij?.id ?? null;
}

export function listScholen(tx: Tx) {
  return tx.taalaanbieder.findMany({ select: { id: true, naam: true }, orderBy: [{ naam: 'asc' }, { id: 'asc' }] });
}

export async function voegGebruikerToe(tx: Tx, nieuw: { naam: string; email: string; formulierId: string }): Promise<string> {
  const id = uuidv7();
  await tx.gebruiker.create({ data: { id, ...nieuw }, select: { id: true } });
  return id;
}

type NieuweToegang = {
  gebruikerId: string;
  rol: TeGevenRol;
  aanbiederId: string | null;
  van: Temporal.PlainDate;
  tot: Temporal.PlainDate | null;
  gegevenDoor: string;
  formulierId: string;
};

export async function voegToegangToe(tx: Tx, { van, tot, ...rest }: NieuweToegang): Promise<string> {
  const id = uuidv7();
  await tx.toegang.create({ data: { id, ...rest, van: vanDag(van), tot: vanDag(tot) }, select: { id: true } });
  return id;
}

type NieuweGeheimhouding = {
  id: string;
  gebruikerId: string;
  soort: GeheimhoudingSoort;
  getekendOp: Temporal.PlainDate;
  vastgelegdDoor: string;
};

/** `id` is the form's: a resend adds nothing. Returns whether something was added. */
export async function voegGeheimhoudingToe(tx: Tx, { getekendOp, ...rest }: NieuweGeheimhouding): Promise<boolean> {
  const { count } = await tx.geheimhouding.createMany({ data: [{ ...rest, getekendOp: vanDag(getekendOp) }], skipDuplicates: true });
  return count > 0;
}

/** Ends an access at a moment; false when it had ended already. */
export async function eindigToegang(tx: Tx, id: string, { op, door }: { op: Temporal.Instant; door: string }): Promise<boolean> {
  const { count } = await tx.toegang.updateMany({
    where: { id, beeindigdOp: null },
    data: { beeindigdOp: vanMoment(op), beeindigdDoor: door },
  });
  return count > 0;
}

/** Sets the last valid day of an access; false when it had ended already. */
export async function zetLaatsteDag(tx: Tx, id: string, { tot, door }: { tot: Temporal.PlainDate; door: string }): Promise<boolean> {
  const { count } = await tx.toegang.updateMany({ where: { id, beeindigdOp: null }, data: { tot: vanDag(tot), beeindigdDoor: door } });
  return count > 0;
}

/** Ends every running session of a user; returns how many. */
export async function eindigSessies(tx: Tx, gebruikerId: string): Promise<number> {
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`select toegang.beeindig_sessies(${gebruikerId}::uuid) as aantal`;
  return rijen[0]?.aantal ?? 0;
}
