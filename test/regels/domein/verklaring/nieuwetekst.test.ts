import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { betekentAnders, eersteDag, isKomend, volgendeBetekenis, waaromVast, type Geschreven } from '~/domein/verklaring/nieuwetekst';
import { moetOpnieuwVragen } from '~/domein/verklaring/vertaling';
import { BIJLAGE_2, UITGEBREID } from '../../../fabriek/tekst';

const VANDAAG = Temporal.PlainDate.from('2026-03-31');

describe('C 12.2: what a new version means', () => {
  test('it means something else as soon as it names data that the one before did not; naming less is for who writes it to say', () => {
    expect(betekentAnders({ categorieen: BIJLAGE_2 }, UITGEBREID)).toBe(true);
    expect(betekentAnders({ categorieen: UITGEBREID }, BIJLAGE_2)).toBe(false);
    expect(betekentAnders({ categorieen: BIJLAGE_2 }, BIJLAGE_2)).toBe(false);
  });

  test.each([
    [true, 4],
    [false, 3],
  ])('changed: %s; and exactly then who said ja before is asked again', (isAnders, betekenis) => {
    expect(volgendeBetekenis({ betekenis: 3 }, isAnders)).toBe(betekenis);
    const gelezen = { code: 'bijlage-2', betekenis: 3, categorieen: BIJLAGE_2 };
    expect(moetOpnieuwVragen({ ...gelezen, betekenis }, gelezen)).toBe(isAnders);
  });
});

describe('from which day', () => {
  test.each([
    ['2026-03-30', false],
    ['2026-03-31', false],
    ['2026-04-01', true],
  ])('on its first day a text stands: one from %s is to come: %s', (van, komt) => {
    expect(isKomend({ van }, VANDAAG)).toBe(komt);
  });

  test.each([
    [null, '2026-04-01'],
    [{ van: '2026-01-01' }, '2026-04-01'],
    [{ van: '2026-04-01' }, '2026-04-01'],
    [{ van: '2026-05-01' }, '2026-05-01'],
  ])('tomorrow at the earliest, a language not before its version (%o)', (versie, eerste) => {
    expect(eersteDag(VANDAAG, versie).toString()).toBe(eerste);
  });
});

describe('which words can still be changed', () => {
  const nieuw: Geschreven = { taal: 'nl', van: '2026-04-01', gemeente: null, fg: null, vertaler: null, talen: ['nl'] };
  test.each<[string, Partial<Geschreven>, ReturnType<typeof waaromVast>]>([
    ['to come, of nobody yet', {}, null],
    ['from today', { van: '2026-03-31' }, 'geldt'],
    ['confirmed by the gemeente', { gemeente: 'Sanne' }, 'bevestigd'],
    ['confirmed by the fg', { fg: 'Ingrid' }, 'bevestigd'],
    ['translated already', { talen: ['nl', 'ti'] }, 'vertaald'],
    ['a translation beside the Dutch', { taal: 'ti', talen: ['nl', 'ti'] }, null],
    ['a translation with a translator', { taal: 'ti', vertaler: 'Almaz', talen: ['nl', 'ti'] }, 'bevestigd'],
    ['Dutch at B1 beside others', { taal: 'nl-b1', talen: ['nl', 'nl-b1', 'ti'] }, null],
    ['in force and confirmed', { van: '2026-01-01', fg: 'Ingrid' }, 'geldt'],
  ])('%s', (_wat, tekst, waarom) => {
    expect(waaromVast({ ...nieuw, ...tekst }, VANDAAG)).toBe(waarom);
  });
});
