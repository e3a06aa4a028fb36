import { uuidv7 } from 'uuidv7';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment } from '~/platform/db/datum';
import type { Gelezen, Vraag } from './vraag';

/** The names of these users, for who is logged in. */
export async function getNamen(tx: Tx, gebruikers: readonly string[]): Promise<Map<string, string>> {
  const uniek = [...new Set(gebruikers)];
  const rijen = await tx.$queryRaw<{ id: string; naam: string | null }[]>`
    select id, toegang.naam(id) as naam from unnest(${uniek}::uuid[]) id`;
  return new Map(rijen.map(({ id, naam }) => [id, naam ?? '']));
}

/** The questions about these reports with their answers, oldest first, as far as the actor may see them. */
export async function listVragen(tx: Tx, rapportageIds: readonly string[]): Promise<Vraag[]> {
  if (rapportageIds.length === 0) return [];
  const rijen = await tx.vraag.findMany({
    where: { rapportageId: { in: [...rapportageIds] } },
    include: { antwoord: true },
    orderBy: { gesteldOp: 'asc' },
  });
  const namen = await getNamen(
    tx,
    rijen.flatMap(({ gesteldDoor, antwoord }) => (antwoord ? [gesteldDoor, antwoord.gegevenDoor] : [gesteldDoor])),
  );
  const naam = (id: string) => namen.get(id) ?? '';
  return rijen.map(({ id, rapportageId, tekst, gesteldDoor, gesteldOp, antwoord }) => ({
    id,
    rapportageId,
    tekst,
    door: naam(gesteldDoor),
    op: naarMoment(gesteldOp).toString(),
    antwoord: antwoord && {
      id: antwoord.id,
      tekst: antwoord.tekst,
      door: naam(antwoord.gegevenDoor),
      op: naarMoment(antwoord.gegevenOp).toString(),
    },
  }));
}

/** Who of the gemeente read which of these reports, first reader first; nobody for a school. */
export async function listGelezen(tx: Tx, rapportageIds: readonly string[]): Promise<Gelezen[]> {
  if (rapportageIds.length === 0) return [];
  const rijen = await tx.gelezen.findMany({ where: { rapportageId: { in: [...rapportageIds] } }, orderBy: { gelezenOp: 'asc' } });
  const namen = await getNamen(
    tx,
    rijen.map(({ gebruikerId }) => gebruikerId),
  );
  return rijen.map(({ rapportageId, gebruikerId, gelezenOp }) => ({
    rapportageId,
    door: namen.get(gebruikerId) ?? '',
    op: naarMoment(gelezenOp).toString(),
  }));
}

/** That this user read a report and the answers to it, now; false when he had read all of it before. */
export async function markeerGelezen(tx: Tx, rapportageId: string, gebruikerId: string): Promise<boolean> {
  const aantal = await tx.$executeRaw`
    insert into gelezen (rapportage_id, gebruiker_id) values (${rapportageId}::uuid, ${gebruikerId}::uuid)
    on conflict (rapportage_id, gebruiker_id) do update set gelezen_op = excluded.gelezen_op
      where exists (select 1 from antwoord a join vraag v on v.id = a.vraag_id
        where v.rapportage_id = excluded.rapportage_id and a.gegeven_op > gelezen.gelezen_op)`;
  return aantal === 1;
}

type Van = { cursistId: string; aanbiederId: string };
type NieuweVraag = Van & { rapportageId: string; tekst: string; gesteldDoor: string; formulierId: string };
type NieuwAntwoord = Van & { vraagId: string; tekst: string; gegevenDoor: string; formulierId: string };

/** A question that the actor may see, and the form that answered it. */
export async function findVraag(tx: Tx, vraagId: string) {
  const select = { rapportageId: true, antwoord: { select: { formulierId: true } } } as const;
  const rij = await tx.vraag.findUnique({ where: { id: vraagId }, select });
  return rij && { rapportageId: rij.rapportageId, antwoordFormulierId: rij.antwoord?.formulierId ?? null };
}

/** Asks; the database refuses when voortgang may not reach the school at this moment (TK001). */
export async function maakVraag(tx: Tx, vraag: NieuweVraag): Promise<string> {
  const id = uuidv7();
  await tx.vraag.create({ data: { id, ...vraag } });
  return id;
}

/** Answers; the database refuses when voortgang may not reach the gemeente at this moment (TK001), and a second answer. */
export async function maakAntwoord(tx: Tx, antwoord: NieuwAntwoord): Promise<string> {
  const id = uuidv7();
  await tx.antwoord.create({ data: { id, ...antwoord } });
  return id;
}
