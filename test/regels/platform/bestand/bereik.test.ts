import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesBereik } from '~/platform/bestand/bereik';

test.each([
  ['none', null, null],
  ['all of it', 'bytes=0-', { van: 0, lengte: 100 }],
  ['the first two bytes, as a phone asks before it plays', 'bytes=0-1', { van: 0, lengte: 2 }],
  ['the middle', 'bytes=40-59', { van: 40, lengte: 20 }],
  ['the last byte', 'bytes=99-99', { van: 99, lengte: 1 }],
  ['more than there is', 'bytes=90-1000', { van: 90, lengte: 10 }],
  ['the last ten', 'bytes=-10', { van: 90, lengte: 10 }],
  ['the last thousand of a hundred', 'bytes=-1000', { van: 0, lengte: 100 }],
  ['after the end', 'bytes=100-', 'buiten'],
  ['the last none', 'bytes=-0', 'buiten'],
  ['nothing', 'bytes=-', null],
  ['backwards', 'bytes=9-3', null],
  ['two parts', 'bytes=0-1,5-6', null],
  ['another measure', 'regels=0-1', null],
] as const)('RFC 9110 14.2: of a hundred bytes, %s', (_wat, kop, bereik) => {
  expect(leesBereik(kop, 100)).toEqual(bereik);
});

test('a part is never empty and never outside the file', () => {
  const getal = fc.oneof(fc.constant(''), fc.nat({ max: 300 }).map(String), fc.constant('99999999999999999999'));
  fc.assert(
    fc.property(getal, getal, fc.integer({ min: 1, max: 200 }), (van, tot, grootte) => {
      const bereik = leesBereik(`bytes=${van}-${tot}`, grootte);
      if (bereik === null || bereik === 'buiten') return;
      expect(bereik.lengte).toBeGreaterThan(0);
      expect(bereik.van).toBeGreaterThanOrEqual(0);
      expect(bereik.van + bereik.lengte).toBeLessThanOrEqual(grootte);
    }),
  );
});
