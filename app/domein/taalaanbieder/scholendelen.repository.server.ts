import type { Temporal } from 'temporal-polyfill';
import { Prisma } from '~/platform/db/client/client';
import { vanMoment } from '~/platform/db/datum';
import { beginVan } from '~/platform/klok';
import type { Schoolfilter, Schoolkolom } from './scholen.schema';

const { sql, empty } = Prisma;

/** What can be looked up beside a school `a`. */
export const schooldelen = ['keurmerk', 'vraag', 'reeks', 'termijnen', 'nt2', 'cijfers'] as const;
export type Schooldeel = (typeof schooldelen)[number];

/** A condition or an order, with the parts that it reads. */
export type Stuk = { sql: Prisma.Sql; delen: readonly Schooldeel[] };

type Dagstand = { dag: Temporal.PlainDate; overlegMaanden: number };

const vandaag = ({ dag }: Pick<Dagstand, 'dag'>) => sql`${dag.toString()}::date`;
const laatsteDag = sql`least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per)`;
const ingegaan = sql`c.aanbieder_id = a.id and ${laatsteDag} >= c.ingangsdatum`;

/** The parts as joins: each says on a day what the rules derive (`huidigKeurmerk`, `convenantstand`, `toets`). */
export function joins(stand: Dagstand): Record<Schooldeel, Prisma.Sql> {
  const bekend = sql`k.aanbieder_id = a.id and k.opgehaald_op < ${vanMoment(beginVan(stand.dag.add({ days: 1 })))}::timestamptz`;
  const laatste = sql`order by k.opgehaald_op desc, k.id desc limit 1`;
  return {
    keurmerk: sql`left join lateral (select k.status from keurmerk_antwoord k
      where ${bekend} and k.soort = 'antwoord' and k.sinds <= ${vandaag(stand)} ${laatste}) kg on true`,
    vraag: sql`left join lateral (select k.soort from keurmerk_antwoord k where ${bekend} ${laatste}) kv on true`,
    reeks: sql`left join lateral (select upper(p) - 1 as tot from (
        select unnest(range_agg(daterange(c.ingangsdatum, ${laatsteDag} + 1))) as p from convenant c where ${ingegaan}
      ) alle where p @> ${vandaag(stand)}) r on true`,
    termijnen: sql`left join lateral (select coalesce(bool_or(c.ingangsdatum > ${vandaag(stand)}), false) as begint, count(*) > 0 as geweest
      from convenant c where ${ingegaan}) t on true`,
    nt2: sql`left join lateral (select o.* from nt2_opgave o
      where o.aanbieder_id = a.id order by o.peildatum desc, o.vastgelegd_op desc, o.id desc limit 1) n on true`,
    cijfers: sql`left join tk.scholen_in_cijfers(array(select id from taalaanbieder)) x on x.aanbieder_id = a.id`,
  };
}

const status = sql`coalesce(kg.status, 'onbekend')`;
const norm = (soort: 'docenten' | 'lessen') => sql`tk.nt2_norm(a.id, ${soort}, n.peildatum)`;

function bijConvenant(keuze: NonNullable<Schoolfilter['convenant']>, stand: Dagstand): Stuk {
  const per: Record<typeof keuze, Stuk> = {
    loopt: { sql: sql`r.tot is not null`, delen: ['reeks'] },
    overleg: { sql: sql`${vandaag(stand)} >= r.tot - make_interval(months => ${stand.overlegMaanden}::int)`, delen: ['reeks'] },
    begint: { sql: sql`r.tot is null and t.begint`, delen: ['reeks', 'termijnen'] },
    voorbij: { sql: sql`r.tot is null and not t.begint and t.geweest`, delen: ['reeks', 'termijnen'] },
    geen: { sql: sql`not t.geweest`, delen: ['termijnen'] },
  };
  return per[keuze];
}

function bijNt2(keuze: NonNullable<Schoolfilter['nt2']>): Stuk {
  const per: Record<typeof keuze, Prisma.Sql> = {
    docenten_onder: sql`n.docenten > 0 and n.docenten_gecertificeerd * 100 < n.docenten * ${norm('docenten')}`,
    lessen_onder: sql`n.lessen > 0 and n.lessen_bevoegd * 100 < n.lessen * ${norm('lessen')}`,
    geen_opgave: sql`n.id is null`,
  };
  return { sql: per[keuze], delen: ['nt2'] };
}

/** What narrows the list. */
export function voorwaarden(filter: Schoolfilter, gevonden: readonly string[] | null, stand: Dagstand): Stuk[] {
  const gekozen: Stuk[] = [];
  if (filter.keurmerk) gekozen.push({ sql: sql`${status} = ${filter.keurmerk}`, delen: ['keurmerk'] });
  if (filter.register) gekozen.push({ sql: sql`kv.soort <> 'antwoord'`, delen: ['vraag'] });
  if (filter.convenant) gekozen.push(bijConvenant(filter.convenant, stand));
  if (filter.nt2) gekozen.push(bijNt2(filter.nt2));
  if (gevonden) gekozen.push({ sql: sql`a.id = any (${gevonden}::uuid[])`, delen: [] });
  return gekozen;
}

/** Statuses in the order in which they ask for attention. */
const ERNST = ['ingetrokken', 'niet_toegekend', 'afgelopen', 'geschorst', 'onbekend', 'keurmerk_bepaalde_tijd', 'keurmerk'];

/** What a column sorts by. Counts under the lower bound are all alike. */
export const volgordes: Record<Schoolkolom, Stuk> = {
  naam: { sql: sql`a.naam collate "nl-x-icu"`, delen: [] },
  plaats: { sql: sql`a.plaats collate "nl-x-icu"`, delen: [] },
  keurmerk: { sql: sql`array_position(${ERNST}::text[], ${status})`, delen: ['keurmerk'] },
  convenant: { sql: sql`r.tot`, delen: ['reeks'] },
  docenten: { sql: sql`n.docenten_gecertificeerd::numeric / nullif(n.docenten, 0)`, delen: ['nt2'] },
  lessen: { sql: sql`n.lessen_bevoegd::numeric / nullif(n.lessen, 0)`, delen: ['nt2'] },
  rapportage: { sql: sql`x.laatste_rapportage`, delen: ['cijfers'] },
  inburgeraars: { sql: sql`coalesce(x.inburgeraars, 0)`, delen: ['cijfers'] },
};

/** The conditions in one `where`; nothing without any. */
export const waar = (stukken: readonly Stuk[]): Prisma.Sql =>
  stukken.length === 0
    ? empty
    : sql`where ${Prisma.join(
        stukken.map((stuk) => stuk.sql),
        ' and ',
      )}`;
