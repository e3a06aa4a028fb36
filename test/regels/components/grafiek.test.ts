import { expect, test } from 'vitest';
import { pad, stukken } from '~/components/grafiek/pad';
import { asDagen, dagen, maakSchaal, rondeStrepen, spreid, vlak } from '~/components/grafiek/schaal';

const strepen = [0, 1, 2].map((waarde) => ({ waarde, tekst: String(waarde) }));
const alle = ['2026-01-01', '2026-01-11', '2026-01-31'];

test('days of all series stand in order, each once', () => {
  const punt = (dag: string) => ({ dag, waarde: 1 });
  expect(
    dagen([
      { naam: 'a', punten: [punt('2026-02-01')] },
      { naam: 'b', punten: [punt('2026-01-01'), punt('2026-02-01')] },
    ]),
  ).toEqual(['2026-01-01', '2026-02-01']);
});

test('places follow the calendar and the values', () => {
  const { x, y } = maakSchaal(alle, strepen);
  expect(x('2026-01-01')).toBe(vlak.links);
  expect(x('2026-01-31')).toBe(vlak.breedte - vlak.rechts);
  expect(x('2026-01-11') - vlak.links).toBeCloseTo((vlak.breedte - vlak.links - vlak.rechts) / 3, 0);
  expect(y(0)).toBe(vlak.hoogte - vlak.onder);
  expect(y(2)).toBe(vlak.boven);
});

test('one day alone stands in the middle', () => {
  const { x } = maakSchaal(['2026-01-01'], strepen);
  expect(x('2026-01-01')).toBe((vlak.links + vlak.breedte - vlak.rechts) / 2);
});

test('a missing value breaks the line', () => {
  const schaal = maakSchaal(alle, strepen);
  const punten = [0, null, 2].map((waarde, nr) => ({ dag: alle[nr] ?? '', waarde }));
  expect(stukken(punten, schaal, 0)).toEqual([
    [{ x: schaal.x('2026-01-01'), y: schaal.y(0) }],
    [{ x: schaal.x('2026-01-31'), y: schaal.y(2) }],
  ]);
});

test('a value holds until the next in steps', () => {
  const stuk = [
    { x: 0, y: 9 },
    { x: 5, y: 3 },
  ];
  expect(pad(stuk, false)).toBe('M0 9L5 3');
  expect(pad(stuk, true)).toBe('M0 9H5V3');
});

test.each([
  [0, '1'],
  [4, '4'],
  [137.5, '150'],
  [1000, '1000'],
])('round lines reach over %d', (hoogste, bovenste) => {
  expect(rondeStrepen(hoogste, String).at(-1)?.tekst).toBe(bovenste);
});

test('names at the ends do not cover each other and stay inside', () => {
  const hoogtes = spreid([100, 101, 102, 296]);
  const oplopend = [...hoogtes].sort((a, b) => a - b);
  for (const [nr, hoogte] of oplopend.entries()) if (nr > 0) expect(hoogte - (oplopend[nr - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...hoogtes)).toBeLessThanOrEqual(vlak.hoogte - vlak.onder);
});

test('the axis names at most six days, the first and the last among them', () => {
  const veel = Array.from({ length: 12 }, (_, nr) => `2026-${String(nr + 1).padStart(2, '0')}-01`);
  expect(asDagen(veel)).toHaveLength(6);
  expect(asDagen(veel)[0]).toBe('2026-01-01');
  expect(asDagen(veel).at(-1)).toBe('2026-12-01');
  expect(asDagen(alle)).toEqual(alle);
  const dicht = ['2025-05-10', '2026-05-10', '2026-11-10', '2026-11-22'];
  expect(asDagen(dicht, maakSchaal(dicht, [{ waarde: 0, tekst: '0' }]).x)).toEqual(['2025-05-10', '2026-05-10', '2026-11-22']);
});
