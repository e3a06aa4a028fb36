import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { vanMoment } from '~/platform/db/datum';
import { beginVan } from '~/platform/klok';
import { PER_PAGINA, type Schoolfilter, type Schoolkeuzes, type Schoolkolom } from './scholen.schema';

const { sql, join, empty } = Prisma;

export type Vraag = Schoolkeuzes & { zoek: string; dag: Temporal.PlainDate; overlegMaanden: number };

/** Statuses in the order in which they ask for attention. */
const ERNST = ['ingetrokken', 'niet_toegekend', 'afgelopen', 'geschorst', 'onbekend', 'keurmerk_bepaalde_tijd', 'keurmerk'];

const laatsteDag = sql`least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per)`;

/**
 * Each school with what it can be narrowed and ordered by: the same as the rules derive (`huidigKeurmerk`, `convenantstand`, `toets`), in one
 * pass over the schools.
 */
function scholen({ dag, overlegMaanden }: Vraag): Prisma.Sql {
  const vandaag = sql`${dag.toString()}::date`;
  const bekend = sql`k.aanbieder_id = a.id and k.opgehaald_op < ${vanMoment(beginVan(dag.add({ days: 1 })))}::timestamptz`;
  const norm = (code: string) =>
    sql`(select i.waarde::int from instelling i where i.code = ${code} and i.van <= n.peildatum order by i.van desc limit 1)`;
  return sql`
    select a.id, a.naam, a.plaats, coalesce(kg.status, 'onbekend') as keurmerk, kv.soort <> 'antwoord' as vergeefs,
      r.tot, r.tot is not null and ${vandaag} >= r.tot - make_interval(months => ${overlegMaanden}::int) as overleg, t.begint, t.geweest,
      n.docenten_gecertificeerd::numeric / nullif(n.docenten, 0) as docenten, n.lessen_bevoegd::numeric / nullif(n.lessen, 0) as lessen,
      n.docenten > 0 and n.docenten_gecertificeerd * 100 < n.docenten * ${norm('nt2.docenten_procent')} as docenten_onder,
      n.lessen > 0 and n.lessen_bevoegd * 100 < n.lessen * ${norm('nt2.lessen_procent')} as lessen_onder, n.id is null as geen_opgave
    from taalaanbieder a
    left join lateral (select k.status from keurmerk_antwoord k where ${bekend} and k.soort = 'antwoord' and k.sinds <= ${vandaag}
      order by k.opgehaald_op desc, k.id desc limit 1) kg on true
    left join lateral (select k.soort from keurmerk_antwoord k where ${bekend} order by k.opgehaald_op desc, k.id desc limit 1) kv on true
    left join lateral (select upper(p) - 1 as tot from (
        select unnest(range_agg(daterange(c.ingangsdatum, ${laatsteDag} + 1))) as p from convenant c where c.aanbieder_id = a.id and ${laatsteDag} >= c.ingangsdatum
      ) reeks where p @> ${vandaag}) r on true
    left join lateral (select coalesce(bool_or(c.ingangsdatum > ${vandaag}), false) as begint, count(*) > 0 as geweest
      from convenant c where c.aanbieder_id = a.id and ${laatsteDag} >= c.ingangsdatum) t on true
    left join lateral (select o.* from nt2_opgave o where o.aanbieder_id = a.id order by o.peildatum desc, o.vastgelegd_op desc, o.id desc limit 1) n on true`;
}

const CONVENANT: Record<NonNullable<Schoolfilter['convenant']>, Prisma.Sql> = {
  loopt: sql`s.tot is not null`,
  overleg: sql`s.overleg`,
  begint: sql`s.tot is null and s.begint`,
  voorbij: sql`s.tot is null and not s.begint and s.geweest`,
  geen: sql`not s.geweest`,
};
const NT2: Record<NonNullable<Schoolfilter['nt2']>, Prisma.Sql> = {
  docenten_onder: sql`s.docenten_onder`,
  lessen_onder: sql`s.lessen_onder`,
  geen_opgave: sql`s.geen_opgave`,
};

function waar({ filter, zoek }: Vraag): Prisma.Sql {
  const eisen: Prisma.Sql[] = [];
  if (filter.keurmerk) eisen.push(sql`s.keurmerk = ${filter.keurmerk}`);
  if (filter.register) eisen.push(sql`s.vergeefs`);
  if (filter.convenant) eisen.push(CONVENANT[filter.convenant]);
  if (filter.nt2) eisen.push(NT2[filter.nt2]);
  if (zoek !== '') eisen.push(sql`strpos(lower(s.naam || ' ' || s.plaats), lower(${zoek})) > 0`);
  return eisen.length === 0 ? empty : sql`where ${join(eisen, ' and ')}`;
}

const CIJFERS = sql`left join tk.scholen_in_cijfers(array(select id from s)) x on x.aanbieder_id = s.id`;
const OP: Record<Schoolkolom, { waarde: Prisma.Sql; bij?: Prisma.Sql }> = {
  naam: { waarde: sql`s.naam collate "nl-x-icu"` },
  plaats: { waarde: sql`s.plaats collate "nl-x-icu"` },
  keurmerk: { waarde: sql`array_position(${ERNST}::text[], s.keurmerk)` },
  convenant: { waarde: sql`s.tot` },
  docenten: { waarde: sql`s.docenten` },
  lessen: { waarde: sql`s.lessen` },
  rapportage: { waarde: sql`x.laatste_rapportage`, bij: CIJFERS },
  inburgeraars: { waarde: sql`coalesce(x.inburgeraars, 0)`, bij: CIJFERS },
};

export type SchoolopLijst = { id: string; naam: string; plaats: string };

/** One page of schools in the order that was asked for; what is empty comes last. */
export function listScholen(tx: Tx, vraag: Vraag, pagina: number): Promise<SchoolopLijst[]> {
  const { waarde, bij = empty } = OP[vraag.sortering.kolom];
  const richting = vraag.sortering.richting === 'af' ? sql`desc` : sql`asc`;
  return tx.$queryRaw<SchoolopLijst[]>`
    with s as materialized (${scholen(vraag)})
    select s.id, s.naam, s.plaats from s ${bij} ${waar(vraag)}
    order by ${waarde} ${richting} nulls last, s.naam collate "nl-x-icu", s.id limit ${PER_PAGINA} offset ${(pagina - 1) * PER_PAGINA}`;
}

/** How many schools the same choices give, exactly. */
export async function countScholen(tx: Tx, vraag: Vraag): Promise<number> {
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`
    with s as materialized (${scholen(vraag)}) select count(*)::int as aantal from s ${waar(vraag)}`;
  return rijen[0]?.aantal ?? 0;
}
