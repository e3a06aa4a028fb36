import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isRapportLaat, laatsteVervallenPeriode, type Rapportagestand } from '~/domein/inburgeraar/rapportlaat';
import { periodes } from '~/domein/voortgang/periode';
import { standVan } from '~/domein/voortgang/stand';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const ritme = { ritmeMaanden: 3, termijnDagen: 14 };
const stand = (meer: Partial<Rapportagestand> = {}): Rapportagestand => ({
  inschrijving: { begin: dag('2025-01-01'), einde: null },
  grondSinds: dag('2025-01-01'),
  laatstGerapporteerdTot: dag('2025-12-31'),
  ...meer,
});

describe('a late report', () => {
  test.each([
    ['2026-04-14', '2025-12-31'],
    ['2026-04-15', '2026-03-31'],
    ['2026-03-31', '2025-12-31'],
    ['2026-01-14', '2025-09-30'],
    ['2026-01-15', '2025-12-31'],
  ])('on %s the newest period that should be in ends on %s', (vandaag, einde) => {
    expect(laatsteVervallenPeriode(dag(vandaag), ritme).toString()).toBe(einde);
  });

  test.each<[string, string, Partial<Rapportagestand>, boolean]>([
    ['the last day in time', '2026-04-14', {}, false],
    ['the day after', '2026-04-15', {}, true],
    ['handed in', '2026-04-15', { laatstGerapporteerdTot: dag('2026-03-31') }, false],
    ['never handed in', '2026-04-15', { laatstGerapporteerdTot: null }, true],
    ['no ground now', '2026-04-15', { grondSinds: null }, false],
    ['ground since the last day of the period', '2026-04-15', { grondSinds: dag('2026-03-31') }, true],
    ['ground since the day after', '2026-04-15', { grondSinds: dag('2026-04-01') }, false],
    ['not enrolled', '2026-04-15', { inschrijving: null }, false],
    ['enrolled after the period', '2026-04-15', { inschrijving: { begin: dag('2026-04-01'), einde: null } }, false],
    ['left, and in time', '2026-02-24', { inschrijving: { begin: dag('2025-01-01'), einde: dag('2026-02-10') } }, false],
    ['left, and late', '2026-02-25', { inschrijving: { begin: dag('2025-01-01'), einde: dag('2026-02-10') } }, true],
  ])('%s', (_naam, vandaag, meer, laat) => expect(isRapportLaat(stand(meer), dag(vandaag), ritme)).toBe(laat));

  test('agrees with what the school sees of its newest due period', () => {
    const nr = fc.integer({ min: 0, max: 900 });
    const eventueel = fc.option(fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(nr, eventueel, nr, eventueel, nr, (begin, duur, grond, gerapporteerd, nu) => {
        const op = (dagen: number) => dag('2023-01-01').add({ days: dagen });
        const inschrijving = { begin: op(begin), einde: duur === null ? null : op(begin + duur) };
        const vandaag = op(begin + nu);
        const ritmes = [{ maanden: ritme.ritmeMaanden, van: dag('2022-03-08') }];
        const voorbij = periodes(inschrijving, ritmes, vandaag).filter(
          ({ tot }) => Temporal.PlainDate.compare(tot.add({ days: ritme.termijnDagen }), vandaag) < 0,
        );
        const laatste = voorbij.at(-1);
        const laatstGerapporteerdTot = gerapporteerd === null ? null : (voorbij[gerapporteerd % Math.max(1, voorbij.length)]?.tot ?? null);
        const isIngediend = laatste !== undefined && laatstGerapporteerdTot !== null && laatstGerapporteerdTot.equals(laatste.tot);
        const opSchool =
          laatste !== undefined &&
          standVan(laatste, { isIngediend, grond: { van: op(grond) }, vandaag, termijnDagen: ritme.termijnDagen }) === 'te_laat';
        expect(isRapportLaat({ inschrijving, grondSinds: op(grond), laatstGerapporteerdTot }, vandaag, ritme)).toBe(opSchool);
      }),
    );
  });
});
