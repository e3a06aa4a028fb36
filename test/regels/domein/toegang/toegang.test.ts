import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isDubbel, isTeBeeindigen, standVan, teGevenRollen, type Stand, type Toegang } from '~/domein/toegang/toegang';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const vandaag = dag('2026-03-10');

function toegang(van: string, tot: string | null = null, beeindigd = false): Toegang {
  const beeindigdOp = beeindigd ? Temporal.Instant.from('2026-03-01T10:00:00Z') : null;
  return { id: 'een', rol: 'casemanager', aanbiederId: null, van: dag(van), tot: tot === null ? null : dag(tot), beeindigdOp };
}

describe('where an access stands', () => {
  it.each<[string, Toegang, Stand]>([
    ['without an end it runs', toegang('2024-01-01'), 'loopt'],
    ['on its first day it runs', toegang('2026-03-10'), 'loopt'],
    ['from tomorrow it has yet to begin', toegang('2026-03-11'), 'straks'],
    ['on its last day it still counts', toegang('2024-01-01', '2026-03-10'), 'binnenkort'],
    ['the day after it is over', toegang('2024-01-01', '2026-03-09'), 'afgelopen'],
    ['thirty days ahead is soon', toegang('2024-01-01', '2026-04-09'), 'binnenkort'],
    ['thirty-one days ahead is not', toegang('2024-01-01', '2026-04-10'), 'loopt'],
    ['ended is ended, whatever its days', toegang('2026-03-11', '2027-01-01', true), 'beeindigd'],
  ])('%s', (_naam, een, stand) => {
    expect(standVan(een, vandaag)).toBe(stand);
  });

  it.each<[Stand, boolean]>([
    ['loopt', true],
    ['binnenkort', true],
    ['straks', true],
    ['afgelopen', false],
    ['beeindigd', false],
  ])('%s can be ended: %s', (stand, kan) => {
    expect(isTeBeeindigen(stand)).toBe(kan);
  });
});

describe('giving the same role twice', () => {
  const gevraagd = toegang('2026-04-01', '2026-06-30');
  it.each<[string, Toegang[], boolean]>([
    ['nothing yet', [], false],
    ['one without an end', [toegang('2024-01-01')], true],
    ['one that ends the day before', [toegang('2024-01-01', '2026-03-31')], false],
    ['one that ends on the first day', [toegang('2024-01-01', '2026-04-01')], true],
    ['one that begins on the last day', [toegang('2026-06-30')], true],
    ['one that begins the day after', [toegang('2026-07-01')], false],
    ['one that was ended', [toegang('2024-01-01', null, true)], false],
    ['another role', [{ ...toegang('2024-01-01'), rol: 'relatiebeheerder' }], false],
    ['the same role at a school', [{ ...toegang('2024-01-01'), aanbiederId: 'school' }], false],
  ])('%s', (_naam, bestaand, dubbel) => {
    expect(isDubbel(gevraagd, bestaand)).toBe(dubbel);
  });

  it('is double with one that begins later, when the asked one has no end', () => {
    expect(isDubbel(toegang('2026-04-01'), [toegang('2030-01-01')])).toBe(true);
  });
});

it('gives every role but that of an inburgeraar, whose access hangs on his dossier', () => {
  expect(teGevenRollen).toHaveLength(7);
  expect(teGevenRollen).not.toContain('inburgeraar');
});
