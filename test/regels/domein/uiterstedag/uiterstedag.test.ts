import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isKorterDan } from '~/domein/inburgeraar/termijn';
import { bereken, eersteDagOnder, uitersteDag, type Telling } from '~/domein/uiterstedag/uiterstedag';
import { isWerkdag } from '~/domein/uiterstedag/werkdagen';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const telling = (soort: Telling['soort'], aantal: number): Telling => ({ soort, aantal });
const vijftien = telling('werkdagen', 15);
const eenDag = fc.integer({ min: 0, max: 40_000 }).map((dagen) => dag('1990-01-01').add({ days: dagen }));

describe('15 werkdagen after the day itself (B1.1)', () => {
  it.each([
    ['2026-02-02', '2026-02-23', 'three plain weeks'],
    ['2026-01-31', '2026-02-20', 'begun on a Saturday'],
    ['2025-12-08', '2025-12-31', 'both Kerstdagen'],
    ['2025-12-22', '2026-01-15', 'Kerst, Nieuwjaarsdag'],
    ['2026-03-23', '2026-04-15', 'Goede Vrijdag and Tweede Paasdag'],
    ['2026-04-20', '2026-05-13', 'Koningsdag and 5 mei'],
    ['2025-04-21', '2025-05-13', 'Koningsdag on a Sunday is celebrated on a Saturday; 5 mei'],
    ['2026-05-07', '2026-06-01', 'Hemelvaartsdag and Tweede Pinksterdag'],
    ['2024-02-12', '2024-03-04', 'through 29 February'],
    ['2023-02-13', '2023-03-06', 'through a February without it'],
  ])('from %s through %s: %s', (begin, laatste) => {
    expect(uitersteDag(vijftien, dag(begin), []).toString()).toBe(laatste);
  });

  it('is a day later with a day put on a par by decree', () => {
    const besluit = [{ dag: dag('2026-05-15'), bron: 'Besluit gelijkstelling' }];
    const { dag: laatste, stappen } = bereken(vijftien, dag('2026-05-07'), besluit);
    expect(laatste.toString()).toBe('2026-06-02');
    expect(stappen).toContainEqual({ dag: '2026-05-15', nummer: null, waarom: 'gelijkgesteld', bron: 'Besluit gelijkstelling' });
  });

  it('ends on a werkdag with exactly so many of them behind it, whatever the begin', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: 1, max: 60 }), (begin, aantal) => {
        const { dag: laatste, stappen } = bereken(telling('werkdagen', aantal), begin, []);
        expect(isWerkdag(laatste, [])).toBe(true);
        expect(stappen.filter(({ nummer }) => nummer !== null)).toHaveLength(aantal);
        expect(stappen).toHaveLength(begin.until(laatste, { largestUnit: 'days' }).days + 1);
        expect(stappen.every(({ dag: op }, nr) => op === begin.add({ days: nr }).toString())).toBe(true);
      }),
    );
  });
});

describe('days, weeks, months and years', () => {
  it.each([
    ['dagen', 28, '2026-09-30', '2026-10-28'],
    ['dagen', 28, '2024-02-05', '2024-03-04'],
    ['dagen', 14, '2026-12-20', '2027-01-03'],
    ['weken', 8, '2026-06-30', '2026-08-25'],
    ['maanden', 3, '2025-11-30', '2026-02-28'],
    ['maanden', 3, '2023-11-30', '2024-02-29'],
    ['maanden', 1, '2026-01-31', '2026-02-28'],
    ['maanden', 2, '2026-01-31', '2026-03-31'],
    ['maanden', 3, '2026-05-15', '2026-08-15'],
    ['jaren', 1, '2024-02-29', '2025-02-28'],
  ] as const)('%s: %i from %s ends on %s', (soort, aantal, begin, laatste) => {
    expect(uitersteDag(telling(soort, aantal), dag(begin), []).toString()).toBe(laatste);
  });

  it.each([
    ['2024-03-15', '2026-03-14'],
    ['2024-02-29', '2026-02-28'],
    ['2022-03-01', '2024-02-29'],
    ['2024-01-01', '2025-12-31'],
  ])('two years of which %s is the first day end on %s (C 3.1)', (begin, laatste) => {
    expect(uitersteDag({ soort: 'jaren', aantal: 2, beginTelt: true }, dag(begin), []).toString()).toBe(laatste);
  });

  it('counts the begin as the first day when it is one', () => {
    expect(uitersteDag({ soort: 'dagen', aantal: 7, beginTelt: true }, dag('2026-06-01'), []).toString()).toBe('2026-06-07');
  });

  it('says why a month ends early, and names the day before the anniversary', () => {
    expect(bereken(telling('maanden', 2), dag('2025-12-31'), []).stappen).toEqual([
      { dag: '2025-12-31', nummer: null, waarom: 'begin' },
      { dag: '2026-01-31', nummer: 1, waarom: null },
      { dag: '2026-02-28', nummer: 2, waarom: 'maandeinde' },
    ]);
    expect(bereken({ soort: 'jaren', aantal: 2, beginTelt: true }, dag('2024-03-15'), []).stappen).toEqual([
      { dag: '2025-03-15', nummer: 1, waarom: null },
      { dag: '2026-03-15', nummer: 2, waarom: null },
      { dag: '2026-03-14', nummer: null, waarom: 'dag_ervoor' },
    ]);
  });
});

describe('fewer than so many months left (C 1c)', () => {
  it.each([
    ['2026-09-30', 3, '2026-07-01'],
    ['2027-02-28', 3, '2026-12-01'],
    ['2028-02-29', 12, '2027-03-01'],
    ['2026-12-31', 6, '2026-07-01'],
  ])('of a term that ends on %s there are fewer than %i left from %s', (einde, maanden, vanaf) => {
    expect(eersteDagOnder(dag(einde), maanden).toString()).toBe(vanaf);
  });

  it('is the border of the rule that lists use', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: 1, max: 36 }), (einde, maanden) => {
        const vanaf = eersteDagOnder(einde, maanden);
        expect(isKorterDan(einde, maanden, vanaf)).toBe(true);
        expect(isKorterDan(einde, maanden, vanaf.subtract({ days: 1 }))).toBe(false);
      }),
    );
  });
});
