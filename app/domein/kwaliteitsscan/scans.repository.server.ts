import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarDag } from '~/platform/db/datum';
import { PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';
import { uit } from './woord';
import type { Scanfilter, Scankeuzes, Scankolom } from './scans.schema';
import { isAfgelopen, scansoorten, standen, type Scansoort, type Stand } from './stand';
import { wachtenOp, type WachtOp } from './wachtop';

const { sql, empty } = Prisma;

export type Vraag = Scankeuzes & { vandaag: Temporal.PlainDate; eindeVanDeWeek: Temporal.PlainDate };

/** A scan in the list; days as ISO text. `klaarOp`: its report was shared, or it ended. */
export type Scanrij = {
  id: string;
  naam: string;
  soort: Scansoort;
  stand: Stand;
  begonnenOp: string;
  uiterste: string;
  klaarOp: string | null;
  wachtOp: WachtOp | null;
};

const lopend = standen.filter((stand) => !isAfgelopen(stand));

/** Every scan with what the list tells of it; each is worked out once. */
const rijen = sql`
  select k.id, k.soort, k.begonnen_op, coalesce(a.naam, m.naam) as naam, s.stand, scan.uiterste(k.id) as uiterste, scan.klaar_op(k.id) as klaar_op,
    scan.wacht_op(s.stand, f.stukken_uit, f.risicos_uit, f.gesprek_uit, f.zienswijze_uit) as wacht_op
  from kwaliteitsscan k
  left join taalaanbieder a on a.id = k.aanbieder_id
  left join aanmelding m on m.id = k.aanmelding_id
  cross join lateral (select scan.stand(k.id) as stand) s
  cross join lateral scan.wachtfeiten(k.id) f`;

function voorwaarden({ filter, vandaag, eindeVanDeWeek }: Vraag): Prisma.Sql {
  const { stand, scansoort, wacht, tijd } = filter satisfies Scanfilter;
  const eisen: Prisma.Sql[] = [];
  if (stand === 'lopend') eisen.push(sql`r.stand = any (${lopend}::text[])`);
  else if (stand) eisen.push(sql`r.stand = ${stand}`);
  if (scansoort) eisen.push(sql`r.soort = ${scansoort}`);
  if (wacht) eisen.push(sql`r.wacht_op = ${wacht}`);
  if (tijd === 'te_laat') eisen.push(sql`r.uiterste < coalesce(r.klaar_op, ${vandaag.toString()}::date)`);
  if (tijd === 'deze_week')
    eisen.push(sql`r.klaar_op is null and r.uiterste between ${vandaag.toString()}::date and ${eindeVanDeWeek.toString()}::date`);
  return eisen.length === 0 ? empty : sql`where ${Prisma.join(eisen, ' and ')}`;
}

/** What a column sorts by; what is done comes after what runs. */
const volgordes: Record<Scankolom, Prisma.Sql> = {
  school: sql`r.naam collate "nl-x-icu"`,
  soort: sql`r.soort`,
  stand: sql`array_position(${[...standen]}::text[], r.stand)`,
  begonnen: sql`r.begonnen_op`,
  uiterste: sql`r.uiterste`,
  wacht: sql`array_position(${[...wachtenOp]}::text[], r.wacht_op)`,
};

type Rij = Record<'id' | 'naam' | 'soort' | 'stand', string> &
  Record<'begonnenOp' | 'uiterste', Date> & { klaarOp: Date | null; wachtOp: string | null };

/** One page of scans in the order that was asked for. */
export async function listScans(tx: Tx, vraag: Vraag, pagina: number): Promise<Scanrij[]> {
  const { kolom, richting } = vraag.sortering;
  const eerst = kolom === 'uiterste' ? sql`r.klaar_op is not null, ` : empty;
  const gevonden = await tx.$queryRaw<Rij[]>`
    select r.id, r.naam, r.soort, r.stand, r.begonnen_op as "begonnenOp", r.uiterste, r.klaar_op as "klaarOp", r.wacht_op as "wachtOp"
    from (${rijen}) r ${voorwaarden(vraag)}
    order by ${eerst}${volgordes[kolom]} ${richting === 'af' ? sql`desc` : sql`asc`} nulls last, r.naam collate "nl-x-icu", r.id
    limit ${PER_PAGINA} offset ${rijenVoor(pagina)}`;
  return gevonden.map((rij) => ({
    ...{ id: rij.id, naam: rij.naam, begonnenOp: naarDag(rij.begonnenOp).toString(), uiterste: naarDag(rij.uiterste).toString() },
    soort: uit(scansoorten, rij.soort),
    stand: uit(standen, rij.stand),
    klaarOp: naarDag(rij.klaarOp)?.toString() ?? null,
    wachtOp: rij.wachtOp === null ? null : uit(wachtenOp, rij.wachtOp),
  }));
}

/** How many scans the same choices give, exactly. */
export async function countScans(tx: Tx, vraag: Vraag): Promise<number> {
  const geteld = await tx.$queryRaw<{ aantal: number }[]>`select count(*)::int as aantal from (${rijen}) r ${voorwaarden(vraag)}`;
  return geteld[0]?.aantal ?? 0;
}
