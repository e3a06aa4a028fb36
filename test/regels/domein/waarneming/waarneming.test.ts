import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bezwaarTegen, standVan, uiterlijk } from '~/domein/waarneming/waarneming';
import { magLatenWaarnemen } from '~/domein/waarneming/waarneming.policy';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

describe('where a waarneming stands', () => {
  const waarneming = { van: '2026-03-02', tot: '2026-03-06', beeindigdOp: null };
  test.each([
    ['2026-03-01', 'komt'],
    ['2026-03-02', 'loopt'],
    ['2026-03-06', 'loopt'],
    ['2026-03-07', 'voorbij'],
  ])('on %s: %s', (op, stand) => expect(standVan(waarneming, dag(op))).toBe(stand));

  test('ended early it does not run any more', () => {
    expect(standVan({ ...waarneming, beeindigdOp: '2026-03-03T10:00:00Z' }, dag('2026-03-04'))).toBe('beeindigd');
  });
});

describe('the days of a waarneming', () => {
  test.each([
    ['2026-03-01', '2026-08-31'],
    ['2025-08-31', '2026-02-27'],
    ['2026-01-01', '2026-06-30'],
  ])('from %s at most through %s', (van, tot) => expect(uiterlijk(dag(van)).toString()).toBe(tot));

  test.each([
    ['today only', '2026-03-10', '2026-03-10', null],
    ['from yesterday', '2026-03-09', '2026-03-10', 'van'],
    ['ending before it begins', '2026-03-12', '2026-03-11', 'tot'],
    ['six months', '2026-03-10', '2026-09-09', null],
    ['a day longer', '2026-03-10', '2026-09-10', 'tot'],
  ])('%s', (_naam, van, tot, veld) => {
    const bezwaar = bezwaarTegen({ van: dag(van), tot: dag(tot) }, dag('2026-03-10'));
    expect(bezwaar === null ? null : Object.keys(bezwaar)[0]).toBe(veld);
  });
});

test('one lets only one’s own caseload be covered; a beheerder anyone’s', () => {
  expect(magLatenWaarnemen({ rol: 'casemanager', gebruikerId: 'ik' }, 'ik')).toBe(true);
  expect(magLatenWaarnemen({ rol: 'casemanager', gebruikerId: 'ik' }, 'ander')).toBe(false);
  expect(magLatenWaarnemen({ rol: 'beheerder', gebruikerId: 'ik' }, 'ander')).toBe(true);
  expect(magLatenWaarnemen({ rol: 'relatiebeheerder', gebruikerId: 'ik' }, 'ik')).toBe(false);
});
