import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { standVan, type Grond } from '~/domein/voortgang/stand';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const periode = { van: dag('2026-07-01'), tot: dag('2026-09-30') };
const open: Grond = { van: dag('2026-01-01') };
const op = (vandaag: string, grond: Grond = open, isIngediend = false) =>
  standVan(periode, { isIngediend, grond, vandaag: dag(vandaag), termijnDagen: 28 });

describe('what a period asks of the school', () => {
  test.each([
    ['2026-09-30', 'loopt'],
    ['2026-10-01', 'te_doen'],
    ['2026-10-28', 'te_doen'],
    ['2026-10-29', 'te_laat'],
  ])('on %s: %s', (vandaag, stand) => {
    expect(op(vandaag)).toBe(stand);
  });

  test('nothing once it was reported, with or without a ground', () => {
    expect(op('2026-12-01', open, true)).toBe('ingediend');
    expect(op('2026-12-01', 'geen', true)).toBe('ingediend');
  });

  test('C 12: nothing without a ground today', () => {
    expect(op('2026-12-01', 'geen')).toBe('geen_grondslag');
    expect(op('2026-08-01', 'geen')).toBe('geen_grondslag');
  });

  test('C 12: nothing about days before the ground began; the last day of the period is enough', () => {
    expect(op('2026-12-01', { van: dag('2026-10-01') })).toBe('niet_gevraagd');
    expect(op('2026-12-01', { van: dag('2026-09-30') })).toBe('te_laat');
  });

  test('as if there were a ground where that is not visible: only the contactpersoon sees it', () => {
    expect(op('2026-12-01', 'niet_zichtbaar')).toBe('te_laat');
  });
});
