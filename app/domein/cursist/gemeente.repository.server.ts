import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { Categorie } from '../grondslag/categorie';
import type { Eindereden } from '../grondslag/grondslag';
import { leerroutes, niveaus, type Leerroute, type Niveau } from '../inburgeraar/route';
import type { Temporal } from 'temporal-polyfill';

/** What the gate opens to the school of one cursist now, and as whom the gemeente knows him. */
export type Opening = { cursistId: string; inburgeraarId: string; categorieen: Categorie[] };

/** For which of these cursisten the school's user may read what the gemeente entered, and which categories of it. */
export async function listOpeningen(tx: Tx, cursistIds: readonly string[]): Promise<Opening[]> {
  return tx.$queryRaw<Opening[]>`
    select cursist_id as "cursistId", inburgeraar_id as "inburgeraarId", array_agg(distinct categorie) as categorieen
    from grondslag where cursist_id = any (${[...cursistIds]}::uuid[]) and richting = 'naar_school' and van <= tk.nu() and tot > tk.nu()
    group by cursist_id, inburgeraar_id`;
}

type Per<W> = Map<string, W>;

/** How what was last open to the school of these cursisten ended, where both sides may know it (C 3.2, 12.4). */
export async function getEinden(tx: Tx, cursistIds: readonly string[]): Promise<Per<Eindereden | null>> {
  if (cursistIds.length === 0) return new Map();
  const rijen = await tx.$queryRaw<{ id: string; einde: Eindereden | null }[]>`
    select distinct on (cursist_id) cursist_id as id, einde from grondslag
    where cursist_id = any (${[...cursistIds]}::uuid[]) and richting = 'naar_school' and tot <= tk.nu() order by cursist_id, tot desc`;
  return new Map(rijen.map(({ id, einde }) => [id, einde]));
}

/** The last recorded end of the inburgeringstermijn of these people; null is known to be unknown. */
export async function getTermijnen(tx: Tx, inburgeraars: readonly string[]): Promise<Per<Temporal.PlainDate | null>> {
  const rijen = await tx.$queryRaw<{ id: string; einde: Date | null }[]>`
    select distinct on (inburgeraar_id) inburgeraar_id as id, einde from termijn
    where inburgeraar_id = any (${[...inburgeraars]}::uuid[]) order by inburgeraar_id, vastgelegd_op desc, termijn.id desc`;
  return new Map(rijen.map(({ id, einde }) => [id, naarDag(einde)]));
}

/** The leerroute of the PIP that holds today (Wi2021). */
export async function getLeerroutes(tx: Tx, inburgeraars: readonly string[]): Promise<Per<Leerroute | null>> {
  const rijen = await tx.$queryRaw<{ id: string; route: string }[]>`
    select distinct on (inburgeraar_id) inburgeraar_id as id, route from leerroute
    where inburgeraar_id = any (${[...inburgeraars]}::uuid[]) and van <= tk.vandaag()
    order by inburgeraar_id, van desc, vastgelegd_op desc, leerroute.id desc`;
  return new Map(rijen.map(({ id, route }) => [id, leerroutes.find((een) => een === route) ?? null]));
}

/** The level that the plan van aanpak aims at today (Wi2013). */
export async function getNiveaus(tx: Tx, inburgeraars: readonly string[]): Promise<Per<Niveau | null>> {
  const rijen = await tx.$queryRaw<{ id: string; niveau: string }[]>`
    select distinct on (inburgeraar_id) inburgeraar_id as id, niveau from plan_van_aanpak
    where inburgeraar_id = any (${[...inburgeraars]}::uuid[]) and van <= tk.vandaag()
    order by inburgeraar_id, van desc, vastgelegd_op desc, plan_van_aanpak.id desc`;
  return new Map(rijen.map(({ id, niveau }) => [id, niveaus.find((een) => een === niveau) ?? null]));
}

/** Name, e-mail and phone as the gemeente has them. */
export async function findContactgegevens(tx: Tx, inburgeraarId: string) {
  const select = { voornamen: true, achternaam: true, email: true, telefoon: true } as const;
  return tx.inburgeraar.findUnique({ where: { id: inburgeraarId }, select });
}

/** What is left of the DUO-loan as last recorded: whole cents, with its day. */
export async function findLening(tx: Tx, inburgeraarId: string) {
  const rijen = await tx.$queryRaw<{ soort: 'bekend' | 'onbekend' | 'nooit_geleend'; cent: bigint | null; peildatum: Date }[]>`
    select soort, resterend_cent as cent, peildatum from lening where inburgeraar_id = ${inburgeraarId}::uuid
    order by peildatum desc, vastgelegd_op desc, id desc limit 1`;
  const [rij] = rijen;
  return rij ? { soort: rij.soort, cent: rij.cent === null ? null : Number(rij.cent), peildatum: naarDag(rij.peildatum) } : null;
}
