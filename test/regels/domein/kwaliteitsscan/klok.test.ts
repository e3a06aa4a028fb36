import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { scanklok, werkdagenTussen } from '~/domein/kwaliteitsscan/klok';
import { mistReden } from '~/domein/kwaliteitsscan/overschrijding';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const klok = (begin: string, vandaag: string, klaar: string | null = null) =>
  scanklok({ begonnenOp: dag(begin), werkdagen: 15, klaarOp: klaar === null ? null : dag(klaar), vandaag: dag(vandaag) }, []);

describe('the clock of a scan: fifteen werkdagen, which never stop (B1.1)', () => {
  it.each([
    ['2026-02-02', '2026-02-02', '2026-02-23', 0, 15, 0, false, 'the day itself does not count'],
    ['2026-02-02', '2026-02-03', '2026-02-23', 1, 14, 0, false, 'the day after is the first'],
    ['2026-02-02', '2026-02-07', '2026-02-23', 4, 11, 0, false, 'on a Saturday the Friday counts last'],
    ['2026-02-02', '2026-02-23', '2026-02-23', 15, 0, 0, false, 'the last day is still in time'],
    ['2026-02-02', '2026-02-24', '2026-02-23', 16, 0, 1, true, 'the day after is not'],
    ['2026-01-30', '2026-02-21', '2026-02-20', 15, 0, 0, true, 'late on a Saturday, though no werkdag has passed'],
    ['2026-01-30', '2026-02-23', '2026-02-20', 16, 0, 1, true, 'on the Monday by one werkdag'],
    ['2025-12-08', '2025-12-31', '2025-12-31', 15, 0, 0, false, 'both Kerstdagen inside'],
    ['2025-12-22', '2026-01-01', '2026-01-15', 5, 10, 0, false, 'Kerst and Nieuwjaarsdag'],
    ['2026-03-23', '2026-04-06', '2026-04-15', 8, 7, 0, false, 'Goede Vrijdag and Tweede Paasdag'],
    ['2026-04-20', '2026-05-05', '2026-05-13', 9, 6, 0, false, 'Koningsdag, and 5 mei also in a year without a day off'],
    ['2025-04-21', '2025-04-28', '2025-05-13', 5, 10, 0, false, 'Koningsdag on a Sunday is celebrated the Saturday before'],
    ['2026-05-07', '2026-05-25', '2026-06-01', 10, 5, 0, false, 'Hemelvaartsdag and Tweede Pinksterdag'],
    ['2024-02-12', '2024-02-29', '2024-03-04', 13, 2, 0, false, 'a leap day'],
  ])('begun %s, on %s: last day %s, day %i, %i left, %i over (%s: %s)', (begin, nu, uiterste, dagnummer, over, teLaat, isTeLaat) => {
    expect(klok(begin, nu)).toMatchObject({ uiterste, dagnummer, over, teLaat, isTeLaat });
  });

  it('stands still only for what is done, at the day on which it was', () => {
    expect(klok('2026-02-02', '2026-09-01', '2026-02-23')).toMatchObject({ klaarOp: '2026-02-23', over: 0, teLaat: 0, isTeLaat: false });
    expect(klok('2026-02-02', '2026-09-01', '2026-02-25')).toMatchObject({ teLaat: 2, isTeLaat: true });
  });

  it('every werkdag is a day nearer to its end, or further past it', () => {
    const begin = fc.integer({ min: 0, max: 20_000 }).map((dagen) => dag('2000-01-01').add({ days: dagen }));
    fc.assert(
      fc.property(begin, fc.integer({ min: 0, max: 60 }), (van, later) => {
        const nu = van.add({ days: later });
        const { over, teLaat, dagnummer } = scanklok({ begonnenOp: van, werkdagen: 15, klaarOp: null, vandaag: nu }, []);
        expect(dagnummer).toBe(werkdagenTussen(van, nu, []));
        expect(over - teLaat).toBe(15 - dagnummer);
        expect(Math.min(over, teLaat)).toBe(0);
      }),
    );
  });

  it('counts no day that a decree puts on a par with a holiday', () => {
    const besluit = [{ dag: dag('2026-05-15'), bron: 'Besluit gelijkstelling' }];
    expect(werkdagenTussen(dag('2026-05-14'), dag('2026-05-18'), besluit)).toBe(1);
    expect(werkdagenTussen(dag('2026-05-14'), dag('2026-05-18'), [])).toBe(2);
  });
});

describe('past its term a scan waits for a reason (B1.1)', () => {
  it.each([
    ['2026-02-23', null, 0, false],
    ['2026-02-24', null, 0, true],
    ['2026-02-24', null, 1, false],
    ['2026-09-01', '2026-02-25', 0, false],
  ])('on %s, done %s, with %i reasons: %s', (nu, klaar, redenen, nodig) => {
    expect(mistReden(klok('2026-02-02', nu, klaar), Array.from({ length: redenen }))).toBe(nodig);
  });
});
