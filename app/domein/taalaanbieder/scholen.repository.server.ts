import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';
import { isStandaardvolgorde } from '~/platform/lijst/lijstkeuzes';
import { scholenlijst, type Schoolkeuzes } from './scholen.schema';
import { joins, schooldelen, volgordes, voorwaarden, waar, type Stuk } from './scholendelen.repository.server';

const { sql, join, empty } = Prisma;

/** `gevonden`: which schools a search found, best first; null without a search. */
export type Vraag = Schoolkeuzes & { gevonden: readonly string[] | null; dag: Temporal.PlainDate; overlegMaanden: number };

/** The schools with only the parts that these conditions and orders read. */
function uit(vraag: Vraag, stukken: readonly Stuk[]): Prisma.Sql {
  const nodig = schooldelen.filter((deel) => stukken.some(({ delen }) => delen.includes(deel)));
  const alle = joins(vraag);
  return sql`from taalaanbieder a ${join([empty, ...nodig.map((deel) => alle[deel])], ' ')}`;
}

const eisen = (vraag: Vraag) => voorwaarden(vraag.filter, vraag.gevonden, vraag);

export type SchoolopLijst = { id: string; naam: string; plaats: string };

/** A search stands in its own order, unless another was chosen. */
const volgorde = ({ sortering, gevonden }: Vraag): Stuk =>
  gevonden !== null && isStandaardvolgorde(scholenlijst, sortering)
    ? { sql: sql`array_position(${gevonden}::uuid[], a.id)`, delen: [] }
    : volgordes[sortering.kolom];

/** One page of schools in the order that was asked for; what is empty comes last. */
export function listScholen(tx: Tx, vraag: Vraag, pagina: number): Promise<SchoolopLijst[]> {
  const gekozen = eisen(vraag);
  const op = volgorde(vraag);
  const richting = vraag.sortering.richting === 'af' ? sql`desc` : sql`asc`;
  return tx.$queryRaw<SchoolopLijst[]>`
    select a.id, a.naam, a.plaats ${uit(vraag, [...gekozen, op])} ${waar(gekozen)}
    order by ${op.sql} ${richting} nulls last, a.naam collate "nl-x-icu", a.id limit ${PER_PAGINA} offset ${rijenVoor(pagina)}`;
}

/** How many schools the same choices give, exactly. */
export async function countScholen(tx: Tx, vraag: Vraag): Promise<number> {
  const gekozen = eisen(vraag);
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`select count(*)::int as aantal ${uit(vraag, gekozen)} ${waar(gekozen)}`;
  return rijen[0]?.aantal ?? 0;
}
