import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';

export type Overdrachtrij = {
  id: string;
  vanId: string;
  van: string;
  naarId: string;
  naar: string;
  per: string;
  reden: string;
  doorId: string;
  /** How many people, and of how many it was taken back. */
  aantal: number;
  terug: number;
};

/** What the actor handed over or gets, the latest day first; how many people, never who. */
export async function listOverdrachten(tx: Tx): Promise<Overdrachtrij[]> {
  const rijen = await tx.$queryRaw<(Omit<Overdrachtrij, 'per'> & { per: Date })[]>`
    select formulier_id as id, van_id as "vanId", van, naar_id as "naarId", naar, per, reden, door_id as "doorId", aantal, terug from toegang.overdrachten()`;
  return rijen.map((rij) => ({ ...rij, per: naarDag(rij.per).toString() }));
}

export type Komend = { overdrachtId: string; inburgeraarId: string; naar: string; per: string; reden: string; isVanMij: boolean };

/** Who of these people goes to a colleague later, as far as the actor sees them. */
export async function listKomend(tx: Tx, ids: readonly string[], gebruikerId: string): Promise<Komend[]> {
  const rijen = await tx.$queryRaw<(Omit<Komend, 'per'> & { per: Date })[]>`
    select o.formulier_id as "overdrachtId", o.inburgeraar_id as "inburgeraarId", toegang.naam(o.naar_id) as naar, o.per, o.reden,
      o.vastgelegd_door = ${gebruikerId}::uuid and o.van_id = ${gebruikerId}::uuid as "isVanMij"
    from overdracht o where o.inburgeraar_id = any (${[...ids]}::uuid[]) and o.teruggenomen_op is null and o.per > tk.vandaag()`;
  return rijen.map((rij) => ({ ...rij, per: naarDag(rij.per).toString() }));
}

export type Gedaan = { van: string; naar: string; per: string; reden: string; teruggenomenOp: string | null; door: string; op: string };

/** Everything that was ever handed over of this person. */
export async function listVan(tx: Tx, inburgeraarId: string): Promise<Gedaan[]> {
  const rijen = await tx.$queryRaw<
    (Omit<Gedaan, 'per' | 'op' | 'teruggenomenOp'> & { per: Date; op: Date; teruggenomenOp: Date | null })[]
  >`
    select toegang.naam(van_id) as van, toegang.naam(naar_id) as naar, per, reden, teruggenomen_op as "teruggenomenOp", toegang.naam(vastgelegd_door) as door,
      vastgelegd_op as op
    from overdracht where inburgeraar_id = ${inburgeraarId}::uuid order by vastgelegd_op, id`;
  return rijen.map((rij) => ({
    ...rij,
    per: naarDag(rij.per).toString(),
    op: rij.op.toISOString(),
    teruggenomenOp: rij.teruggenomenOp?.toISOString() ?? null,
  }));
}

export type Kandidaat = { id: string; voornamen: string; achternaam: string; isEigen: boolean; gaatAl: boolean };

/** These people as far as they are in the actor's caseloads today, by name; whether they are his own, and whether they go to someone already. */
export async function listKandidaten(tx: Tx, ids: readonly string[], gebruikerId: string): Promise<Kandidaat[]> {
  return tx.$queryRaw<Kandidaat[]>`
    select i.id, i.voornamen, i.achternaam, bool_or(t.casemanager_id = ${gebruikerId}::uuid) as "isEigen", bool_and(t.tot is not null) as "gaatAl"
    from toewijzing t join inburgeraar i on i.id = t.inburgeraar_id
    where t.inburgeraar_id = any (${[...ids]}::uuid[]) group by i.id order by i.naam_sleutel, i.id`;
}

/** How many people are in the actor's own caseload and go to nobody yet. */
export async function countEigen(tx: Tx, gebruikerId: string): Promise<number> {
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`
    select count(distinct inburgeraar_id)::int as aantal from toewijzing
    where casemanager_id = ${gebruikerId}::uuid and tot is null and van <= tk.vandaag()`;
  return rijen[0]?.aantal ?? 0;
}

type Nieuw = {
  formulierId: string;
  vanId: string;
  naarId: string;
  per: Temporal.PlainDate;
  reden: string;
  /** Null: everyone in that caseload. */
  wie: readonly string[] | null;
};

/** Hands over and logs it, all or nobody; a form that was sent before does nothing. */
export async function draagOver(tx: Tx, { formulierId, vanId, naarId, per, reden, wie }: Nieuw): Promise<void> {
  const mensen = wie === null ? null : [...wie];
  await tx.$queryRaw`
    select toegang.draag_over(${formulierId}::uuid, ${vanId}::uuid, ${naarId}::uuid, ${vanDag(per)}::date, ${reden}, ${mensen}::uuid[])`;
}

/** Takes back and logs it, of one person or (null) all; returns of how many. */
export async function neemTerug(tx: Tx, overdrachtId: string, inburgeraarId: string | null): Promise<number> {
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`
    select toegang.neem_overdracht_terug(${overdrachtId}::uuid, ${inburgeraarId}::uuid) as aantal`;
  return rijen[0]?.aantal ?? 0;
}
