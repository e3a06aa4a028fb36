import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag, vanMoment } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { afspraaksoorten, uitkomsten, wijzen, type Afspraak, type Verslag } from './gesprek';

/** The gesprek as it is planned now, or was called off; null when it never was planned, or for who may not know of it. */
export async function findAfspraak(tx: Tx, scanId: string): Promise<Afspraak | null> {
  const rij = await tx.gespreksafspraak.findFirst({ where: { scanId }, orderBy: { volgnummer: 'desc' } });
  if (rij === null) return null;
  const { id, volgnummer, minuten, plaats, deelnemers } = rij;
  return {
    ...{ id, volgnummer, minuten, plaats, deelnemers },
    ...{ soort: uit(afspraaksoorten, rij.soort), wijze: uit(wijzen, rij.wijze) },
    ...{ begin: naarMoment(rij.begin), vastgelegdOp: naarMoment(rij.vastgelegdOp) },
  };
}

type NieuweAfspraak = Omit<Afspraak, 'vastgelegdOp'> & { scanId: string; formulierId: string; vastgelegdDoor: string };

export async function voegAfspraakToe(tx: Tx, { begin, ...nieuw }: NieuweAfspraak): Promise<void> {
  await tx.gespreksafspraak.create({ data: { ...nieuw, begin: vanMoment(begin) } });
}

type Rij = Omit<Verslag, 'uitkomst' | 'dag' | 'vastgelegdOp'> & { uitkomst: string; dag: Date; vastgelegdOp: Date };

/** Every version of what was recorded of the gesprek, the one that counts first. */
export async function listVerslagen(tx: Tx, scanId: string): Promise<Verslag[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select v.id, v.versie, v.uitkomst, v.dag, v.verslag, v.afspraken, toegang.naam(v.vastgelegd_door) as door, v.vastgelegd_op as "vastgelegdOp"
    from gespreksverslag v where v.scan_id = ${scanId}::uuid order by v.versie desc limit 50`;
  return rijen.map((rij) => ({
    ...rij,
    ...{ uitkomst: uit(uitkomsten, rij.uitkomst), dag: naarDag(rij.dag), vastgelegdOp: naarMoment(rij.vastgelegdOp) },
  }));
}

type NieuwVerslag = Omit<Verslag, 'door' | 'vastgelegdOp'> & { scanId: string; formulierId: string; vastgelegdDoor: string };

export async function voegVerslagToe(tx: Tx, { dag, ...nieuw }: NieuwVerslag): Promise<void> {
  await tx.gespreksverslag.create({ data: { ...nieuw, dag: vanDag(dag) } });
}

/** Whether this form recorded something of the gesprek before. */
export async function isGesprekVastgelegdDoor(tx: Tx, formulierId: string): Promise<boolean> {
  const vraag = { where: { formulierId }, select: { id: true } };
  return (await tx.gespreksafspraak.findUnique(vraag)) !== null || (await tx.gespreksverslag.findUnique(vraag)) !== null;
}
