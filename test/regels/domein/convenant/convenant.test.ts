import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  aansluitendeDag,
  convenantstand,
  eindeVan,
  findOverlap,
  geldtOp,
  isIngegaan,
  laatsteDagVan,
  type Termijn,
} from '~/domein/convenant/convenant';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const OVERLEG = 3;

type Gebeurtenis = { beeindigdPer?: string; uitgeslotenPer?: string; laatsteDag?: string };

function termijn(ingangsdatum: string, { beeindigdPer, uitgeslotenPer, laatsteDag }: Gebeurtenis = {}): Termijn {
  return {
    id: ingangsdatum,
    ingangsdatum: dag(ingangsdatum),
    laatsteDag: laatsteDag ? dag(laatsteDag) : laatsteDagVan(dag(ingangsdatum)),
    beeindigdPer: beeindigdPer ? dag(beeindigdPer) : null,
    uitgeslotenPer: uitgeslotenPer ? dag(uitgeslotenPer) : null,
  };
}

describe('the last day of a convenant (C 3.1, 3.2, 20.4)', () => {
  it.each([
    ['2024-03-15', '2026-03-14'],
    ['2024-02-29', '2026-02-28'],
    ['2024-03-01', '2026-02-28'],
    ['2022-03-01', '2024-02-29'],
    ['2022-02-28', '2024-02-27'],
    ['2023-02-28', '2025-02-27'],
    ['2024-01-01', '2025-12-31'],
    ['2024-12-31', '2026-12-30'],
  ])('%s runs through %s', (ingangsdatum, laatste) => {
    expect(laatsteDagVan(dag(ingangsdatum)).toString()).toBe(laatste);
  });

  it('lies two years less one day on, so that the next term starts on the same day of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (dagen) => {
        const begin = dag('2022-03-08').add({ days: dagen });
        const volgende = laatsteDagVan(begin).add({ days: 1 });
        const isSchrikkeldag = begin.month === 2 && begin.day === 29;
        expect(volgende.toString()).toBe(
          begin
            .add({ years: 2 })
            .add({ days: isSchrikkeldag ? 1 : 0 })
            .toString(),
        );
      }),
    );
  });
});

describe('how a term ends', () => {
  it.each<[string, Gebeurtenis, string, string]>([
    ['by itself (C 3.2)', {}, '2026-03-14', 'afgelopen'],
    ['early (C 3.3, 3.4)', { beeindigdPer: '2025-06-30' }, '2025-06-30', 'beeindigd'],
    ['by uitsluiting (C 15)', { uitgeslotenPer: '2025-05-01' }, '2025-05-01', 'uitgesloten'],
    ['at the earlier of the two', { beeindigdPer: '2025-06-30', uitgeslotenPer: '2025-05-01' }, '2025-05-01', 'uitgesloten'],
    ['early, when the uitsluiting is later', { beeindigdPer: '2025-06-30', uitgeslotenPer: '2025-07-01' }, '2025-06-30', 'beeindigd'],
    ['on one day it is the uitsluiting', { beeindigdPer: '2025-06-30', uitgeslotenPer: '2025-06-30' }, '2025-06-30', 'uitgesloten'],
  ])('%s', (_naam, gebeurtenis, laatste, soort) => {
    const einde = eindeVan(termijn('2024-03-15', gebeurtenis));
    expect([einde.dag.toString(), einde.soort]).toEqual([laatste, soort]);
  });

  it('a term that was ended before its first day never counted', () => {
    const nooit = termijn('2024-03-15', { beeindigdPer: '2024-03-14' });
    expect(isIngegaan(nooit)).toBe(false);
    expect(geldtOp(nooit, dag('2024-03-15'))).toBe(false);
    expect(isIngegaan(termijn('2024-03-15', { beeindigdPer: '2024-03-15' }))).toBe(true);
  });
});

describe('which term counts on a day', () => {
  it.each<[string, Termijn, string, boolean]>([
    ['the day before its first', termijn('2024-03-15'), '2024-03-14', false],
    ['its first day', termijn('2024-03-15'), '2024-03-15', true],
    ['its last day is valid', termijn('2024-03-15'), '2026-03-14', true],
    ['the day after its last', termijn('2024-03-15'), '2026-03-15', false],
    ['the last day of an early end is valid', termijn('2024-03-15', { beeindigdPer: '2025-01-31' }), '2025-01-31', true],
    ['the day after an early end', termijn('2024-03-15', { beeindigdPer: '2025-01-31' }), '2025-02-01', false],
    ['the last day before an uitsluiting works is valid', termijn('2024-03-15', { uitgeslotenPer: '2025-01-31' }), '2025-01-31', true],
    ['the day after it', termijn('2024-03-15', { uitgeslotenPer: '2025-01-31' }), '2025-02-01', false],
  ])('%s', (_naam, een, op, verwacht) => {
    expect(geldtOp(een, dag(op))).toBe(verwacht);
  });
});

