import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { eersteDagOnder, uitersteDag, type Telling } from '~/domein/uiterstedag/uiterstedag';
import { eerstePaasdag, koningsdag, vrijOp, type GelijkgesteldeDag } from '~/domein/uiterstedag/werkdagen';
import { alsRol } from '../../opstart/database';

const VAN = '1990-01-01';
const TOT = '2100-12-31';

const lees = <T extends object>(sql: string, waarden: unknown[] = []) =>
  alsRol('tk_app', async (client) => (await client.query<T>(sql, waarden)).rows);

async function gelijkgesteld(): Promise<GelijkgesteldeDag[]> {
  const rijen = await lees<{ dag: string; bron: string }>(
    `select van::text as dag, bron from instelling where code = 'werkdag.gelijkgesteld' order by van`,
  );
  return rijen.map(({ dag, bron }) => ({ dag: Temporal.PlainDate.from(dag), bron }));
}

const alleDagen = `generate_series('${VAN}'::date, '${TOT}'::date, interval '1 day') d`;

describe('the database counts as the rules do, from 1990 through 2100', () => {
  test('Easter and Koningsdag', async () => {
    const rijen = await lees<{ jaar: number; pasen: string; koning: string }>(
      `select j as jaar, tk.eerste_paasdag(j)::text as pasen, tk.koningsdag(j)::text as koning from generate_series(1990, 2100) j`,
    );
    expect(rijen).toHaveLength(111);
    for (const { jaar, pasen, koning } of rijen)
      expect([pasen, koning]).toEqual([eerstePaasdag(jaar).toString(), koningsdag(jaar).toString()]);
  });

  test('every day: a werkdag, or why not', async () => {
    const besluiten = await gelijkgesteld();
    const rijen = await lees<{ dag: string; vrij: string | null }>(
      `select d::date::text as dag, tk.vrij_op(d::date) as vrij from ${alleDagen}`,
    );
    const anders = rijen.filter(({ dag, vrij }) => vrijOp(Temporal.PlainDate.from(dag), besluiten) !== vrij);
    expect(rijen).toHaveLength(40_542);
    expect(anders).toEqual([]);
  });

  const tellingen: Telling[] = [
    { soort: 'werkdagen', aantal: 1 },
    { soort: 'werkdagen', aantal: 15 },
    { soort: 'dagen', aantal: 28 },
    { soort: 'weken', aantal: 8 },
    { soort: 'maanden', aantal: 1 },
    { soort: 'maanden', aantal: 3 },
    { soort: 'jaren', aantal: 2 },
  ];
  test.each(tellingen)('the last day of $aantal $soort', async (telling) => {
    const besluiten = await gelijkgesteld();
    const stap = { werkdagen: '41 days', dagen: '19 days', weken: '41 days', maanden: '3 days', jaren: '3 days' }[telling.soort];
    const rijen = await lees<{ begin: string; laatste: string }>(
      `select d::date::text as begin, tk.uiterste_dag(d::date, $1, $2)::text as laatste
       from generate_series('${VAN}'::date, '${TOT}'::date, interval '${stap}') d`,
      [telling.soort, telling.aantal],
    );
    const anders = rijen.filter(
      ({ begin, laatste }) => uitersteDag(telling, Temporal.PlainDate.from(begin), besluiten).toString() !== laatste,
    );
    expect(anders).toEqual([]);
  });

  test.each([3, 6, 12])('the first day with fewer than %i months left', async (maanden) => {
    const rijen = await lees<{ einde: string; vanaf: string }>(
      `select d::date::text as einde, tk.eerste_dag_onder(d::date, $1)::text as vanaf
       from generate_series('${VAN}'::date, '${TOT}'::date, interval '3 days') d`,
      [maanden],
    );
    const anders = rijen.filter(({ einde, vanaf }) => eersteDagOnder(Temporal.PlainDate.from(einde), maanden).toString() !== vanaf);
    expect(anders).toEqual([]);
  });
});

describe('a day put on a par by decree (Algemene termijnenwet art. 3 lid 3)', () => {
  test('names its decree and is a plain weekday otherwise', async () => {
    const besluiten = await gelijkgesteld();
    expect(besluiten.map(({ dag }) => dag.toString())).toContain('2026-05-15');
    for (const { dag, bron } of besluiten) {
      expect(bron).toContain(dag.toLocaleString('nl', { day: 'numeric', month: 'long', year: 'numeric' }));
      expect(vrijOp(dag, [])).toBeNull();
    }
  });
});
