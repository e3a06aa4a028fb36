import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { alsInvoer, centenUit } from '~/domein/inburgeraar/euro';
import { isCijferOud, resterend, type Lening } from '~/domein/inburgeraar/lening';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const bekend = (peildatum: string, resterendCent = 100_00): Lening => ({ soort: 'bekend', resterendCent, peildatum: dag(peildatum) });

describe('what is left of the loan', () => {
  const peildatum = dag('2026-01-01');
  test.each([
    ['an amount', { soort: 'bekend', resterendCent: 0, peildatum }, 0],
    ['unknown', { soort: 'onbekend', resterendCent: null, peildatum }, null],
    ['never borrowed, room known', { soort: 'nooit_geleend', resterendCent: 10_000_00, peildatum }, 10_000_00],
    ['never borrowed, room unknown: not zero', { soort: 'nooit_geleend', resterendCent: null, peildatum }, null],
  ] as const)('%s', (_naam, lening, over) => expect(resterend(lening)).toBe(over));

  test('nothing recorded is unknown', () => expect(resterend(null)).toBeNull());
});

describe('C 1c: the age of the figure', () => {
  test.each([
    ['2026-01-15', '2026-04-15', false],
    ['2026-01-15', '2026-04-16', true],
    ['2025-11-30', '2026-02-28', false],
    ['2025-11-30', '2026-03-01', true],
    ['2026-04-16', '2026-04-16', false],
  ])('a figure of %s is old on %s: %s', (peildatum, vandaag, oud) => {
    expect(isCijferOud(bekend(peildatum), 3, dag(vandaag))).toBe(oud);
  });

  test('what has no figure cannot be old', () => {
    const onbekend: Lening = { soort: 'onbekend', resterendCent: null, peildatum: dag('2020-01-01') };
    expect(isCijferOud(onbekend, 3, dag('2026-01-01'))).toBe(false);
    expect(isCijferOud(null, 3, dag('2026-01-01'))).toBe(false);
  });
});

describe('euros as people type them', () => {
  test.each([
    ['0', 0],
    ['1234', 1_234_00],
    ['1.234', 1_234_00],
    ['1.234,56', 1_234_56],
    ['1234,56', 1_234_56],
    ['€ 2.500,00', 2_500_00],
    ['500,-', 500_00],
    [' 499,99 ', 499_99],
    ['12.345.678', 12_345_678_00],
    ['', null],
    ['-5', null],
    ['12.34', null],
    ['1234.56', null],
    ['1,5', null],
    ['1,234.56', null],
    ['1.2345', null],
    ['duizend', null],
  ])('%j is %j cents', (tekst, centen) => expect(centenUit(tekst)).toBe(centen));

  test.each([
    [0, '0,00'],
    [1_234_56, '1234,56'],
    [5, '0,05'],
  ])('%j cents is typed %j', (centen, tekst) => {
    expect(alsInvoer(centen)).toBe(tekst);
    expect(centenUit(tekst)).toBe(centen);
  });
});
