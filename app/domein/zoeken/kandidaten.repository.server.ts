import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { Kandidaat } from './rangschik';
import type { Vraagsleutel } from './zoeksleutel';

export type Mens = Kandidaat & { id: string; voornamen: string; achternaam: string; geboortedatum: string; kenmerken: string[] };
export type Caseloadmens = Mens & { waarneemt: boolean };
export type School = Kandidaat & { id: string; school: string; plaats: string };

type Rij = { id: string; voornamen: string; achternaam: string; geboortedatum: Date; kenmerken: string[] };

const naarMens = <R extends Rij>({ geboortedatum, ...rij }: R) => ({
  ...rij,
  naam: `${rij.voornamen} ${rij.achternaam}`,
  geboortedatum: naarDag(geboortedatum).toString(),
});

/** Everyone whom the actor guides or covers today: a caseload is small enough to compare with every name in it. */
export async function listCaseloadmensen(tx: Tx, gebruikerId: string): Promise<Caseloadmens[]> {
  const rijen = await tx.$queryRaw<(Rij & { waarneemt: boolean })[]>`
    select i.id, i.voornamen, i.achternaam, i.geboortedatum, bool_and(w.casemanager_id <> ${gebruikerId}::uuid) as waarneemt,
      array(select k.kenmerk from koppeling k where k.inburgeraar_id = i.id and k.beeindigd_op is null order by k.kenmerk) as kenmerken
    from toewijzing w join inburgeraar i on i.id = w.inburgeraar_id
    where w.casemanager_id = any ((select toegang.caseloads())::uuid[]) and w.van <= tk.vandaag() and (w.tot is null or w.tot >= tk.vandaag())
    group by i.id order by i.naam_sleutel, i.id`;
  return rijen.map(naarMens);
}

/** So many people at most are read per key, and compared in the end: the most telling first. */
const PER_SLEUTEL = 5000;
const MEESTE_KANDIDATEN = 300;

/** The cursisten of a school who share most with the question, found by their keys; in no order. */
export async function listCursistkandidaten(tx: Tx, aanbiederId: string, sleutels: readonly Vraagsleutel[]): Promise<Mens[]> {
  const kolom = <K extends keyof Vraagsleutel>(naam: K) => sleutels.map((sleutel) => sleutel[naam]);
  const rijen = await tx.$queryRaw<Rij[]>`
    with raak as materialized (
      select z.cursist_id, v.woord, max(v.gewicht) as gewicht
      from unnest(${kolom('van')}::text[], ${kolom('tot')}::text[], ${kolom('woord')}::int[], ${kolom('gewicht')}::int[]) as v (van, tot, woord, gewicht)
      cross join lateral (
        select z.cursist_id from zoeksleutel z
        where z.aanbieder_id = ${aanbiederId}::uuid and z.sleutel >= v.van and z.sleutel <= v.tot limit ${PER_SLEUTEL}) z
      group by z.cursist_id, v.woord
    ), beste as materialized (
      select r.cursist_id from raak r group by r.cursist_id order by sum(r.gewicht) desc, r.cursist_id limit ${MEESTE_KANDIDATEN}
    )
    select c.id, c.voornamen, c.achternaam, c.geboortedatum, array[c.kenmerk] as kenmerken
    from cursist c where c.aanbieder_id = ${aanbiederId}::uuid and c.id = any (array(select cursist_id from beste)) order by c.naam_sleutel, c.id`;
  return rijen.map(naarMens);
}

const naarSchool = ({ id, naam, plaats }: { id: string; naam: string; plaats: string }): School => ({
  id,
  naam: `${naam} ${plaats}`,
  school: naam,
  plaats,
});

/** Every school that the actor may see. */
export async function listScholen(tx: Tx): Promise<School[]> {
  const rijen = await tx.taalaanbieder.findMany({
    select: { id: true, naam: true, plaats: true },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
  });
  return rijen.map(naarSchool);
}

/** The schools at which people of the actor's caseloads are. */
export async function listCaseloadscholen(tx: Tx): Promise<School[]> {
  const rijen = await tx.$queryRaw<{ id: string; naam: string; plaats: string }[]>`
    select a.id, a.naam, a.plaats from taalaanbieder a where a.id in (
      select k.aanbieder_id from toewijzing w join koppeling k on k.inburgeraar_id = w.inburgeraar_id
      where w.casemanager_id = any ((select toegang.caseloads())::uuid[]) and k.beeindigd_op is null) order by a.naam, a.id`;
  return rijen.map(naarSchool);
}
