import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ALTIJD, buiten, dagen, doorsnede, NOOIT, type Periode, periodeOp, verenig } from '~/domein/grondslag/perioden';
import { klok } from './vraag';

const dag = (iso: string) => Temporal.PlainDate.from(iso);
const los = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })))
  .map((paren) => paren.map(([van, tot]): Periode => ({ van, tot })));
const perioden = los.map(verenig);
const bevat = (lijst: readonly Periode[], uur: number) => lijst.some(({ van, tot }) => van <= uur && uur < tot);
const uren = Array.from({ length: 14 }, (_, uur) => uur - 1);

describe('periods', () => {
  test('a day lasts from midnight to midnight in Den Haag, also when the clock moves', () => {
    const uren = (iso: string) => {
      const { van, tot } = dagen(dag(iso), dag(iso));
      return (tot - van) / 3_600_000;
    };
    expect([uren('2025-03-30'), uren('2025-07-01'), uren('2025-10-26')]).toEqual([23, 24, 25]);
    expect(periodeOp([dagen(dag('2025-03-30'), dag('2025-03-30'))], klok('2025-03-30T23:59'))).toBeDefined();
    expect(periodeOp([dagen(dag('2025-03-30'), dag('2025-03-30'))], klok('2025-03-31T00:00'))).toBeUndefined();
  });

  test('together hold what one of them holds, in order and without seams', () => {
    fc.assert(
      fc.property(los, (lijst) => {
        const samen = verenig(lijst);
        for (const uur of uren) expect(bevat(samen, uur)).toBe(bevat(lijst, uur));
        samen.forEach(({ van, tot }, nr) => {
          expect(van).toBeLessThan(tot);
          expect(van).toBeGreaterThan(samen[nr - 1]?.tot ?? -Infinity);
        });
      }),
    );
  });

  test('the intersection holds what both hold, the outside what none holds', () => {
    fc.assert(
      fc.property(perioden, perioden, (een, ander) => {
        for (const uur of uren) {
          expect(bevat(doorsnede(een, ander), uur)).toBe(bevat(een, uur) && bevat(ander, uur));
          expect(bevat(buiten(een), uur)).toBe(!bevat(een, uur));
        }
        expect(buiten(buiten(een))).toEqual(een);
      }),
    );
  });

  test('outside never is always, and the other way about', () => {
    expect(buiten(NOOIT)).toEqual(ALTIJD);
    expect(buiten(ALTIJD)).toEqual(NOOIT);
  });
});
