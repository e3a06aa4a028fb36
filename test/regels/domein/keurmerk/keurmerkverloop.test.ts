import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { KeurmerkStatus } from '~/domein/keurmerk/keurmerk';
import { keurmerkverloop, type BewaardAntwoord } from '~/domein/keurmerk/keurmerkverloop';

const opMoment = (dag: string) => Temporal.ZonedDateTime.from(`${dag}T06:00[Europe/Amsterdam]`).toInstant();
const vraag = (dag: string) => ({ id: dag, bron: 'blik_op_werk' as const, gevraagdOp: opMoment(dag) });

const zegt = (dag: string, status: KeurmerkStatus, sinds = '2024-01-01', waarschuwing = false): BewaardAntwoord => ({
  ...vraag(dag),
  soort: 'antwoord',
  status,
  sinds: Temporal.PlainDate.from(sinds),
  totEnMet: null,
  waarschuwing,
});
const stil = (dag: string): BewaardAntwoord => ({ ...vraag(dag), soort: 'geen_antwoord', reden: 'te_traag' });
const weg = (dag: string): BewaardAntwoord => ({ ...vraag(dag), soort: 'niet_gevonden' });

const kort = (antwoorden: BewaardAntwoord[]) =>
  keurmerkverloop(antwoorden).map((p) => [p.soort === 'antwoord' ? p.status : p.soort, p.aantal, p.vergeefs, p.laatsteId]);

describe('the history of a keurmerk', () => {
  it('is empty before anything was asked', () => {
    expect(keurmerkverloop([])).toEqual([]);
  });

  it('the same answer day after day is one period, with the first and the last day and the most recent row', () => {
    const [periode, ...rest] = keurmerkverloop([
      zegt('2026-03-01', 'keurmerk'),
      zegt('2026-03-02', 'keurmerk'),
      zegt('2026-03-03', 'keurmerk'),
    ]);
    expect(rest).toEqual([]);
    expect(periode).toMatchObject({
      eersteOp: opMoment('2026-03-01'),
      laatsteOp: opMoment('2026-03-03'),
      aantal: 3,
      laatsteId: '2026-03-03',
    });
  });

  it('no answer never ends a period and never begins another one', () => {
    expect(
      kort([zegt('2026-03-01', 'keurmerk'), stil('2026-03-02'), stil('2026-03-03'), zegt('2026-03-04', 'keurmerk'), stil('2026-03-05')]),
    ).toEqual([['keurmerk', 2, 3, '2026-03-04']]);
  });

  it('no answer before the first one is told as such', () => {
    expect(kort([stil('2026-03-01'), stil('2026-03-02'), zegt('2026-03-03', 'keurmerk')])).toEqual([
      ['geen_antwoord', 2, 0, '2026-03-02'],
      ['keurmerk', 1, 0, '2026-03-03'],
    ]);
  });

  it.each<[string, BewaardAntwoord[], string[]]>([
    ['another status', [zegt('2026-03-01', 'keurmerk'), zegt('2026-03-02', 'geschorst')], ['keurmerk', 'geschorst']],
    ['another first day', [zegt('2026-03-01', 'keurmerk'), zegt('2026-03-02', 'keurmerk', '2026-03-02')], ['keurmerk', 'keurmerk']],
    ['a waarschuwing', [zegt('2026-03-01', 'keurmerk'), zegt('2026-03-02', 'keurmerk', '2024-01-01', true)], ['keurmerk', 'keurmerk']],
    [
      'absence from the register and coming back',
      [zegt('2026-03-01', 'keurmerk'), weg('2026-03-02'), stil('2026-03-03'), weg('2026-03-04'), zegt('2026-03-05', 'keurmerk')],
      ['keurmerk', 'niet_gevonden', 'keurmerk'],
    ],
  ])('%s is a period of its own', (_naam, antwoorden, verwacht) => {
    expect(kort(antwoorden).map(([wat]) => wat)).toEqual(verwacht);
  });

  it('loses nothing: every question is counted once', () => {
    const antwoorden = [
      stil('2026-03-01'),
      zegt('2026-03-02', 'keurmerk'),
      stil('2026-03-03'),
      weg('2026-03-04'),
      stil('2026-03-05'),
      zegt('2026-03-06', 'geschorst'),
    ];
    const geteld = keurmerkverloop(antwoorden).reduce((som, { aantal, vergeefs }) => som + aantal + vergeefs, 0);
    expect(geteld).toBe(antwoorden.length);
  });
});
