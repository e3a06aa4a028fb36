import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { blokEinde, dagenIn, periodes, uiterlijk, type Periode } from '~/domein/voortgang/periode';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const toon = (lijst: readonly Periode[]) => lijst.map(({ van, tot }) => `${van.toString()}..${tot.toString()}`);
const KWARTAAL = [{ maanden: 3, van: dag('2022-03-08') }];

describe('the periods of reports', () => {
  test.each([
    ['2026-01-01', 3, '2026-03-31'],
    ['2026-03-31', 3, '2026-03-31'],
    ['2026-04-01', 3, '2026-06-30'],
    ['2026-12-31', 3, '2026-12-31'],
    ['2024-02-01', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-02-28'],
    ['2026-05-05', 6, '2026-06-30'],
    ['2026-08-01', 12, '2026-12-31'],
    ['2026-11-21', 2, '2026-12-31'],
  ])('from %s a block of %i months ends on %s', (van, maanden, einde) => {
    expect(blokEinde(dag(van), maanden).toString()).toBe(einde);
  });

  test('are calendar quarters, cut to the enrolment, the running one included', () => {
    const gevonden = periodes({ begin: dag('2026-02-10'), einde: null }, KWARTAAL, dag('2026-07-01'));
    expect(toon(gevonden)).toEqual(['2026-02-10..2026-03-31', '2026-04-01..2026-06-30', '2026-07-01..2026-09-30']);
  });

  test('end with the enrolment, whose last day is in the last period', () => {
    const gevonden = periodes({ begin: dag('2026-02-10'), einde: dag('2026-04-01') }, KWARTAAL, dag('2026-11-21'));
    expect(toon(gevonden)).toEqual(['2026-02-10..2026-03-31', '2026-04-01..2026-04-01']);
  });

  test('are none before the first day of the enrolment, and one on it', () => {
    const inschrijving = { begin: dag('2026-02-10'), einde: null };
    expect(periodes(inschrijving, KWARTAAL, dag('2026-02-09'))).toEqual([]);
    expect(toon(periodes(inschrijving, KWARTAAL, dag('2026-02-10')))).toEqual(['2026-02-10..2026-03-31']);
  });

  test('begin with the first rhythm for who was enrolled before it', () => {
    expect(toon(periodes({ begin: dag('2021-01-01'), einde: null }, KWARTAAL, dag('2022-04-01')))).toEqual([
      '2022-03-08..2022-03-31',
      '2022-04-01..2022-06-30',
    ]);
  });

  test('are cut where the rhythm changes', () => {
    const ritmes = [{ maanden: 1, van: dag('2026-05-15') }, ...KWARTAAL];
    expect(toon(periodes({ begin: dag('2026-04-01'), einde: null }, ritmes, dag('2026-06-01')))).toEqual([
      '2026-04-01..2026-05-14',
      '2026-05-15..2026-05-31',
      '2026-06-01..2026-06-30',
    ]);
  });

  test('follow each other without gap or overlap, whatever the enrolment and the rhythm', () => {
    const basis = dag('2022-03-08');
    const dagNr = fc.integer({ min: -400, max: 1800 }).map((nr) => basis.add({ days: nr }));
    fc.assert(
      fc.property(
        dagNr,
        fc.option(fc.integer({ min: 0, max: 900 })),
        dagNr,
        fc.constantFrom(1, 2, 3, 4, 5, 6, 12),
        (begin, duur, nu, maanden) => {
          const einde = duur === null ? null : begin.add({ days: duur });
          const gevonden = periodes({ begin, einde }, [...KWARTAAL, { maanden, van: dag('2024-05-17') }], nu);
          gevonden.forEach((periode, nr) => {
            expect(dagenIn(periode)).toBeGreaterThan(0);
            const vorige = gevonden[nr - 1];
            if (vorige) expect(vorige.tot.add({ days: 1 }).equals(periode.van)).toBe(true);
            if (einde) expect(Temporal.PlainDate.compare(periode.tot, einde)).toBeLessThanOrEqual(0);
            expect(Temporal.PlainDate.compare(periode.van, nu)).toBeLessThanOrEqual(0);
          });
        },
      ),
    );
  });

  test('count both their ends, over a change of clock and a leap day too', () => {
    expect(dagenIn({ van: dag('2026-03-01'), tot: dag('2026-03-31') })).toBe(31);
    expect(dagenIn({ van: dag('2024-02-29'), tot: dag('2024-02-29') })).toBe(1);
  });

  test('may be reported until so many days after their end', () => {
    expect(uiterlijk({ van: dag('2026-07-01'), tot: dag('2026-09-30') }, 28).toString()).toBe('2026-10-28');
  });
});
