import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { onderdelen } from '../kwaliteitsscan/onderdeel';
import {
  ernsten,
  ontvangers,
  wijzen,
  type Antwoord,
  type Ernst,
  type Melding,
  type Ontvanger,
  type Risico,
  type Wijze,
} from './scanrisico';

type Rij = {
  id: string;
  scanId: string;
  onderdeel: string;
  ernst: string;
  omschrijving: string;
  door: string;
  op: Date;
  verteldDoor: string | null;
  verteldOp: Date | null;
  vervalDoor: string | null;
  vervalOp: Date | null;
  reden: string | null;
};

function naarRisico({ verteldDoor, verteldOp, vervalDoor, vervalOp, reden, ...rij }: Rij): Risico {
  return {
    ...rij,
    onderdeel: uit(onderdelen, rij.onderdeel),
    ernst: uit(ernsten, rij.ernst),
    op: naarMoment(rij.op),
    verteld: verteldOp && { door: verteldDoor ?? '', op: naarMoment(verteldOp) },
    verval: vervalOp && { door: vervalDoor ?? '', op: naarMoment(vervalOp), reden: reden ?? '' },
  };
}

/** The risks of a scan that the actor may see, the first recorded first; of a school only those it was told of. */
export async function listRisicos(tx: Tx, scanId: string): Promise<Risico[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select r.id, r.scan_id as "scanId", r.onderdeel, r.ernst, r.omschrijving, toegang.naam(r.vastgelegd_door) as door, r.vastgelegd_op as op,
      toegang.naam(v.vastgelegd_door) as "verteldDoor", v.vastgelegd_op as "verteldOp",
      toegang.naam(w.vastgelegd_door) as "vervalDoor", w.vastgelegd_op as "vervalOp", w.reden
    from scanrisico r left join scanrisico_verteld v on v.risico_id = r.id left join scanrisico_verval w on w.risico_id = r.id
    where r.scan_id = ${scanId}::uuid order by r.vastgelegd_op, r.id limit 200`;
  return rijen.map(naarRisico);
}

/** Which scan a risk that the actor may see is of; null when there is none. */
export async function findScanVanRisico(tx: Tx, id: string): Promise<string | null> {
  return (await tx.scanrisico.findUnique({ where: { id }, select: { scanId: true } }))?.scanId ?? null;
}

/** The risk that this form recorded before; null when it did not. */
export async function findRisicoDoor(tx: Tx, formulierId: string): Promise<string | null> {
  return (await tx.scanrisico.findUnique({ where: { formulierId }, select: { id: true } }))?.id ?? null;
}

/** What the school said on the risks of a scan, in order. */
export async function listAntwoorden(tx: Tx, scanId: string): Promise<Antwoord[]> {
  const rijen = await tx.$queryRaw<(Omit<Antwoord, 'op'> & { op: Date })[]>`
    select a.id, a.risico_id as "risicoId", a.antwoord, toegang.naam(a.vastgelegd_door) as door, a.vastgelegd_op as op
    from scanrisico_antwoord a where a.scan_id = ${scanId}::uuid order by a.vastgelegd_op, a.id limit 500`;
  return rijen.map((rij) => ({ ...rij, op: naarMoment(rij.op) }));
}

type Meldingrij = Omit<Melding, 'op' | 'ontvanger' | 'verzonden'> & {
  ontvanger: string;
  op: Date;
  verzondenOp: Date | null;
  wijze: string | null;
  verzender: string | null;
};

const naarMelding = ({ verzondenOp, wijze, verzender, ...rij }: Meldingrij): Melding => ({
  ...rij,
  ontvanger: uit(ontvangers, rij.ontvanger),
  op: naarMoment(rij.op),
  verzonden: verzondenOp && { op: naarDag(verzondenOp), wijze: uit(wijzen, wijze ?? ''), door: verzender ?? '' },
});

/** The letters on the risks of a scan, in order. */
export async function listMeldingen(tx: Tx, scanId: string): Promise<Melding[]> {
  const rijen = await tx.$queryRaw<Meldingrij[]>`
    select m.id, m.risico_id as "risicoId", m.ontvanger, m.tekst, toegang.naam(m.vastgelegd_door) as door, m.vastgelegd_op as op,
      z.verzonden_op as "verzondenOp", z.wijze, toegang.naam(z.vastgelegd_door) as verzender
    from scanmelding m left join scanmelding_verzending z on z.melding_id = m.id
    where m.scan_id = ${scanId}::uuid order by m.vastgelegd_op, m.id limit 200`;
  return rijen.map(naarMelding);
}

type Vast = { scanId: string; formulierId: string; vastgelegdDoor: string };

export async function voegRisicoToe(
  tx: Tx,
  nieuw: Vast & { id: string; onderdeel: string; ernst: Ernst; omschrijving: string },
): Promise<void> {
  await tx.scanrisico.create({ data: nieuw });
}

export async function vertelRisico(tx: Tx, feit: Vast & { risicoId: string }): Promise<void> {
  await tx.scanrisicoVerteld.create({ data: feit });
}

export async function laatVervallen(tx: Tx, feit: Vast & { risicoId: string; reden: string }): Promise<void> {
  await tx.scanrisicoVerval.create({ data: feit });
}

export async function voegAntwoordToe(tx: Tx, nieuw: Vast & { id: string; risicoId: string; antwoord: string }): Promise<void> {
  await tx.scanrisicoAntwoord.create({ data: nieuw });
}

export async function voegMeldingToe(
  tx: Tx,
  nieuw: Vast & { id: string; risicoId: string; ontvanger: Ontvanger; tekst: string },
): Promise<void> {
  await tx.scanmelding.create({ data: nieuw });
}

type Verzending = Vast & { meldingId: string; verzondenOp: Temporal.PlainDate; wijze: Wijze };

export async function voegVerzendingToe(tx: Tx, { verzondenOp, ...feit }: Verzending): Promise<void> {
  await tx.scanmeldingVerzending.create({ data: { ...feit, verzondenOp: vanDag(verzondenOp) } });
}

/** Whether this form recorded a sending before. */
export async function isVerzondenDoor(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.scanmeldingVerzending.findUnique({ where: { formulierId }, select: { meldingId: true } })) !== null;
}
