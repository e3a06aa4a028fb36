import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { huidigKeurmerk, type KeurmerkAntwoord, type KeurmerkStatus } from '~/domein/keurmerk/keurmerk';
import { aspirantperiode, keurmerktoets } from '~/domein/scanbesluit/keurmerktoets';
import { voorwaardenstand, voorwaardestappen, zijnVervuld, type Voorwaarde } from '~/domein/scanbesluit/voorwaarden';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const zei = (op: string, status: KeurmerkStatus, sinds: string, totEnMet: string | null = null): KeurmerkAntwoord => ({
  ...{ soort: 'antwoord', bron: 'blik_op_werk', waarschuwing: false, status },
  gevraagdOp: Temporal.Instant.from(`${op}T09:00:00Z`),
  sinds: dag(sinds),
  totEnMet: totEnMet === null ? null : dag(totEnMet),
});

describe('the aspirant period (B1.4)', () => {
  const aspirant = zei('2025-03-02', 'keurmerk_bepaalde_tijd', '2025-03-01', '2026-06-30');
  const lees = (antwoorden: KeurmerkAntwoord[], op = '2026-12-01') => {
    const periode = aspirantperiode(antwoorden, dag(op));
    return periode && [periode.van.toString(), periode.tot?.toString() ?? null];
  };

  test('from its first day to its last', () => expect(lees([aspirant])).toEqual(['2025-03-01', '2026-06-30']));
  test('to the day before the keurmerk itself', () => {
    expect(lees([aspirant, zei('2026-05-03', 'keurmerk', '2026-05-01')])).toEqual(['2025-03-01', '2026-04-30']);
  });
  test('never past its own last day', () => {
    expect(lees([aspirant, zei('2026-09-03', 'keurmerk', '2026-09-01')])).toEqual(['2025-03-01', '2026-06-30']);
  });
  test('longer when it was extended', () => {
    expect(lees([aspirant, zei('2026-06-20', 'keurmerk_bepaalde_tijd', '2026-07-01', '2027-10-31')])).toEqual(['2025-03-01', '2027-10-31']);
  });
  test('goes on after a schorsing', () => {
    const hervat = zei('2025-09-01', 'keurmerk_bepaalde_tijd', '2025-08-20', '2026-06-30');
    expect(lees([aspirant, zei('2025-06-02', 'geschorst', '2025-06-01'), hervat])).toEqual(['2025-03-01', '2026-06-30']);
  });
  test('none for who never was, or is not yet', () => {
    expect(lees([zei('2025-03-02', 'keurmerk', '2025-03-01')])).toBeNull();
    expect(lees([aspirant], '2025-03-01')).toBeNull();
    expect(lees([])).toBeNull();
  });
});

describe('what a keurmerk means on a day (C 5.1)', () => {
  const oordeel = (antwoorden: KeurmerkAntwoord[], op: string) => keurmerktoets(huidigKeurmerk(antwoorden, dag(op)));
  test('the last known day is still a keurmerk, the day after is not known', () => {
    const antwoorden = [zei('2025-03-02', 'keurmerk_bepaalde_tijd', '2025-03-01', '2026-06-30')];
    expect([oordeel(antwoorden, '2026-06-30'), oordeel(antwoorden, '2026-07-01')]).toEqual(['aspirant', 'einde_voorbij']);
  });
  test('a schorsing of which the last day passed stays one until the register says otherwise', () => {
    expect(oordeel([zei('2026-01-02', 'geschorst', '2026-01-01', '2026-03-31')], '2026-05-01')).toBe('geschorst');
  });
  test('without any answer nothing is known', () => expect(oordeel([], '2026-05-01')).toBe('onbekend'));
});

describe('the four steps (B1.4)', () => {
  const periode = { van: dag('2025-03-01'), tot: dag('2026-06-30') };
  const alle = (gedaanOp: string): Voorwaarde[] => voorwaardestappen.map((stap) => ({ stap, gedaanOp: dag(gedaanOp), uitkomst: 'goed' }));

  test.each([
    ['2025-02-28', false],
    ['2025-03-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('done well on %s: fulfilled %s', (op, verwacht) => {
    expect(zijnVervuld(voorwaardenstand(alle(op), periode))).toBe(verwacht);
  });

  test.each(voorwaardestappen)('without %s they are not', (stap) => {
    const zonder = alle('2025-05-01').filter((een) => een.stap !== stap);
    expect(voorwaardenstand(zonder, periode)[stap]).toBe('nog_niet');
    expect(zijnVervuld(voorwaardenstand(zonder, periode))).toBe(false);
  });

  test('of a step the latest record counts, for better and for worse', () => {
    const later = (uitkomst: Voorwaarde['uitkomst']): Voorwaarde => ({ stap: 'bezoek', gedaanOp: dag('2025-09-01'), uitkomst });
    expect(zijnVervuld(voorwaardenstand([...alle('2025-05-01'), later('niet_goed')], periode))).toBe(false);
    expect(zijnVervuld(voorwaardenstand([...alle('2025-05-01'), later('niet_goed'), later('goed')], periode))).toBe(true);
  });

  test('a school that never was aspirant fulfils none', () => {
    expect(zijnVervuld(voorwaardenstand(alle('2025-05-01'), null))).toBe(false);
  });

  test('without a known last day every later day is in the period', () => {
    expect(zijnVervuld(voorwaardenstand(alle('2030-01-01'), { van: periode.van, tot: null }))).toBe(true);
  });
});
