import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { normOp, toets, type Norm, type Nt2Oordeel } from '~/domein/taalaanbieder/nt2';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const normen: Norm[] = [
  { soort: 'lessen', procent: 60, van: dag('2025-01-01') },
  { soort: 'docenten', procent: 80, van: dag('2022-03-08') },
  { soort: 'lessen', procent: 80, van: dag('2022-03-08') },
  { soort: 'lessen', procent: 80, van: dag('2026-01-01') },
];

describe('the norm of 80 % (C 5.3, norm 1.7.1.a)', () => {
  it.each<[number, number, Nt2Oordeel, number]>([
    [4, 5, 'voldoet', 800],
    [8, 10, 'voldoet', 800],
    [799, 999, 'voldoet_niet', 799],
    [799, 1000, 'voldoet_niet', 799],
    [800, 1000, 'voldoet', 800],
    [801, 1000, 'voldoet', 801],
    [79_999, 100_000, 'voldoet_niet', 799],
    [80_000, 100_000, 'voldoet', 800],
    [3, 4, 'voldoet_niet', 750],
    [2, 3, 'voldoet_niet', 666],
    [0, 7, 'voldoet_niet', 0],
    [7, 7, 'voldoet', 1000],
  ])('%i of %i: %s', (deel, geheel, oordeel, tienden) => {
    expect(toets(deel, geheel, 80)).toEqual({ deel, geheel, tienden, norm: 80, oordeel });
  });

  it('of nothing it cannot be told', () => {
    expect(toets(0, 0, 80)).toEqual({ deel: 0, geheel: 0, tienden: null, norm: 80, oordeel: 'niet_te_bepalen' });
  });

  it('without a norm it cannot be told, but the share can', () => {
    expect(toets(3, 4, null)).toMatchObject({ tienden: 750, oordeel: 'niet_te_bepalen' });
  });

  it('is exact: what reads as the norm reaches it, and one fewer at the boundary does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (vijfden) => {
        const geheel = vijfden * 5;
        expect(toets(vijfden * 4, geheel, 80)).toMatchObject({ tienden: 800, oordeel: 'voldoet' });
        const minder = toets(vijfden * 4 - 1, geheel, 80);
        expect(minder.oordeel).toBe('voldoet_niet');
        expect(minder.tienden).toBeLessThan(800);
      }),
    );
  });

  it('more certified never lowers the share', () => {
    const aantallen = fc
      .integer({ min: 1, max: 100_000 })
      .chain((geheel) => fc.tuple(fc.integer({ min: 0, max: geheel - 1 }), fc.constant(geheel)));
    fc.assert(
      fc.property(aantallen, ([deel, geheel]) => {
        expect(toets(deel + 1, geheel, 80).tienden ?? 0).toBeGreaterThanOrEqual(toets(deel, geheel, 80).tienden ?? 0);
      }),
    );
  });
});

describe('the norm on a day', () => {
  it.each([
    ['2022-03-07', null],
    ['2022-03-08', 80],
    ['2024-12-31', 80],
    ['2025-01-01', 60],
    ['2025-12-31', 60],
    ['2026-01-01', 80],
  ])('of the lessons on %s: %s', (op, procent) => {
    expect(normOp(normen, 'lessen', dag(op))).toBe(procent);
  });
});
