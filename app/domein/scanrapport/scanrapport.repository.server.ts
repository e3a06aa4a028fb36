import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment, vanDag } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { leesRapportinhoud } from './scanrapport.schema';
import { partijen, wijzen, type Deling, type Rapport, type Rapportkop, type Reactie } from './scanrapport';
import type { Rapportinhoud } from './rapportstuk';

/** The versions of the report of a scan that the actor may see, the newest first. */
export async function listRapporten(tx: Tx, scanId: string): Promise<Rapportkop[]> {
  const rijen = await tx.$queryRaw<(Omit<Rapportkop, 'op'> & { op: Date })[]>`
    select r.id, r.scan_id as "scanId", r.versie, r.sha256, toegang.naam(r.vastgelegd_door) as door, r.vastgelegd_op as op
    from scanrapport r where r.scan_id = ${scanId}::uuid order by r.versie desc limit 100`;
  return rijen.map((rij) => ({ ...rij, op: naarMoment(rij.op) }));
}

/** One version with all of its words; null when there is none that the actor may see. A report that is not what was frozen is an error. */
export async function findRapport(tx: Tx, id: string): Promise<Rapport | null> {
  const [rij] = await tx.$queryRaw<(Omit<Rapportkop, 'op'> & { op: Date; inhoud: unknown; heel: boolean })[]>`
    select r.id, r.scan_id as "scanId", r.versie, r.sha256, toegang.naam(r.vastgelegd_door) as door, r.vastgelegd_op as op, r.inhoud,
      r.sha256 = encode(sha256(convert_to(r.inhoud::text, 'UTF8')), 'hex') as heel
    from scanrapport r where r.id = ${id}::uuid`;
  if (!rij) return null;
  const { heel, ...rapport } = rij;
  if (!heel) throw new Error('A frozen report does not have its own hash');
  return { ...rapport, op: naarMoment(rapport.op), inhoud: leesRapportinhoud(rapport.inhoud) };
}

type Nieuw = { id: string; scanId: string; versie: number; inhoud: Rapportinhoud; formulierId: string; vastgelegdDoor: string };

/** Freezes a report; the database adds its fingerprint. */
export async function voegRapportToe(tx: Tx, { id, scanId, versie, inhoud, formulierId, vastgelegdDoor }: Nieuw): Promise<void> {
  await tx.$executeRaw`
    insert into scanrapport (id, scan_id, versie, inhoud, sha256, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, ${versie}, ${JSON.stringify(inhoud)}::jsonb, '', ${formulierId}::uuid, ${vastgelegdDoor}::uuid)`;
}

/** With whom the versions of a report were shared, in order. */
export async function listDelingen(tx: Tx, scanId: string): Promise<Deling[]> {
  const rijen = await tx.$queryRaw<(Record<'id' | 'rapportId' | 'met' | 'wijze' | 'door', string> & { op: Date })[]>`
    select d.id, d.rapport_id as "rapportId", d.met, d.wijze, d.gedeeld_op as op, toegang.naam(d.vastgelegd_door) as door
    from scanrapport_deling d where d.scan_id = ${scanId}::uuid order by d.vastgelegd_op, d.id limit 200`;
  return rijen.map((rij) => ({ ...rij, met: uit(partijen, rij.met), wijze: uit(wijzen, rij.wijze), op: naarDag(rij.op) }));
}

type NieuweDeling = {
  id: string;
  rapportId: string;
  scanId: string;
  met: Deling['met'];
  wijze: Deling['wijze'];
  gedeeldOp: Temporal.PlainDate;
  formulierId: string;
  vastgelegdDoor: string;
};

export async function voegDelingToe(tx: Tx, { gedeeldOp, ...nieuw }: NieuweDeling): Promise<void> {
  await tx.scanrapportDeling.create({ data: { ...nieuw, gedeeldOp: vanDag(gedeeldOp) } });
}

/** What the school said on the report, in order. */
export async function listReacties(tx: Tx, scanId: string): Promise<Reactie[]> {
  const rijen = await tx.$queryRaw<(Omit<Reactie, 'op'> & { op: Date })[]>`
    select x.id, x.rapport_id as "rapportId", r.versie, x.reactie, toegang.naam(x.vastgelegd_door) as door, x.vastgelegd_op as op
    from scanreactie x join scanrapport r on r.id = x.rapport_id where x.scan_id = ${scanId}::uuid order by x.vastgelegd_op, x.id limit 200`;
  return rijen.map((rij) => ({ ...rij, op: naarMoment(rij.op) }));
}

type NieuweReactie = { id: string; rapportId: string; scanId: string; reactie: string; formulierId: string; vastgelegdDoor: string };

export async function voegReactieToe(tx: Tx, nieuw: NieuweReactie): Promise<void> {
  await tx.scanreactie.create({ data: nieuw });
}
