import type { Temporal } from 'temporal-polyfill';
import { isBestandstype, type GekeurdBestand } from '~/platform/bestand/bestand';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { uit } from '../kwaliteitsscan/woord';
import { afzenders, stuksoorten, type Afzender, type Scanstuk, type Stuksoort } from './scanstuk';

type Rij = Omit<Scanstuk, 'onderdeel' | 'type' | 'ontvangenVan' | 'ontvangenOp' | 'vastgelegdOp'> &
  Record<'onderdeel' | 'type' | 'ontvangenVan', string> &
  Record<'ontvangenOp' | 'vastgelegdOp', Date>;

function naarStuk({ type, ...rij }: Rij): Scanstuk {
  if (!isBestandstype(type)) throw new Error('A stored document is of no known type');
  return {
    ...rij,
    type,
    onderdeel: uit(stuksoorten, rij.onderdeel),
    ontvangenVan: uit(afzenders, rij.ontvangenVan),
    ontvangenOp: naarDag(rij.ontvangenOp),
    vastgelegdOp: naarMoment(rij.vastgelegdOp),
  };
}

/** The documents of a scan that the actor may see, restricted or not as asked; in the order in which they came. */
export async function selectStukken(tx: Tx, scanId: string, isBeperkt: boolean): Promise<Scanstuk[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select s.id, s.scan_id as "scanId", s.onderdeel, s.naam, s.type, s.grootte, s.is_beperkt as "isBeperkt", s.ontvangen_van as "ontvangenVan",
      s.ontvangen_op as "ontvangenOp", s.vastgelegd_op as "vastgelegdOp", s.vernietigd_op is not null as "isVernietigd",
      case when s.vastgelegd_door is not null then toegang.naam(s.vastgelegd_door) end as door
    from scanstuk s where s.scan_id = ${scanId}::uuid and s.is_beperkt = ${isBeperkt}
    order by s.ontvangen_op, s.vastgelegd_op, s.volgnummer, s.id limit 500`;
  return rijen.map(naarStuk);
}

export type Stukinhoud = { naam: string; type: string; isBeperkt: boolean; inhoud: Uint8Array; sha256: Uint8Array };

/** A document with its content; null when there is none that the actor may see, or its content is gone. */
export async function findStuk(tx: Tx, scanId: string, id: string): Promise<Stukinhoud | null> {
  const rijen = await tx.$queryRaw<Stukinhoud[]>`
    select naam, type, is_beperkt as "isBeperkt", inhoud, sha256 from scanstuk
    where id = ${id}::uuid and scan_id = ${scanId}::uuid and inhoud is not null`;
  return rijen[0] ?? null;
}

export type NieuwStuk = {
  id: string;
  scanId: string;
  onderdeel: Stuksoort;
  bestand: GekeurdBestand;
  isBeperkt: boolean;
  ontvangenVan: Afzender;
  ontvangenOp: Temporal.PlainDate;
  formulierId: string;
  /** Which file of the form it is; the first is 0. */
  volgnummer: number;
  door: string;
};

/** Keeps a document. */
export async function voegStukToe(tx: Tx, stuk: NieuwStuk): Promise<void> {
  const { naam, type, inhoud, sha256 } = stuk.bestand;
  await tx.$executeRaw`
    insert into scanstuk (id, scan_id, onderdeel, naam, type, grootte, sha256, inhoud, is_beperkt, ontvangen_van, ontvangen_op, formulier_id, volgnummer,
      vastgelegd_door)
    values (${stuk.id}::uuid, ${stuk.scanId}::uuid, ${stuk.onderdeel}, ${naam}, ${type}, ${inhoud.length}, ${Buffer.from(sha256)}, ${Buffer.from(inhoud)},
      ${stuk.isBeperkt}, ${stuk.ontvangenVan}, ${stuk.ontvangenOp.toString()}::date, ${stuk.formulierId}::uuid, ${stuk.volgnummer}, ${stuk.door}::uuid)`;
}
