import type { Temporal } from 'temporal-polyfill';
import { Prisma } from '~/platform/db/client/client';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import { PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';
import type { Filter, Lijststand } from './gebruikers.schema';
import { BINNENKORT_DAGEN } from './toegang';

const { sql, join, empty } = Prisma;

export type Vraag = { filter: Filter; zoek: string | null; vandaag: Temporal.PlainDate };

const MEESTE_WOORDEN = 8;

/** The words of a search, in small letters without accents. */
const zoekwoorden = (zoek: string) =>
  zoek.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, MEESTE_WOORDEN);
/** Name and mail address, written as the words of a search are. */
const sleutel = sql`regexp_replace(normalize(lower(g.naam || ' ' || g.email), NFD), ${'[\u0300-\u036f]'}, '', 'g')`;
const geheim = (vandaag: string) =>
  sql`exists (select 1 from geheimhouding h where h.gebruiker_id = g.id and h.getekend_op <= ${vandaag}::date)`;

function bijStand(stand: Lijststand, vandaag: string, straks: string): Prisma.Sql {
  const loopt = sql`t.beeindigd_op is null and t.van <= ${vandaag}::date and (t.tot is null or t.tot >= ${vandaag}::date)`;
  const per: Record<Lijststand, Prisma.Sql> = {
    loopt,
    binnenkort: sql`${loopt} and t.tot <= ${straks}::date`,
    straks: sql`t.beeindigd_op is null and t.van > ${vandaag}::date`,
    voorbij: sql`(t.beeindigd_op is not null or t.tot < ${vandaag}::date)`,
    geen_geheimhouding: sql`t.beeindigd_op is null and (t.tot is null or t.tot >= ${vandaag}::date) and not ${geheim(vandaag)}`,
  };
  return per[stand];
}

/** Staff only: an inburgeraar with a login of his own is no business of this list. */
function waar({ filter, zoek, vandaag }: Vraag): Prisma.Sql {
  const dag = vandaag.toString();
  const toegang = [sql`t.gebruiker_id = g.id and t.rol <> 'inburgeraar'`];
  if (filter.rol !== null) toegang.push(sql`t.rol = ${filter.rol}`);
  if (filter.organisatie === 'gemeente') toegang.push(sql`t.aanbieder_id is null`);
  else if (filter.organisatie !== null) toegang.push(sql`t.aanbieder_id = ${filter.organisatie}::uuid`);
  if (filter.stand !== null) toegang.push(bijStand(filter.stand, dag, vandaag.add({ days: BINNENKORT_DAGEN }).toString()));
  const zoeken = zoekwoorden(zoek ?? '').map((woord) => sql`and strpos(${sleutel}, ${woord}) > 0`);
  return sql`exists (select 1 from toegang t where ${join(toegang, ' and ')}) ${join([empty, ...zoeken], ' ')}`;
}

export async function countGebruikers(tx: Tx, vraag: Vraag): Promise<number> {
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`select count(*)::int as aantal from gebruiker g where ${waar(vraag)}`;
  return rijen[0]?.aantal ?? 0;
}

type Rij = { id: string; naam: string; email: string; getekendOp: Date | null };

/** One page of users, by name, with the day on which each last bound himself to secrecy. */
export async function listGebruikers(tx: Tx, vraag: Vraag, pagina: number) {
  const rijen = await tx.$queryRaw<Rij[]>`
    select g.id, g.naam, g.email,
      (select max(h.getekend_op) from geheimhouding h where h.gebruiker_id = g.id and h.getekend_op <= ${vraag.vandaag.toString()}::date) as "getekendOp"
    from gebruiker g where ${waar(vraag)}
    order by g.naam collate "nl-x-icu", g.id limit ${PER_PAGINA} offset ${rijenVoor(pagina)}`;
  return rijen.map((rij) => ({ ...rij, getekendOp: naarDag(rij.getekendOp) }));
}
