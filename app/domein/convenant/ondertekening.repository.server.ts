import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, vanDag } from '~/platform/db/datum';
import { standen, type Stand } from '../kwaliteitsscan/stand';
import { uit } from '../kwaliteitsscan/woord';
import { kanten, type Handtekening, type Kant, type Tekenhandeling } from './ondertekening';

/** The scan after which a convenant is signed, with the school as it applied: what stands under a contract does not change with an address. */
export type Tekenscan = {
  id: string;
  stand: Stand;
  aanbiederId: string | null;
  naam: string;
  kvkNummer: string;
  bowNummer: string;
  plaats: string;
};

type Scanrij = Omit<Tekenscan, 'stand'> & { stand: string };

/** The scan of an aanmelding that the actor may know of; a repeated scan ends in no signature (C 4.5). */
export async function findTekenscan(tx: Tx, scanId: string): Promise<Tekenscan | null> {
  const [rij] = await tx.$queryRaw<Scanrij[]>`
    select k.id, scan.stand(k.id) as stand, k.aanbieder_id as "aanbiederId", m.naam, m.kvk_nummer as "kvkNummer", m.bow_nummer as "bowNummer", m.plaats
    from kwaliteitsscan k join aanmelding m on m.id = k.aanmelding_id where k.id = ${scanId}::uuid`;
  return rij ? { ...rij, stand: uit(standen, rij.stand) } : null;
}

/** The newest scan of an aanmelding of a school; null when it never applied here. */
export async function findTekenscanVan(tx: Tx, aanbiederId: string): Promise<string | null> {
  const [rij] = await tx.$queryRaw<{ id: string }[]>`
    select k.id from kwaliteitsscan k where k.aanbieder_id = ${aanbiederId}::uuid and k.soort = 'aanmelding' order by k.begonnen_op desc, k.id desc limit 1`;
  return rij?.id ?? null;
}

/** Who signed, as he typed it; null once that was destroyed. */
export type Ondertekenaar = { naam: string; functie: string; plaats: string };
export type Tekenregel = Tekenhandeling & { ondertekenaar: Ondertekenaar | null };

type Rij = {
  id: string;
  kant: string;
  soort: string;
  tekstId: string | null;
  voorwaardelijk: boolean;
  gaatInOp: Date | null;
  dag: Date;
  naam: string | null;
  functie: string | null;
  plaats: string | null;
};

function naarTeken({ id, tekstId, voorwaardelijk, gaatInOp, dag }: Rij, kant: Kant): Handtekening | null {
  return tekstId === null ? null : { id, kant, tekstId, voorwaardelijk, gaatInOp: naarDag(gaatInOp), dag: naarDag(dag) };
}

/** What both sides signed and took back, in order. */
export async function listTekenregels(tx: Tx, scanId: string): Promise<Tekenregel[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select o.id, o.kant, o.soort, o.tekst_id as "tekstId", o.voorwaardelijk, o.gaat_in_op as "gaatInOp", o.dag, h.naam, h.functie, h.plaats
    from convenantondertekening o left join convenanthandtekening h on h.ondertekening_id = o.id
    where o.scan_id = ${scanId}::uuid order by o.vastgelegd_op, o.id`;
  return rijen.map((rij) => {
    const kant = uit(kanten, rij.kant);
    const { naam, functie, plaats } = rij;
    const ondertekenaar = naam === null || functie === null || plaats === null ? null : { naam, functie, plaats };
    return { kant, teken: naarTeken(rij, kant), ondertekenaar };
  });
}

export async function isGetekendMet(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.convenantondertekening.findUnique({ where: { formulierId }, select: { id: true } })) !== null;
}

type Nieuw = { id: string; scanId: string; kant: Kant; formulierId: string; door: string };
type NieuwTeken = Nieuw & Ondertekenaar & { tekstId: string; gaatInOp: Temporal.PlainDate | null };

/** Side, day and condition are worked out again by the database: what is given here is overwritten. */
const vast = ({ id, scanId, kant, formulierId, door }: Nieuw) => ({
  ...{ id, scanId, kant, formulierId, vastgelegdDoor: door },
  ...{ voorwaardelijk: false, dag: new Date(0) },
});

/** Signs for a side. With the second signature under the same agreements the database begins the term in the same transaction. */
export async function voegHandtekeningToe(tx: Tx, { tekstId, gaatInOp, naam, functie, plaats, ...nieuw }: NieuwTeken): Promise<void> {
  await tx.convenantondertekening.create({ data: { ...vast(nieuw), soort: 'getekend', tekstId, gaatInOp: vanDag(gaatInOp) } });
  await tx.convenanthandtekening.create({ data: { ondertekeningId: nieuw.id, naam, functie, plaats } });
}

/** Takes the last signature of a side back. */
export async function neemHandtekeningTerug(tx: Tx, nieuw: Nieuw): Promise<void> {
  await tx.convenantondertekening.create({ data: { ...vast(nieuw), soort: 'teruggenomen' } });
}

/** The term that was signed after this scan; null while it was not. */
export async function findGetekendeTermijn(tx: Tx, scanId: string) {
  const rij = await tx.convenant.findUnique({ where: { scanId }, select: { id: true, ingangsdatum: true, laatsteDag: true } });
  return rij && { id: rij.id, ingangsdatum: naarDag(rij.ingangsdatum), laatsteDag: naarDag(rij.laatsteDag) };
}

/** A term that was signed here: after which scan, from when until when, and when the last side signed; null for one that was signed on paper. */
export async function findGetekendConvenant(tx: Tx, convenantId: string) {
  const rij = await tx.convenant.findUnique({
    where: { id: convenantId },
    select: { scanId: true, ingangsdatum: true, laatsteDag: true, vastgelegdOp: true },
  });
  if (!rij || rij.scanId === null) return null;
  const { scanId, vastgelegdOp } = rij;
  return { scanId, ingangsdatum: naarDag(rij.ingangsdatum), laatsteDag: naarDag(rij.laatsteDag), getekendOp: vastgelegdOp.toISOString() };
}
