import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { stelElipVast, type ElipFeiten } from '~/domein/elip/elip';
import type { Lening } from '~/domein/inburgeraar/lening';
import { doelgroepen, wetten } from '~/domein/inburgeraar/wet';

const vandaag = Temporal.PlainDate.from('2026-03-10');
const overEenJaar = vandaag.add({ months: 12 });
const dagEerder = overEenJaar.subtract({ days: 1 });

const euro = (resterendCent: number, peildatum = vandaag): Lening => ({ soort: 'bekend', resterendCent, peildatum });
const nooit = (resterendCent: number | null): Lening => ({ soort: 'nooit_geleend', resterendCent, peildatum: vandaag });
const onbekend: Lening = { soort: 'onbekend', resterendCent: null, peildatum: vandaag };

const feiten = (meer: Partial<ElipFeiten> = {}): ElipFeiten => ({
  plichtig: true,
  situatie: { wet: 'wi2013', doelgroep: 'asielstatushouder' },
  termijnEinde: overEenJaar,
  lening: euro(5_000_00),
  ...meer,
});
const uitkomst = (meer: Partial<ElipFeiten>, op = vandaag) => {
  const { soort, ...rest } = stelElipVast(feiten(meer), op, 3);
  return [soort, 'reden' in rest ? rest.reden : null];
};

describe('C 1c: ELIP, loan and termijn on their boundaries', () => {
  test.each<[string, Temporal.PlainDate | null, Lening | null, string, string]>([
    ['499,99, long term', overEenJaar, euro(499_99), 'vastgesteld', 'lening_bijna_op'],
    ['499,99, term unknown', null, euro(499_99), 'vastgesteld', 'lening_bijna_op'],
    ['nothing left', overEenJaar, euro(0), 'vastgesteld', 'lening_bijna_op'],
    ['500,00, twelve months', overEenJaar, euro(500_00), 'niet', 'termijn'],
    ['500,00, a day under twelve months', dagEerder, euro(500_00), 'vastgesteld', 'lening_laag_en_termijn_kort'],
    ['500,00, term unknown', null, euro(500_00), 'onbekend', 'termijn'],
    ['2.499,99, twelve months', overEenJaar, euro(2_499_99), 'niet', 'termijn'],
    ['2.499,99, a day under twelve months', dagEerder, euro(2_499_99), 'vastgesteld', 'lening_laag_en_termijn_kort'],
    ['2.499,99, an expired term', vandaag.subtract({ years: 1 }), euro(2_499_99), 'vastgesteld', 'lening_laag_en_termijn_kort'],
    ['2.499,99, term unknown', null, euro(2_499_99), 'onbekend', 'termijn'],
    ['2.500,00, a day under twelve months', dagEerder, euro(2_500_00), 'niet', 'lening'],
    ['2.500,00, term unknown', null, euro(2_500_00), 'niet', 'lening'],
    ['loan unknown, long term', overEenJaar, onbekend, 'onbekend', 'lening'],
    ['loan unknown, short term', dagEerder, onbekend, 'onbekend', 'lening'],
    ['loan not recorded', overEenJaar, null, 'onbekend', 'lening'],
    ['both unknown', null, null, 'onbekend', 'lening'],
    ['never borrowed, room unknown', dagEerder, nooit(null), 'onbekend', 'lening'],
    ['never borrowed, 10.000 room', dagEerder, nooit(10_000_00), 'niet', 'lening'],
    ['never borrowed, 499,99 room', overEenJaar, nooit(499_99), 'vastgesteld', 'lening_bijna_op'],
  ])('%s', (_naam, termijnEinde, lening, soort, reden) => {
    expect(uitkomst({ termijnEinde, lening })).toEqual([soort, reden]);
  });

  test('a year from a leap day ends on 28 February', () => {
    const schrikkeldag = Temporal.PlainDate.from('2024-02-29');
    const lening = euro(1_000_00, schrikkeldag);
    expect(uitkomst({ lening, termijnEinde: Temporal.PlainDate.from('2025-02-28') }, schrikkeldag)).toEqual(['niet', 'termijn']);
    expect(uitkomst({ lening, termijnEinde: Temporal.PlainDate.from('2025-02-27') }, schrikkeldag)[0]).toBe('vastgesteld');
  });
});

describe('C 1c, 1d: who can be ELIP at all', () => {
  const laag = { lening: euro(0), termijnEinde: vandaag };
  test.each(wetten.flatMap((wet) => doelgroepen.map((doelgroep) => [wet, doelgroep] as const)))('%s, %s', (wet, doelgroep) => {
    const [soort, reden] = uitkomst({ ...laag, situatie: { wet, doelgroep } });
    const verwacht = wet === 'wi2021' ? 'wet' : doelgroep === 'asielstatushouder' ? null : 'doelgroep';
    expect(soort).toBe(verwacht === null ? 'vastgesteld' : 'niet');
    if (verwacht !== null) expect(reden).toBe(verwacht);
  });

  test('after the plicht nobody is', () => expect(uitkomst({ ...laag, plichtig: false })).toEqual(['niet', 'plicht']));
  test('without wet and doelgroep nobody can tell', () => expect(uitkomst({ ...laag, situatie: null })).toEqual(['onbekend', 'situatie']));
});

describe('C 1c: an old loan figure is said', () => {
  test.each<[string, string, boolean]>([
    ['three months old', '2025-12-10', false],
    ['a day older', '2025-12-09', true],
  ])('%s', (_naam, peildatum, oud) => {
    expect(stelElipVast(feiten({ lening: euro(0, Temporal.PlainDate.from(peildatum)) }), vandaag, 3).cijferOud).toBe(oud);
  });

  test('not where the loan plays no part', () => {
    const oud = feiten({ plichtig: false, lening: euro(0, Temporal.PlainDate.from('2020-01-01')) });
    expect(stelElipVast(oud, vandaag, 3).cijferOud).toBe(false);
  });
});
