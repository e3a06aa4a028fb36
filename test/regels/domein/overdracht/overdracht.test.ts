import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { gebeurtenissen } from '~/domein/overdracht/gebeurtenissen';
import { bezwaarTegen, naOverdracht, naTerugnemen, standVan, wieBegeleidt, type Toewijzing } from '~/domein/overdracht/overdracht';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const VANDAAG = dag('2026-11-22');
const begin: Toewijzing[] = [{ casemanagerId: 'noor', van: dag('2025-01-06'), tot: null }];
const stap = { vanId: 'noor', naarId: 'fatima', per: dag('2026-12-01') };
const schrijf = (lijst: readonly Toewijzing[] | null) =>
  lijst?.map(({ casemanagerId, van, tot }) => `${casemanagerId} ${van.toString()} ${tot?.toString() ?? ''}`.trim()) ?? null;

describe('C 1g: whose caseload someone is in', () => {
  test.each([
    ['the day before', '2026-11-30', 'noor'],
    ['the first day of the colleague', '2026-12-01', 'fatima'],
    ['long after', '2030-01-01', 'fatima'],
    ['before the first', '2025-01-05', null],
  ])('%s', (_naam, op, wie) => {
    expect(wieBegeleidt(naOverdracht(begin, stap, VANDAAG) ?? [], dag(op))).toBe(wie);
  });

  test('ends the day before, and begins on the day', () => {
    expect(schrijf(naOverdracht(begin, stap, VANDAAG))).toEqual(['noor 2025-01-06 2026-11-30', 'fatima 2026-12-01']);
  });

  test('may change today; of a dossier that began today nothing is left at the first', () => {
    expect(schrijf(naOverdracht(begin, { ...stap, per: VANDAAG }, VANDAAG))).toEqual(['noor 2025-01-06 2026-11-21', 'fatima 2026-11-22']);
    const vers = [{ casemanagerId: 'noor', van: VANDAAG, tot: null }];
    expect(schrijf(naOverdracht(vers, { ...stap, per: VANDAAG }, VANDAAG))).toEqual(['fatima 2026-11-22']);
  });

  test.each([
    ['to oneself', { naarId: 'noor' }],
    ['of another’s person', { vanId: 'fatima', naarId: 'noor' }],
    ['from yesterday', { per: dag('2026-11-21') }],
    ['from more than a year ahead', { per: dag('2027-11-23') }],
  ])('is not handed over %s', (_naam, anders) => {
    expect(naOverdracht(begin, { ...stap, ...anders }, VANDAAG)).toBeNull();
  });

  test('is not handed over twice', () => {
    const eenmaal = naOverdracht(begin, stap, VANDAAG) ?? [];
    expect(naOverdracht(eenmaal, { ...stap, naarId: 'bram' }, VANDAAG)).toBeNull();
    expect(naOverdracht(eenmaal, { ...stap, vanId: 'fatima', naarId: 'bram' }, VANDAAG)).toBeNull();
  });

  test('is as before once that was taken back, until its day', () => {
    const eenmaal = naOverdracht(begin, stap, VANDAAG) ?? [];
    expect(schrijf(naTerugnemen(eenmaal, stap, dag('2026-11-30')))).toEqual(schrijf(begin));
    expect(naTerugnemen(eenmaal, stap, dag('2026-12-01'))).toBeNull();
  });
});

test.each([
  ['2026-11-30', false, 'komt'],
  ['2026-12-01', false, 'overgedragen'],
  ['2026-12-01', true, 'teruggenomen'],
  ['2026-11-30', true, 'teruggenomen'],
] as const)('on %s, taken back %s: %s', (op, isTerug, stand) => {
  expect(standVan({ per: '2026-12-01', isTerug }, dag(op))).toBe(stand);
});

test('says beside the field what is wrong with the day', () => {
  expect(bezwaarTegen(dag('2026-11-21'), VANDAAG)).toEqual({ per: ['overdracht.fouten.in_verleden'] });
  expect(bezwaarTegen(VANDAAG, VANDAAG)).toBeNull();
  expect(bezwaarTegen(dag('2027-11-22'), VANDAAG)).toBeNull();
  expect(bezwaarTegen(dag('2027-11-23'), VANDAAG)).toEqual({ per: ['overdracht.fouten.te_ver'] });
});

test('the timeline tells both what was handed over and that it was taken back', () => {
  const een = { van: 'Noor', naar: 'Fatima', per: '2026-12-01', reden: 'Verhuisd.', door: 'Noor', op: '2026-11-22T09:00:00.000Z' };
  expect(gebeurtenissen([{ ...een, teruggenomenOp: null }]).map(({ titelSleutel }) => titelSleutel)).toEqual([
    'overdracht.gebeurtenis.vastgelegd',
  ]);
  expect(gebeurtenissen([{ ...een, teruggenomenOp: '2026-11-23T09:00:00.000Z' }]).map(({ moment }) => moment)).toEqual([
    '2026-11-22T09:00:00.000Z',
    '2026-11-23T09:00:00.000Z',
  ]);
});
