import { Temporal } from 'temporal-polyfill';
import { categorieen } from '~/domein/grondslag/categorie';
import type { Regel } from '~/domein/grondslag/feiten';
import { openPerioden } from '~/domein/grondslag/grondslag';
import { vastlegPerioden } from '~/domein/grondslag/vastlegging';
import { vraag } from '../../fabriek/bron';
import { feitenVan, type School, type Stap } from '../../fabriek/geschiedenis';
import type { Toneel } from '../../fabriek/geschiedenis.rijen';

const SCHOLEN: School[] = [0, 1];
const dag = (iso: string | null) => (iso === null ? null : Temporal.PlainDate.from(iso));

/** The rules as they stand in the database, coming ones too. */
export async function regelsNu(): Promise<Regel[]> {
  const rijen = await vraag<Omit<Regel, 'van' | 'tot'> & { van: string; tot: string | null }>(
    'select wet, doelgroep, categorie, richting, grond, van::text, tot::text from grondslag_regel',
  );
  return rijen.map((rij) => ({ ...rij, van: Temporal.PlainDate.from(rij.van), tot: dag(rij.tot) }));
}

/** The projection and what may be recorded, whole, in the words of the pure functions. */
export async function projectie(): Promise<string[]> {
  const rijen = await vraag<{ regel: string }>(
    `select concat_ws(' ', aanbieder_id, categorie, richting, grond, (extract(epoch from van) * 1000)::bigint, (extract(epoch from tot) * 1000)::bigint, einde) as regel from grondslag
     union all
     select concat_ws(' ', categorie, case when van = '-infinity' then '-Infinity' else ((extract(epoch from van) * 1000)::bigint)::text end,
       case when tot = 'infinity' then 'Infinity' else ((extract(epoch from tot) * 1000)::bigint)::text end) from vastlegging where categorie <> 'identiteit'`,
  );
  return rijen.map(({ regel }) => regel).sort();
}

/** What the pure functions say by these rules, of one person at his two schools. */
export function berekend(toneel: Toneel, stappen: Stap[], regels: Regel[]): string[] {
  const perSchool = SCHOLEN.flatMap((school) =>
    openPerioden({ ...feitenVan(stappen, school), regels }).map((p) => {
      const periode = [p.van.epochMilliseconds, p.tot.epochMilliseconds, ...(p.einde ? [p.einde] : [])];
      return [toneel.scholen[school].id, p.categorie, p.richting, p.grond, ...periode].join(' ');
    }),
  );
  const feiten = { ...feitenVan(stappen, 0), regels };
  const rest = categorieen.filter((categorie) => categorie !== 'identiteit');
  const vastleggen = rest.flatMap((c) => vastlegPerioden(feiten, c).map(({ van, tot }) => `${c} ${van} ${tot}`));
  return [...perSchool, ...vastleggen].sort();
}

/** What is open at a moment, by the projection: one line for each school, category and direction. */
export async function openOp(moment: Temporal.Instant): Promise<string[]> {
  const rijen = await vraag<{ regel: string }>(
    `select distinct concat_ws(' ', aanbieder_id, categorie, richting) as regel from grondslag where van <= $1 and tot > $1`,
    [moment.toString()],
  );
  return rijen.map(({ regel }) => regel).sort();
}

/** How many lines of a category and direction are only in the second list. */
export function bijgekomen(eerst: string[], dan: string[], categorie: string, richting: string): number {
  return dan.filter((regel) => regel.endsWith(` ${categorie} ${richting}`) && !eerst.includes(regel)).length;
}
