import { uuidv7 } from 'uuidv7';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { vanDag, vanMoment } from '~/platform/db/datum';
import type { Beperkingsoort } from './feiten';
import type { Lening } from './lening';
import type { Periode, Plichteinde } from './plicht';
import type { Leerroute, Niveau } from './route';
import type { Termijn } from './termijn';
import type { Doelgroep, Wet } from './wet';

/** About whom, by whom, and the form that carried it (null: part of a larger form). */
export type Vastlegging = { inburgeraarId: string; door: string; formulierId: string | null };

const kop = ({ inburgeraarId, door, formulierId }: Vastlegging) => ({ id: uuidv7(), inburgeraarId, vastgelegdDoor: door, formulierId });
const alleenId = { select: { id: true } } as const;

type Situatie = { wet: Wet; doelgroep: Doelgroep; van: Temporal.PlainDate };

/** Each of these adds one fact and returns its id; nothing recorded before is changed. */
export async function voegSituatieToe(tx: Tx, wie: Vastlegging, { van, ...rest }: Situatie): Promise<string> {
  return (await tx.situatie.create({ data: { ...kop(wie), ...rest, van: vanDag(van) }, ...alleenId })).id;
}

export async function voegBegeleidingToe(tx: Tx, wie: Vastlegging, { van, tot }: Periode): Promise<string> {
  return (await tx.begeleiding.create({ data: { ...kop(wie), van: vanDag(van), tot: vanDag(tot) }, ...alleenId })).id;
}

export async function voegTermijnToe(tx: Tx, wie: Vastlegging, { begin, einde }: Termijn): Promise<string> {
  return (await tx.termijn.create({ data: { ...kop(wie), begin: vanDag(begin), einde: vanDag(einde) }, ...alleenId })).id;
}

/** Refused by the database (TK002) for a Wi2013 person without a ja that names traject. */
export async function voegLeningToe(tx: Tx, wie: Vastlegging, { soort, resterendCent, peildatum }: Lening): Promise<string> {
  return (await tx.lening.create({ data: { ...kop(wie), soort, resterendCent, peildatum: vanDag(peildatum) }, ...alleenId })).id;
}

/** Refused by the database (TK002) for a Wi2013 person without a ja that names plan van aanpak. */
export async function voegPlanToe(tx: Tx, wie: Vastlegging, { niveau, van }: { niveau: Niveau; van: Temporal.PlainDate }): Promise<string> {
  return (await tx.planVanAanpak.create({ data: { ...kop(wie), niveau, van: vanDag(van) }, ...alleenId })).id;
}

export async function voegLeerrouteToe(
  tx: Tx,
  wie: Vastlegging,
  { route, van }: { route: Leerroute; van: Temporal.PlainDate },
): Promise<string> {
  return (await tx.leerroute.create({ data: { ...kop(wie), route, van: vanDag(van) }, ...alleenId })).id;
}

export async function voegEindeToe(
  tx: Tx,
  wie: Vastlegging,
  { soort, datum }: { soort: Plichteinde; datum: Temporal.PlainDate },
): Promise<string> {
  return (await tx.plichtEinde.create({ data: { ...kop(wie), soort, datum: vanDag(datum) }, ...alleenId })).id;
}

export async function voegBeperkingToe(
  tx: Tx,
  wie: Vastlegging,
  { soort, van, tot }: Periode & { soort: Beperkingsoort },
): Promise<string> {
  return (await tx.beperking.create({ data: { ...kop(wie), soort, van: vanDag(van), tot: vanDag(tot) }, ...alleenId })).id;
}

export async function voegKoppelingToe(
  tx: Tx,
  wie: Vastlegging,
  { aanbiederId, kenmerk }: { aanbiederId: string; kenmerk: string },
): Promise<string> {
  return (await tx.koppeling.create({ data: { ...kop(wie), aanbiederId, kenmerk }, ...alleenId })).id;
}

type Doel = { id: string; inburgeraarId: string };

/** Each of these returns false when there was nothing (left) to change. */
export async function herroepEinde(tx: Tx, { id, inburgeraarId }: Doel, nu: Temporal.Instant): Promise<boolean> {
  const { count } = await tx.plichtEinde.updateMany({
    where: { id, inburgeraarId, herroepenOp: null },
    data: { herroepenOp: vanMoment(nu) },
  });
  return count === 1;
}

/** Refuses a day before the one before its first; with that one it never counted. */
export async function beeindigBeperking(tx: Tx, { id, inburgeraarId }: Doel, tot: Temporal.PlainDate): Promise<boolean> {
  const where = { id, inburgeraarId, van: { lte: vanDag(tot.add({ days: 1 })) } };
  const { count } = await tx.beperking.updateMany({ where, data: { tot: vanDag(tot) } });
  return count === 1;
}

export async function beeindigKoppeling(tx: Tx, { id, inburgeraarId }: Doel, nu: Temporal.Instant): Promise<boolean> {
  const { count } = await tx.koppeling.updateMany({
    where: { id, inburgeraarId, beeindigdOp: null },
    data: { beeindigdOp: vanMoment(nu) },
  });
  return count === 1;
}
