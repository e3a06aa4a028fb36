import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { normVoorSchool, type Addendumfeit, type Normgrond } from '~/domein/taalaanbieder/addendum';
import { normsoorten, type Norm, type Nt2Telling } from '~/domein/taalaanbieder/nt2';
import { toetsTelling } from '~/domein/taalaanbieder/nt2toets';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const normen: Norm[] = normsoorten.map((soort) => ({ soort, procent: 80, van: dag('2022-03-08') }));
const regel = { procent: 60, van: dag('2025-01-01'), tot: dag('2025-12-31') };
const feit = (soort: Addendumfeit['soort'], van = '2025-01-01', tot = '2025-12-31'): Addendumfeit => ({
  soort,
  van: dag(van),
  tot: dag(tot),
});
const grond = (...feiten: Addendumfeit[]): Normgrond => ({ normen, regel, feiten });
const GEEN = grond();
const VERKLAARD = grond(feit('verklaring'));
const AKKOORD = grond(feit('akkoord'));
const BEIDE = grond(feit('verklaring'), feit('akkoord'));

const telling = (anders: Partial<Nt2Telling> = {}): Nt2Telling => ({
  ...{ peildatum: dag('2025-06-30'), docenten: 10, docentenGecertificeerd: 8, lessen: 100, lessenBevoegd: 80 },
  ...{ onaLessen: null, onaLessenBevoegd: null, groepen: null, groepenZonder: null },
  ...anders,
});

describe('the norm for a school on a day: docenten (C 5.3), lessons (1.7.1.a), ONA (1.7.2.a)', () => {
  it.each([
    ['2024-12-31', GEEN, [80, 80, 80]],
    ['2024-12-31', VERKLAARD, [80, 80, 80]],
    ['2024-12-31', BEIDE, [80, 80, 80]],
    ['2025-01-01', GEEN, [80, 80, 80]],
    ['2025-01-01', VERKLAARD, [80, 60, 80]],
    ['2025-01-01', AKKOORD, [80, 80, 80]],
    ['2025-01-01', BEIDE, [60, 60, 80]],
    ['2025-12-31', GEEN, [80, 80, 80]],
    ['2025-12-31', VERKLAARD, [80, 60, 80]],
    ['2025-12-31', AKKOORD, [80, 80, 80]],
    ['2025-12-31', BEIDE, [60, 60, 80]],
    ['2026-01-01', VERKLAARD, [80, 80, 80]],
    ['2026-01-01', BEIDE, [80, 80, 80]],
    ['2022-03-07', BEIDE, [null, null, null]],
    ['2025-03-31', grond(feit('verklaring', '2025-04-01')), [80, 80, 80]],
    ['2025-04-01', grond(feit('verklaring', '2025-04-01')), [80, 60, 80]],
    ['2025-09-30', grond(feit('verklaring', '2025-01-01', '2025-09-30')), [80, 60, 80]],
    ['2025-10-01', grond(feit('verklaring', '2025-01-01', '2025-09-30')), [80, 80, 80]],
    ['2026-01-01', grond(feit('verklaring', '2025-01-01', '2026-12-31')), [80, 80, 80]],
    ['2025-06-01', grond(feit('verklaring'), feit('akkoord', '2025-06-02')), [80, 60, 80]],
    ['2025-06-02', grond(feit('verklaring'), feit('akkoord', '2025-06-02')), [60, 60, 80]],
    ['2025-06-02', grond(feit('verklaring', '2025-07-01'), feit('akkoord')), [80, 80, 80]],
  ] as const)('on %s', (op, hier, verwacht) => {
    const uitkomst = normsoorten.map((soort) => normVoorSchool(soort, dag(op), hier));
    expect(uitkomst.map(({ norm }) => norm)).toEqual(verwacht);
    expect(uitkomst.map(({ isAddendum }) => isAddendum)).toEqual(verwacht.map((norm) => norm === 60));
  });

  it('without the exception in the settings, or where it would raise a norm, nothing changes', () => {
    expect(normVoorSchool('lessen', dag('2025-06-30'), { ...BEIDE, regel: null })).toEqual({ norm: 80, isAddendum: false });
    expect(normVoorSchool('lessen', dag('2025-06-30'), { ...BEIDE, regel: { ...regel, procent: 90 } })).toEqual({
      norm: 80,
      isAddendum: false,
    });
  });
});

