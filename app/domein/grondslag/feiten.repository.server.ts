import type { Plichteinde } from '~/domein/inburgeraar/plicht';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { dagVan } from '~/platform/klok';
import type { Categorie, Grond, Richting } from './categorie';
import type { Convenantfeit, Persoonsfeiten, Schoolfeiten, Stelsel } from './feiten';
import type { Handeling } from './toestemmingsverloop';
import type { Vastgelegd } from './vastgelegd';

const naarFeit = ({ id, van, vastgelegdOp }: { id: string; van: Date; vastgelegdOp: Date }) => ({
  id,
  van: naarDag(van),
  vastgelegdOp: vastgelegdOp.toISOString(),
});

/** The matrix and its terms, as they are data. */
export async function getStelsel(tx: Tx): Promise<Stelsel> {
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

/** When begeleiding of a person runs, as it was entered. */
export async function listBegeleidingen(tx: Tx, inburgeraarId: string): Promise<Persoonsfeiten['begeleidingen']> {
  const rijen = await tx.begeleiding.findMany({ where: { inburgeraarId } });
  return rijen.map((rij) => ({ ...naarFeit(rij), tot: naarDag(rij.tot) }));
}

/** The ends of a person's plicht in Den Haag, with those that were taken back. */
export async function listPlichteinden(tx: Tx, inburgeraarId: string): Promise<Persoonsfeiten['plichteinden']> {
  const rijen = await tx.plichtEinde.findMany({ where: { inburgeraarId } });
  return rijen.map(({ soort, datum, herroepenOp }) => ({
    soort: soort as Plichteinde,
    datum: naarDag(datum),
    herroepen: herroepenOp !== null,
  }));
}

/** What the gate looks at of a person, from the gemeente's own side. */
export async function getPersoonsfeiten(tx: Tx, inburgeraarId: string): Promise<Persoonsfeiten> {
  const where = { inburgeraarId };
  const situaties = await tx.situatie.findMany({ where });
  const beperkingen = await tx.beperking.findMany({ where });
  return {
    situaties: situaties.map((rij) => ({ ...naarFeit(rij), wet: rij.wet as Wet, doelgroep: rij.doelgroep as Doelgroep })),
    begeleidingen: await listBegeleidingen(tx, inburgeraarId),
    plichteinden: await listPlichteinden(tx, inburgeraarId),
    beperkingen: beperkingen.map((rij) => ({ soort: rij.soort as 'beperking' | 'bezwaar', van: naarDag(rij.van), tot: naarDag(rij.tot) })),
  };
}

const naarTekst = (code: string | null, nummer: number | null): Vastgelegd['tekst'] =>
  code === null || nummer === null ? null : { code, nummer };

type Act = {
  id: string;
  aanbiederId: string | null;
  soort: Handeling['soort'];
  datum: Date;
  tijdstip: Date | null;
  categorieen: Categorie[];
  vastgelegdOp: Date;
  ongeldigOp: Date | null;
  bij: Vastgelegd['bij'];
  door: string | null;
  code: string | null;
  nummer: number | null;
};
export type VastgelegdeHandeling = Handeling & { vastgelegd: Vastgelegd };

/** The acts of consent that the gemeente recorded, and those of the schools as far as it may see them; each with who recorded it. */
export async function listHandelingen(tx: Tx, inburgeraarId: string): Promise<VastgelegdeHandeling[]> {
  const rijen = await tx.$queryRaw<Act[]>`
    select t.id, t.aanbieder_id as "aanbiederId", t.soort, t.datum, t.tijdstip, coalesce(v.categorieen, '{}') as categorieen, t.vastgelegd_op as "vastgelegdOp", o.vastgelegd_op as "ongeldigOp",
      case when t.kanaal in ('zelf', 'link', 'code') then 'zelf' when t.cursist_id is null then 'gemeente' else 'school' end as bij,
      case when t.kanaal not in ('zelf', 'link', 'code') then toegang.naam(t.vastgelegd_door) end as door, v.code, v.nummer
    from (
      select id from toestemming where inburgeraar_id = ${inburgeraarId}::uuid
      union select s.id from grondslag g join toestemming s on s.cursist_id = g.cursist_id where g.inburgeraar_id = ${inburgeraarId}::uuid
    ) gezien join toestemming t on t.id = gezien.id left join tekstversie v on v.id = t.tekstversie_id
    left join ongeldigverklaring o on o.toestemming_id = t.id`;
  return rijen.map(({ bij, door, code, nummer, ...rij }) => {
    const datum = naarDag(rij.datum);
    const op = dagVan(naarMoment(rij.vastgelegdOp)).toString();
    const vastgelegd = { bij, door, dag: datum.toString(), op, tekst: naarTekst(code, nummer) };
    const momenten = {
      tijdstip: naarMoment(rij.tijdstip),
      vastgelegdOp: rij.vastgelegdOp.toISOString(),
      ongeldigOp: naarMoment(rij.ongeldigOp),
    };
    return { ...rij, ...momenten, datum, vastgelegd };
  });
}

/** Whether the gemeente joined this person to a cursist of this school; whether it matched only the gate knows. */
export async function isGekoppeld(tx: Tx, inburgeraarId: string, aanbiederId: string): Promise<boolean> {
  return (await tx.koppeling.count({ where: { inburgeraarId, aanbiederId, beeindigdOp: null } })) > 0;
}

/** The terms of a school's convenant. */
export async function listConvenanten(tx: Tx, aanbiederId: string): Promise<Convenantfeit[]> {
  const rijen = await tx.convenant.findMany({ where: { aanbiederId } });
  return rijen.map(({ ingangsdatum, laatsteDag, beeindigdPer, uitgeslotenPer }) => ({
    ingangsdatum: naarDag(ingangsdatum),
    laatsteDag: naarDag(laatsteDag),
    beeindigdPer: naarDag(beeindigdPer),
    uitgeslotenPer: naarDag(uitgeslotenPer),
  }));
}

/** The enrolments of a cursist, for his own school. */
export async function listInschrijvingen(tx: Tx, cursistId: string): Promise<Schoolfeiten['inschrijvingen']> {
  const rijen = await tx.inschrijving.findMany({ where: { cursistId }, orderBy: [{ begin: 'asc' }, { id: 'asc' }] });
  return rijen.map(({ begin, einde }) => ({ begin: naarDag(begin), einde: naarDag(einde) }));
}
