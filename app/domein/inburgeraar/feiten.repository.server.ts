import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { Beperkingsoort, Dossierfeiten, Herkomst } from './feiten';
import type { Leningsoort } from './lening';
import type { Plichteinde } from './plicht';
import type { Leerroute, Niveau } from './route';
import type { Doelgroep, Wet } from './wet';

type Rij = { id: string; vastgelegdOp: Date; vastgelegdDoor: string | null };

const herkomst = ({ id, vastgelegdOp, vastgelegdDoor }: Rij): Herkomst => ({
  id,
  vastgelegdOp: vastgelegdOp.toISOString(),
  vastgelegdDoor,
});
const vanaf = (rij: Rij & { van: Date }) => ({ ...herkomst(rij), van: naarDag(rij.van) });
const opDag = [{ van: 'desc' }, { vastgelegdOp: 'desc' }, { id: 'desc' }] as const;
const opMoment = [{ vastgelegdOp: 'desc' }, { id: 'desc' }] as const;

/** Everything the gemeente recorded about one person, each list the latest first. What row level security closes is not in it (C 12.4). */
export async function listFeiten(tx: Tx, inburgeraarId: string): Promise<Dossierfeiten> {
  const where = { inburgeraarId };
  const situaties = await tx.situatie.findMany({ where, orderBy: [...opDag] });
  const begeleidingen = await tx.begeleiding.findMany({ where, orderBy: [...opDag] });
  const termijnen = await tx.termijn.findMany({ where, orderBy: [...opMoment] });
  const leningen = await tx.lening.findMany({ where, orderBy: [{ peildatum: 'desc' }, ...opMoment] });
  const plannen = await tx.planVanAanpak.findMany({ where, orderBy: [...opDag] });
  const leerroutes = await tx.leerroute.findMany({ where, orderBy: [...opDag] });
  const einden = await tx.plichtEinde.findMany({ where, orderBy: [...opMoment] });
  const beperkingen = await tx.beperking.findMany({ where, orderBy: [...opDag] });
  return {
    situaties: situaties.map((rij) => ({ ...vanaf(rij), wet: rij.wet as Wet, doelgroep: rij.doelgroep as Doelgroep })),
    begeleidingen: begeleidingen.map((rij) => ({ ...vanaf(rij), tot: naarDag(rij.tot) })),
    termijnen: termijnen.map((rij) => ({ ...herkomst(rij), begin: naarDag(rij.begin), einde: naarDag(rij.einde) })),
    leningen: leningen.map((rij) => ({
      ...herkomst(rij),
      soort: rij.soort as Leningsoort,
      resterendCent: rij.resterendCent === null ? null : Number(rij.resterendCent),
      peildatum: naarDag(rij.peildatum),
    })),
    plannen: plannen.map((rij) => ({ ...vanaf(rij), niveau: rij.niveau as Niveau })),
    leerroutes: leerroutes.map((rij) => ({ ...vanaf(rij), route: rij.route as Leerroute })),
    einden: einden.map((rij) => ({
      ...herkomst(rij),
      soort: rij.soort as Plichteinde,
      datum: naarDag(rij.datum),
      herroepen: rij.herroepenOp !== null,
      herroepenOp: rij.herroepenOp?.toISOString() ?? null,
    })),
    beperkingen: beperkingen.map((rij) => ({ ...vanaf(rij), soort: rij.soort as Beperkingsoort, tot: naarDag(rij.tot) })),
    koppelingen: await listKoppelingen(tx, inburgeraarId),
  };
}

async function listKoppelingen(tx: Tx, inburgeraarId: string): Promise<Dossierfeiten['koppelingen']> {
  const rijen = await tx.$queryRaw<(Rij & { aanbiederId: string; aanbiederNaam: string; kenmerk: string; beeindigdOp: Date | null })[]>`
    select k.id, k.vastgelegd_op as "vastgelegdOp", k.vastgelegd_door as "vastgelegdDoor", k.aanbieder_id as "aanbiederId", a.naam as "aanbiederNaam",
      k.kenmerk, k.beeindigd_op as "beeindigdOp"
    from koppeling k join taalaanbieder a on a.id = k.aanbieder_id
    where k.inburgeraar_id = ${inburgeraarId}::uuid order by k.beeindigd_op desc nulls first, k.vastgelegd_op desc, k.id desc`;
  return rijen.map((rij) => ({
    ...herkomst(rij),
    aanbiederId: rij.aanbiederId,
    aanbiederNaam: rij.aanbiederNaam,
    kenmerk: rij.kenmerk,
    beeindigdOp: rij.beeindigdOp?.toISOString() ?? null,
  }));
}

/** The names of the users who recorded something, by id; for whoever is logged in. */
export async function mapNamen(tx: Tx, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const gevraagd = [...new Set(ids.filter((id) => id !== null))];
  if (gevraagd.length === 0) return {};
  const rijen = await tx.$queryRaw<{ id: string; naam: string | null }[]>`
    select id, toegang.naam(id) as naam from unnest(${gevraagd}::uuid[]) as u (id)`;
  return Object.fromEntries(rijen.map(({ id, naam }) => [id, naam ?? '']));
}