describe('the figures of a count are exact on both sides of 60 and 80 %', () => {
  it.each([
    ['lessen', 599, 999, VERKLAARD, 'voldoet_niet'],
    ['lessen', 600, 1000, VERKLAARD, 'voldoet'],
    ['lessen', 599, 1000, VERKLAARD, 'voldoet_niet'],
    ['lessen', 600, 1001, VERKLAARD, 'voldoet_niet'],
    ['lessen', 799, 1000, VERKLAARD, 'voldoet'],
    ['lessen', 799, 1000, GEEN, 'voldoet_niet'],
    ['lessen', 800, 1000, GEEN, 'voldoet'],
    ['docenten', 6, 10, VERKLAARD, 'voldoet_niet'],
    ['docenten', 6, 10, AKKOORD, 'voldoet_niet'],
    ['docenten', 6, 10, BEIDE, 'voldoet'],
    ['docenten', 59, 99, BEIDE, 'voldoet_niet'],
    ['docenten', 79, 99, GEEN, 'voldoet_niet'],
    ['docenten', 80, 100, GEEN, 'voldoet'],
    ['ona', 79, 100, BEIDE, 'voldoet_niet'],
    ['ona', 80, 100, GEEN, 'voldoet'],
  ] as const)('%s: %i of %i', (soort, deel, geheel, hier, oordeel) => {
    const geteld = {
      docenten: { docenten: geheel, docentenGecertificeerd: deel },
      lessen: { lessen: geheel, lessenBevoegd: deel },
      ona: { onaLessen: geheel, onaLessenBevoegd: deel },
    }[soort];
    expect(toetsTelling(telling(geteld), hier)[soort]).toMatchObject({ deel, geheel, oordeel });
  });

  it('the two look alike and are not the same: 70 % of the lessons may do while 70 % of the docenten does not', () => {
    const { docenten, lessen } = toetsTelling(telling({ docentenGecertificeerd: 7, lessenBevoegd: 70 }), VERKLAARD);
    expect([docenten, lessen]).toMatchObject([
      { norm: 80, oordeel: 'voldoet_niet', isAddendum: false },
      { norm: 60, oordeel: 'voldoet', isAddendum: true },
    ]);
  });

  it('at any size the norm itself is enough and one lesson fewer is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.constantFrom(VERKLAARD, GEEN), (vijfden, hier) => {
        const genoeg = vijfden * (hier === VERKLAARD ? 3 : 4);
        const oordeel = (lessenBevoegd: number) => toetsTelling(telling({ lessen: vijfden * 5, lessenBevoegd }), hier).lessen.oordeel;
        expect([oordeel(genoeg), oordeel(genoeg - 1)]).toEqual(['voldoet', 'voldoet_niet']);
      }),
    );
  });
});

describe('groups (norm 1.7.1.b)', () => {
  it.each([
    [12, 0, 8, 'voldoet'],
    [12, 1, 8, 'voldoet_niet'],
    [12, 12, 8, 'voldoet_niet'],
    [12, 0, 0, 'voldoet_niet'],
    [0, 0, 8, 'niet_te_bepalen'],
  ] as const)('of %i groups %i without, %i certified docenten: %s', (groepen, groepenZonder, docentenGecertificeerd, oordeel) => {
    expect(toetsTelling(telling({ groepen, groepenZonder, docentenGecertificeerd }), BEIDE).groepen).toEqual({
      geheel: groepen,
      zonder: groepenZonder,
      oordeel,
    });
  });

  it('what was not counted is no figure', () => {
    expect(toetsTelling(telling(), GEEN)).toMatchObject({ ona: null, groepen: null });
  });
});
