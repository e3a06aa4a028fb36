import { Prisma } from '~/platform/db/client/client';
import type { Tx } from '~/platform/db/actor.server';
import { PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';
import { isStandaardvolgorde } from '~/platform/lijst/lijstkeuzes';
import type { Eigenaar, Sorteerkolom } from './caseload';
import { caseloadlijst, type Keuzes } from './caseload.schema';
import {
  delen,
  hoeveelWacht,
  ietsWacht,
  isOpnieuwTeVragen,
  wacht,
  zonderAntwoord,
  zonderAntwoorddelen,
  type Deel,
} from './caseloaddelen.repository.server';
import { naarFeiten, type CaseloadSqlRij } from './caseloadrij';

const { sql, join, empty } = Prisma;

/** `gevonden`: whom a search found, best first; null without a search. */
export type Vraag = Keuzes & { gevonden: readonly string[] | null; gebruikerId: string };

/** The people of the caseloads that the actor has today, his own or covered; of a search those whom it found. */
function mensen({ gebruikerId, gevonden, filter }: Vraag): Prisma.Sql {
  const waar: Record<Eigenaar, Prisma.Sql> = {
    eigen: sql`and w.casemanager_id = ${gebruikerId}::uuid`,
    waarneming: sql`and w.casemanager_id <> ${gebruikerId}::uuid`,
  };
  return sql`
    select distinct on (i.id) i.id, i.voornamen, i.achternaam, i.naam_sleutel, w.casemanager_id
    from toewijzing w join inburgeraar i on i.id = w.inburgeraar_id
    where w.casemanager_id = any ((select toegang.caseloads())::uuid[]) and w.van <= tk.vandaag() and (w.tot is null or w.tot >= tk.vandaag())
      ${filter.wie === null ? empty : waar[filter.wie]} ${gevonden === null ? empty : sql`and i.id = any (${gevonden}::uuid[])`}
    order by i.id, (w.casemanager_id = ${gebruikerId}::uuid) desc`;
}

type Voorwaarde = { sql: Prisma.Sql; delen: readonly Deel[] };

function voorwaarden({ filter }: Vraag): Voorwaarde[] {
  const gekozen: Voorwaarde[] = [];
  if (filter.wet) gekozen.push({ sql: sql`sit.wet = ${filter.wet}`, delen: ['sit'] });
  if (filter.doelgroep) gekozen.push({ sql: sql`sit.doelgroep = ${filter.doelgroep}`, delen: ['sit'] });
  if (filter.rapport) gekozen.push({ sql: sql`rap.nieuw > 0`, delen: ['poort', 'rap'] });
  if (filter.aandacht) gekozen.push({ sql: ietsWacht, delen: ['wacht'] });
  if (filter.antwoord === 'geen') gekozen.push({ sql: zonderAntwoord, delen: zonderAntwoorddelen });
  if (filter.antwoord === 'opnieuw') gekozen.push({ sql: isOpnieuwTeVragen, delen: ['wacht'] });
  if (filter.school) {
    const bijSchool = sql`exists (select 1 from koppeling k where k.inburgeraar_id = m.id and k.aanbieder_id = ${filter.school}::uuid and k.beeindigd_op is null)`;
    gekozen.push({ sql: bijSchool, delen: [] });
  }
  return gekozen;
}

/** A search stands in its own order, unless another was chosen. */
function volgorde({ sortering, gevonden }: Vraag): Voorwaarde {
  if (gevonden !== null && isStandaardvolgorde(caseloadlijst, sortering)) {
    return { sql: sql`array_position(${gevonden}::uuid[], m.id)`, delen: [] };
  }
  const per: Record<Sorteerkolom, Voorwaarde> = {
    naam: { sql: sql`m.naam_sleutel`, delen: [] },
    wet: { sql: sql`sit.wet || ' ' || sit.doelgroep`, delen: ['sit'] },
    school: { sql: sql`kop.naam`, delen: ['kop'] },
    route: { sql: sql`case sit.wet when 'wi2021' then lrt.route else niv.niveau end`, delen: ['sit', 'route'] },
    termijn: { sql: sql`ter.einde`, delen: ['ter'] },
    lening: { sql: sql`len.over`, delen: ['len'] },
    rapport: { sql: sql`rap.ingediend_op`, delen: ['poort', 'rap'] },
    aandacht: { sql: hoeveelWacht, delen: ['wacht'] },
  };
  return per[sortering.kolom];
}

/** Only the parts that are asked for, each once, in the order in which they build on each other. */
function metDelen(nodig: readonly Deel[]): Prisma.Sql {
  const gekozen = (Object.keys(delen) as Deel[]).filter((deel) => nodig.includes(deel));
  return join([empty, ...gekozen.map((deel) => delen[deel])], ' ');
}

const IEDEREEN = sql`null::uuid[]`;

const en = (lijst: readonly Voorwaarde[]) =>
  lijst.length === 0
    ? empty
    : sql`where ${join(
        lijst.map((v) => v.sql),
        ' and ',
      )}`;

/**
 * One page of the caseload with every fact its columns need; 50 people, in one query. Parts are looked up for the people on the page only, what waits too
 * unless it decides who is on it.
 */
export async function listCaseload(tx: Tx, vraag: Vraag, pagina: number) {
  const waar = voorwaarden(vraag);
  const op = volgorde(vraag);
  const richting = vraag.sortering.richting === 'af' ? sql`desc` : sql`asc`;
  const vooraf = [...waar.flatMap((v) => v.delen), ...op.delen];
  const isVooraf = vooraf.includes('wacht');
  const achteraf = (Object.keys(delen) as Deel[]).filter((deel) => !isVooraf || deel !== 'wacht');
  const rijen = await tx.$queryRaw<CaseloadSqlRij[]>`
    with mensen as materialized (${mensen(vraag)})${isVooraf ? sql`, ${wacht(IEDEREEN)}` : empty}, m as materialized (
      select m.*${isVooraf ? sql`, wacht.regels` : empty}, row_number() over (order by ${op.sql} ${richting} nulls last, m.naam_sleutel, m.id) as plek
      from mensen m ${metDelen(vooraf)} ${en(waar)}
      order by plek limit ${PER_PAGINA} offset ${rijenVoor(pagina)}
    )${isVooraf ? empty : sql`, ${wacht(sql`array(select id from m)`)}`}
    select m.id, m.voornamen, m.achternaam, case when m.casemanager_id <> ${vraag.gebruikerId}::uuid then toegang.naam(m.casemanager_id) end as waarneemt_voor,
      sit.wet, sit.doelgroep, ter.einde as termijn_einde, ter.vastgelegd as termijn_vastgelegd, len.soort as lening_soort,
      len.resterend_cent as lening_cent, len.peildatum as lening_peildatum, mag.traject as mag_traject, mag.plan as mag_plan, niv.niveau, lrt.route,
      loopt.begeleid, loopt.plichtig, kop.naam as school, kop.aantal as scholen, poort.gronden as poort_gronden,
      rap.id as rapport_id, rap.ingediend_op as rapport_op, rap.gelezen as rapport_gelezen,
      toe.nodig as toestemming_nodig, toe.bekend as toestemming_bekend, ${isVooraf ? sql`m` : sql`wacht`}.regels as aandacht
    from m ${metDelen(achteraf)} order by m.plek`;
  return rijen.map(naarFeiten);
}

/** How many people the same choices give, exactly. */
export async function countCaseload(tx: Tx, vraag: Vraag): Promise<number> {
  const waar = voorwaarden(vraag);
  const nodig = waar.flatMap((v) => v.delen);
  const rijen = await tx.$queryRaw<{ aantal: number }[]>`
    with mensen as materialized (${mensen(vraag)})${nodig.includes('wacht') ? sql`, ${wacht(IEDEREEN)}` : empty}
    select count(*)::int as aantal from mensen m ${metDelen(nodig)} ${en(waar)}`;
  return rijen[0]?.aantal ?? 0;
}

/** The schools at which people of the actor's caseloads are, to filter by. */
export async function listCaseloadScholen(tx: Tx): Promise<{ id: string; naam: string }[]> {
  return tx.$queryRaw<{ id: string; naam: string }[]>`
    select a.id, a.naam from taalaanbieder a where a.id in (
      select k.aanbieder_id from toewijzing w join koppeling k on k.inburgeraar_id = w.inburgeraar_id
      where w.casemanager_id = any ((select toegang.caseloads())::uuid[]) and k.beeindigd_op is null) order by a.naam, a.id`;
}
