import type { Convenantfeit, Nazorg, Persoonsfeiten, Regel, Schoolfeiten } from '~/domein/grondslag/feiten';
import type { Categorie, Grond, Richting } from '~/domein/grondslag/categorie';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';

const naarFeit = ({ id, van, vastgelegdOp }: { id: string; van: Date; vastgelegdOp: Date }) => ({
  id,
  van: naarDag(van),
  vastgelegdOp: vastgelegdOp.toISOString(),
});

/** What the gate looks at of a person, from the gemeente's own side. */
export async function getPersoonsfeiten(tx: Tx, inburgeraarId: string): Promise<Persoonsfeiten> {
  const where = { inburgeraarId };
  const situaties = await tx.situatie.findMany({ where });
  const begeleidingen = await tx.begeleiding.findMany({ where });
  const einden = await tx.plichtEinde.findMany({ where });
  const beperkingen = await tx.beperking.findMany({ where });
  return {
    situaties: situaties.map((rij) => ({ ...naarFeit(rij), wet: rij.wet as Wet, doelgroep: rij.doelgroep as Doelgroep })),
    begeleidingen: begeleidingen.map((rij) => ({ ...naarFeit(rij), tot: naarDag(rij.tot) })),
    plichteinden: einden.map(({ datum, herroepenOp }) => ({ datum: naarDag(datum), herroepen: herroepenOp !== null })),
    beperkingen: beperkingen.map(({ soort, van, tot }) => ({
      soort: soort as 'beperking' | 'bezwaar',
      van: naarDag(van),
      tot: naarDag(tot),
    })),
  };
}

/** What the gemeente knows of this person at one school before anything crosses: its own koppeling and the school's convenant, nothing of the school's own. */
export async function getSchoolfeiten(tx: Tx, inburgeraarId: string, aanbiederId: string): Promise<Schoolfeiten> {
  const koppelingen = await tx.koppeling.count({ where: { inburgeraarId, aanbiederId, beeindigdOp: null } });
  const convenanten = await tx.convenant.findMany({ where: { aanbiederId } });
  return {
    aanbiederId,
    isGekoppeld: koppelingen > 0,
    convenanten: convenanten.map(naarConvenant),
    inschrijvingen: [],
    contactpersonen: [],
  };
}

function naarConvenant(rij: {
  ingangsdatum: Date;
  laatsteDag: Date;
  beeindigdPer: Date | null;
  uitgeslotenPer: Date | null;
}): Convenantfeit {
  return {
    ingangsdatum: naarDag(rij.ingangsdatum),
    laatsteDag: naarDag(rij.laatsteDag),
    beeindigdPer: naarDag(rij.beeindigdPer),
    uitgeslotenPer: naarDag(rij.uitgeslotenPer),
  };
}

/** The matrix and its terms, as they are data. */
export async function getStelsel(tx: Tx): Promise<{ regels: Regel[]; nazorg: Nazorg[] }> {
  const regels = await tx.grondslagRegel.findMany();
  const nazorg = await tx.instelling.findMany({ where: { code: 'poort.nazorg_dagen' } });
  return {
    regels: regels.map((rij) => ({
      wet: rij.wet as Wet,
      doelgroep: rij.doelgroep as Doelgroep | null,
      categorie: rij.categorie as Categorie,
      richting: rij.richting as Richting,
      grond: rij.grond as Grond,
      van: naarDag(rij.van),
      tot: naarDag(rij.tot),
    })),
    nazorg: nazorg.map(({ van, waarde }) => ({ van: naarDag(van), dagen: Number(waarde) })),
  };
}
