import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isKorterDan, restVan } from '~/domein/inburgeraar/termijn';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

describe('what is left of the termijn', () => {
  test.each([
    ['2026-03-10', '2026-03-10', { soort: 'loopt', maanden: 0, dagen: 0 }],
    ['2026-03-11', '2026-03-10', { soort: 'verlopen', dagen: 1 }],
    ['2026-03-10', '2026-03-11', { soort: 'loopt', maanden: 0, dagen: 1 }],
    ['2026-03-10', '2026-04-09', { soort: 'loopt', maanden: 0, dagen: 30 }],
    ['2026-03-10', '2026-04-10', { soort: 'loopt', maanden: 1, dagen: 0 }],
    ['2026-01-31', '2026-02-28', { soort: 'loopt', maanden: 1, dagen: 0 }],
    ['2024-02-29', '2025-02-28', { soort: 'loopt', maanden: 12, dagen: 0 }],
    ['2023-02-28', '2024-02-29', { soort: 'loopt', maanden: 12, dagen: 1 }],
    ['2026-03-10', '2027-05-15', { soort: 'loopt', maanden: 14, dagen: 5 }],
    ['2026-03-10', '2025-03-10', { soort: 'verlopen', dagen: 365 }],
  ] as const)('on %s of a term until %s', (vandaag, einde, rest) => {
    expect(restVan(dag(einde), dag(vandaag))).toEqual(rest);
  });

  test.each([
    ['2026-03-10', '2027-03-09', true],
    ['2026-03-10', '2027-03-10', false],
    ['2026-03-10', '2020-01-01', true],
    ['2024-02-29', '2025-02-27', true],
    ['2024-02-29', '2025-02-28', false],
  ] as const)('C 1c: on %s a term until %s is under 12 months: %s', (vandaag, einde, korter) => {
    expect(isKorterDan(dag(einde), 12, dag(vandaag))).toBe(korter);
  });

  test('months and days never disagree with the strict comparison', () => {
    const dagen = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(dagen, dagen, fc.integer({ min: 1, max: 36 }), (begin, lengte, grens) => {
        const vandaag = dag('2020-01-01').add({ days: begin });
        const einde = vandaag.add({ days: lengte });
        const rest = restVan(einde, vandaag);
        expect(rest.soort === 'loopt' && rest.maanden < grens).toBe(isKorterDan(einde, grens, vandaag));
      }),
    );
  });
});