describe('what counts for a school', () => {
  const op = (datum: string, ...termijnen: Termijn[]) => convenantstand(termijnen, dag(datum), OVERLEG);

  it('nothing was ever signed', () => {
    expect(op('2025-01-01')).toEqual({ soort: 'geen' });
  });

  it('a term that is still to begin', () => {
    expect(op('2024-03-14', termijn('2024-03-15'))).toMatchObject({ soort: 'begint', op: dag('2024-03-15') });
  });

  it.each([
    ['2025-12-13', false],
    ['2025-12-14', true],
    ['2026-03-14', true],
  ])('the talks on continuation begin three months before the end (C 3.2): on %s %s', (datum, isOverlegTijd) => {
    expect(op(datum, termijn('2024-03-15'))).toMatchObject({ soort: 'loopt', overlegVanaf: dag('2025-12-14'), isOverlegTijd });
  });

  it('three months before the last day of May is the last day of February', () => {
    expect(op('2025-02-28', termijn('2023-06-01'))).toMatchObject({ overlegVanaf: dag('2025-02-28'), isOverlegTijd: true });
  });

  it('a recorded continuation moves the end', () => {
    const stand = op('2026-03-01', termijn('2026-03-15'), termijn('2024-03-15'));
    expect(stand).toMatchObject({ soort: 'loopt', sinds: dag('2024-03-15'), isOverlegTijd: false });
    expect(stand).toMatchObject({ einde: { dag: dag('2028-03-14'), soort: 'afgelopen' } });
    expect(aansluitendeDag(stand)?.toString()).toBe('2028-03-15');
  });

  it('a gap of one day does not continue it', () => {
    expect(op('2026-03-01', termijn('2024-03-15'), termijn('2026-03-16'))).toMatchObject({ einde: { dag: dag('2026-03-14') } });
    expect(op('2026-03-15', termijn('2024-03-15'), termijn('2026-03-16'))).toMatchObject({ soort: 'begint', op: dag('2026-03-16') });
  });

  it('an early end that has yet to come is the end', () => {
    expect(op('2025-01-01', termijn('2024-03-15', { beeindigdPer: '2025-02-28' }))).toMatchObject({
      soort: 'loopt',
      einde: { dag: dag('2025-02-28'), soort: 'beeindigd' },
      isOverlegTijd: true,
    });
  });

  it('it is over, with the way it ended; a term that never counted is left aside', () => {
    const stand = op(
      '2026-04-01',
      termijn('2024-03-15', { uitgeslotenPer: '2025-05-01' }),
      termijn('2025-09-01', { beeindigdPer: '2025-08-31' }),
    );
    expect(stand).toEqual({ soort: 'voorbij', einde: { dag: dag('2025-05-01'), soort: 'uitgesloten' } });
    expect(aansluitendeDag(stand)).toBeNull();
  });

  it('runs on a day exactly when one of its terms does', () => {
    const begin = fc.integer({ min: 0, max: 2_000 }).map((n) => dag('2022-03-08').add({ days: n }));
    const eindig = fc.option(fc.integer({ min: -2, max: 800 }), { nil: null });
    const willekeurig = fc.tuple(begin, eindig, eindig).map(([ingang, beeindigd, uitgesloten]): Termijn => ({
      id: ingang.toString(),
      ingangsdatum: ingang,
      laatsteDag: laatsteDagVan(ingang),
      beeindigdPer: beeindigd === null ? null : ingang.add({ days: beeindigd }),
      uitgeslotenPer: uitgesloten === null ? null : ingang.add({ days: uitgesloten }),
    }));
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 5 }), begin, (termijnen, datum) => {
        const loopt = convenantstand(termijnen, datum, OVERLEG).soort === 'loopt';
        expect(loopt).toBe(termijnen.some((een) => geldtOp(een, datum)));
      }),
    );
  });
});

describe('one convenant at a time', () => {
  it.each<[string, Termijn, Termijn, boolean]>([
    ['the day after the last one', termijn('2026-03-15'), termijn('2024-03-15'), false],
    ['on the last day of the other', termijn('2026-03-14'), termijn('2024-03-15'), true],
    ['ending on the first day of the other', termijn('2022-03-16'), termijn('2024-03-15'), true],
    ['ending the day before the other', termijn('2022-03-15'), termijn('2024-03-15'), false],
    ['after an early end', termijn('2025-02-01'), termijn('2024-03-15', { beeindigdPer: '2025-01-31' }), false],
    [
      'over one that never counted',
      termijn('2024-03-15'),
      { ...termijn('2024-03-15', { beeindigdPer: '2024-03-14' }), id: 'ander' },
      false,
    ],
    ['itself', termijn('2024-03-15'), termijn('2024-03-15'), false],
  ])('%s', (_naam, nieuw, bestaand, verwacht) => {
    expect(findOverlap(nieuw, [bestaand])).toBe(verwacht ? bestaand : null);
  });
});
