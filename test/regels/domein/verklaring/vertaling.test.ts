import { describe, expect, test } from 'vitest';
import { kanalen } from '~/domein/toestemming/toestemming';
import { leesVerklaringstaal, taalkenmerken, verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { isConcept, magJaOp, moetOpnieuwVragen } from '~/domein/verklaring/vertaling';
import { BIJLAGE_2, UITGEBREID } from '../../../fabriek/tekst';

const vertaald = verklaringstalen.filter((taal) => !taal.startsWith('nl'));
const gelezenBij = kanalen.filter((kanaal) => ['papier', 'scherm', 'school'].includes(kanaal));

describe('a ja on a translation (Wbtv)', () => {
  test.each(vertaald)('%s: on a concept only with a tolk who has a name, and never by the own link', (taal) => {
    const concept = { taal, isBevestigd: false };
    expect(isConcept(concept)).toBe(true);
    for (const kanaal of gelezenBij) {
      expect(magJaOp(concept, { kanaal, tolk: null })).toBe(false);
      expect(magJaOp(concept, { kanaal, tolk: '  ' })).toBe(false);
      expect(magJaOp(concept, { kanaal, tolk: 'Anna de Tolk' })).toBe(true);
    }
    expect(magJaOp(concept, { kanaal: 'link', tolk: 'Anna de Tolk' })).toBe(false);
  });

  test.each(vertaald)('%s: once a translator answered for it, by every way and without a tolk', (taal) => {
    for (const kanaal of [...gelezenBij, 'link'] as const) expect(magJaOp({ taal, isBevestigd: true }, { kanaal, tolk: null })).toBe(true);
  });

  test.each(['nl', 'nl-b1'] as const)('%s is no translation', (taal) => {
    for (const kanaal of [...gelezenBij, 'link'] as const) expect(magJaOp({ taal, isBevestigd: false }, { kanaal, tolk: null })).toBe(true);
  });
});

describe('asking again (C 12.2)', () => {
  const tekst = { code: 'bijlage-2', betekenis: 1, categorieen: BIJLAGE_2 };
  const uitgebreid = { code: 'uitgebreid', betekenis: 1, categorieen: UITGEBREID };

  test.each([
    ['the same meaning in other words or another language', tekst, tekst, false],
    ['another meaning since', { ...tekst, betekenis: 2 }, tekst, true],
    ['an older meaning put back', tekst, { ...tekst, betekenis: 2 }, false],
    ['another text that names more', uitgebreid, tekst, true],
    ['another text that names less', tekst, uitgebreid, false],
  ])('%s', (_naam, vandaag, gelezen, opnieuw) => {
    expect(moetOpnieuwVragen(vandaag, gelezen)).toBe(opnieuw);
  });
});

test('every language has its own name, what a page says it is, and its direction', () => {
  expect(new Set(verklaringstalen.map((taal) => taalkenmerken[taal].naam)).size).toBe(verklaringstalen.length);
  expect(verklaringstalen.filter((taal) => taalkenmerken[taal].dir === 'rtl')).toEqual(['ar', 'fa']);
  expect(verklaringstalen.filter((taal) => taalkenmerken[taal].lang !== taal)).toEqual(['nl-b1']);
});

test('a language that is none of these is Dutch at A2', () => {
  expect([null, '', 'de', 'AR', 'ar'].map(leesVerklaringstaal)).toEqual(['nl', 'nl', 'nl', 'nl', 'ar']);
});
