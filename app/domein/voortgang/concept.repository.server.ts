import { uuidv7 } from 'uuidv7';
import { type Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import { naarConcept, type Concept } from './concept';
import type { Periode } from './periode';

/** A draft as it was last kept: `versie` counts the times, `bijgewerktDoor` is the user who did it last. */
export type OpgeslagenConcept = {
  id: string;
  periode: Periode;
  vervangtId: string | null;
  inhoud: Concept;
  versie: number;
  bijgewerktDoor: string;
  bijgewerktOp: Temporal.Instant;
};

type Rij = {
  id: string;
  periodeVan: Date;
  periodeTot: Date;
  vervangtId: string | null;
  inhoud: unknown;
  versie: number;
  bijgewerktDoor: string;
  bijgewerktOp: Date;
};

function naarOpgeslagen({ id, periodeVan, periodeTot, vervangtId, inhoud, versie, bijgewerktDoor, bijgewerktOp }: Rij): OpgeslagenConcept {
  const periode = { van: naarDag(periodeVan), tot: naarDag(periodeTot) };
  return { id, periode, vervangtId, inhoud: naarConcept(inhoud), versie, bijgewerktDoor, bijgewerktOp: naarMoment(bijgewerktOp) };
}

/** The draft on the period that begins on this day. */
export async function findConcept(tx: Tx, cursistId: string, periodeVan: Temporal.PlainDate): Promise<OpgeslagenConcept | null> {
  const rij = await tx.rapportageConcept.findUnique({ where: { cursistId_periodeVan: { cursistId, periodeVan: vanDag(periodeVan) } } });
  return rij && naarOpgeslagen(rij);
}

/** The drafts of a cursist, newest period first. */
export async function listConcepten(tx: Tx, cursistId: string): Promise<OpgeslagenConcept[]> {
  const rijen = await tx.rapportageConcept.findMany({ where: { cursistId }, orderBy: { periodeVan: 'desc' } });
  return rijen.map(naarOpgeslagen);
}

type Nieuw = { cursistId: string; aanbiederId: string; periode: Periode; vervangtId: string | null; inhoud: Concept; door: string };

export async function maakConcept(
  tx: Tx,
  { cursistId, aanbiederId, periode, vervangtId, inhoud, door }: Nieuw,
): Promise<OpgeslagenConcept> {
  const rij = await tx.rapportageConcept.create({
    data: {
      id: uuidv7(),
      cursistId,
      aanbiederId,
      periodeVan: vanDag(periode.van),
      periodeTot: vanDag(periode.tot),
      vervangtId,
      inhoud,
      bijgewerktDoor: door,
    },
  });
  return naarOpgeslagen(rij);
}

type Wijziging = { id: string; versie: number; periodeTot: Temporal.PlainDate; inhoud: Concept; door: string; op: Temporal.Instant };

/** Keeps a newer text of a draft; the caller holds the lock on its cursist. */
export async function wijzigConcept(tx: Tx, { id, versie, periodeTot, inhoud, door, op }: Wijziging): Promise<OpgeslagenConcept> {
  const bijgewerktOp = new Date(op.epochMilliseconds);
  const data = { inhoud, versie: versie + 1, periodeTot: vanDag(periodeTot), bijgewerktDoor: door, bijgewerktOp };
  return naarOpgeslagen(await tx.rapportageConcept.update({ where: { id }, data }));
}

export async function verwijderConcept(tx: Tx, cursistId: string, periodeVan: Temporal.PlainDate): Promise<void> {
  await tx.rapportageConcept.deleteMany({ where: { cursistId, periodeVan: vanDag(periodeVan) } });
}
