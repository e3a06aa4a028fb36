import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarMoment } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { onderdelen, type Onderdeel } from '../kwaliteitsscan/onderdeel';
import { opvraagsoorten, type Opvraagsoort } from './opvraag';

/** A mail that someone sent to Blik op Werk. `aan` is the address it went to. */
export type Opvraag = { id: string; soort: Opvraagsoort; onderdelen: Onderdeel[]; aan: string; door: string; op: Temporal.Instant };

/** The mails of a scan, the newest first. */
export async function listOpvragen(tx: Tx, scanId: string): Promise<Opvraag[]> {
  const rijen = await tx.$queryRaw<(Omit<Opvraag, 'soort' | 'onderdelen' | 'op'> & { soort: string; onderdelen: string[]; op: Date })[]>`
    select o.id, o.soort, o.onderdelen, p.email as aan, toegang.naam(o.vastgelegd_door) as door, o.vastgelegd_op as op
    from scanopvraag o join ketenpartner p on p.id = o.ketenpartner_id where o.scan_id = ${scanId}::uuid order by o.vastgelegd_op desc, o.id desc limit 100`;
  return rijen.map((rij) => ({
    ...rij,
    soort: uit(opvraagsoorten, rij.soort),
    onderdelen: rij.onderdelen.map((een) => uit(onderdelen, een)),
    op: naarMoment(rij.op),
  }));
}

/** How many documents there are per part, restricted or not. */
export async function telStukken(tx: Tx, scanId: string): Promise<Map<string, number>> {
  const rijen = await tx.$queryRaw<{ onderdeel: string; aantal: number }[]>`
    select onderdeel, count(*)::integer as aantal from scanstuk where scan_id = ${scanId}::uuid group by onderdeel`;
  return new Map(rijen.map(({ onderdeel, aantal }) => [onderdeel, aantal]));
}

/** Of which parts Blik op Werk said to have none. */
export async function listAfwezig(tx: Tx, scanId: string): Promise<string[]> {
  const rijen = await tx.scanstukAfwezig.findMany({ where: { scanId }, select: { onderdeel: true } });
  return rijen.map(({ onderdeel }) => onderdeel);
}

type Vast = { id: string; scanId: string; formulierId: string; door: string };

/** Records that someone sent a mail. */
export async function voegOpvraagToe(
  tx: Tx,
  opvraag: Vast & { soort: Opvraagsoort; onderdelen: readonly Onderdeel[]; ketenpartnerId: string; uiterste: Temporal.PlainDate },
): Promise<void> {
  const { id, scanId, soort, onderdelen: gevraagd, ketenpartnerId, uiterste, formulierId, door } = opvraag;
  await tx.$executeRaw`
    insert into scanopvraag (id, scan_id, soort, onderdelen, ketenpartner_id, uiterste, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, ${soort}, ${[...gevraagd]}::text[], ${ketenpartnerId}::uuid, ${uiterste.toString()}::date, ${formulierId}::uuid,
      ${door}::uuid)`;
}

/** Whether this form sent a mail before. */
export async function isOpvraagGedaan(tx: Tx, formulierId: string): Promise<boolean> {
  return (await tx.scanopvraag.findUnique({ where: { formulierId }, select: { id: true } })) !== null;
}

/** Records that Blik op Werk has no such document. */
export async function voegAfwezigToe(tx: Tx, afwezig: Vast & { onderdeel: Onderdeel; gemeldOp: Temporal.PlainDate }): Promise<void> {
  const { id, scanId, onderdeel, gemeldOp, formulierId, door } = afwezig;
  await tx.$executeRaw`
    insert into scanstuk_afwezig (id, scan_id, onderdeel, gemeld_op, formulier_id, vastgelegd_door)
    values (${id}::uuid, ${scanId}::uuid, ${onderdeel}, ${gemeldOp.toString()}::date, ${formulierId}::uuid, ${door}::uuid)`;
}

/** The numbers of the school of a scan, or as its aanmelding gives them. */
export async function getScannummers(tx: Tx, scanId: string): Promise<{ kvkNummer: string; bowNummer: string }> {
  const [rij] = await tx.$queryRaw<{ kvkNummer: string; bowNummer: string }[]>`
    select coalesce(t.kvk_nummer, m.kvk_nummer) as "kvkNummer", coalesce(t.bow_nummer, m.bow_nummer) as "bowNummer"
    from kwaliteitsscan k left join taalaanbieder t on t.id = k.aanbieder_id left join aanmelding m on m.id = k.aanmelding_id
    where k.id = ${scanId}::uuid`;
  if (!rij) throw new Error('A scan is of a school or of an aanmelding');
  return rij;
}

/** The address of a user's own account. */
export async function getEmail(tx: Tx, gebruikerId: string): Promise<string> {
  const { email } = await tx.gebruiker.findUniqueOrThrow({ where: { id: gebruikerId }, select: { email: true } });
  return email;
}
