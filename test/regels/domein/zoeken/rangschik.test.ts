import { describe, expect, test } from 'vitest';
import { rangschik, type Kandidaat } from '~/domein/zoeken/rangschik';
import { leesZoekvraag } from '~/domein/zoeken/zoekvraag';
import { vraagsleutels, zoeksleutels } from '~/domein/zoeken/zoeksleutel';

const mens = (naam: string, geboortedatum = '1990-03-12', kenmerk = 'C-000123'): Kandidaat => ({
  naam,
  geboortedatum,
  kenmerken: [kenmerk],
});
const zoek = (getypt: string, ...kandidaten: Kandidaat[]) => rangschik(leesZoekvraag(getypt), kandidaten);
const namen = (getypt: string, ...kandidaten: Kandidaat[]) => zoek(getypt, ...kandidaten).map(({ wie }) => wie.naam);
const op = (getypt: string, kandidaat: Kandidaat) => zoek(getypt, kandidaat)[0]?.vondsten ?? null;

describe('who comes first', () => {
  test('the same spelling before another, before a typing error', () => {
    expect(namen('Mohammed Haddad', mens('Mohamed Haddad'), mens('Mohammad Hadded'), mens('Mohammed Haddad'))[0]).toBe('Mohammed Haddad');
  });

  test('who has no more names than were typed', () => {
    expect(namen('Selam Tesfay', mens('Selam Tesfay Haile'), mens('Selam Tesfay'))).toEqual(['Selam Tesfay', 'Selam Tesfay Haile']);
  });

  test('a birth date decides between two of one name', () => {
    const [jong, oud] = [mens('Ali Hassan', '2001-01-01'), mens('Ali Hassan', '1960-01-01')];
    expect(zoek('Ali Hassan 1-1-1960', jong, oud)[0]?.wie).toBe(oud);
  });

  test('nobody of whom less than half the words are found', () => {
    expect(zoek('Selam Tesfay', mens('Selam Haile'))).toEqual([]);
    expect(zoek('zzzz', mens('Selam Haile'))).toEqual([]);
    expect(zoek('1-1-1950', mens('Selam Haile'))).toEqual([]);
  });
});

describe('on what someone was found', () => {
  const selam = mens('Selam Tesfay');
  test.each([
    ['Selam', [{ op: 'gelijk', woord: 'selam' }]],
    ['Tesfai', [{ op: 'schrijfwijze', woord: 'tesfay' }]],
    ['Tesf', [{ op: 'begin', woord: 'tesfay' }]],
    ['Slelam', [{ op: 'schrijfwijze', woord: 'selam' }]],
    ['Tesgay', [{ op: 'tikfout', woord: 'tesfay' }]],
    ['12-03-1990', [{ op: 'geboortedatum' }]],
    ['1990-03-12', [{ op: 'geboortedatum' }]],
    ['12031990', [{ op: 'geboortedatum' }]],
    ['3/12/1990', [{ op: 'dag_en_maand' }]],
    ['c000123', [{ op: 'kenmerk', woord: 'C-000123' }]],
    ['C-0001', [{ op: 'kenmerk_begin', woord: 'C-000123' }]],
  ])('%s', (getypt, vondsten) => expect(op(getypt, selam)).toEqual(vondsten));

  test('a name with a date that is one digit off', () => {
    expect(op('Selam 12-03-1991', selam)).toEqual([{ op: 'gelijk', woord: 'selam' }, { op: 'geboortedatum_bijna' }]);
  });

  test('a name with another date altogether', () => expect(op('Selam 1-1-1950', selam)).toEqual([{ op: 'gelijk', woord: 'selam' }]));
});

describe('what was typed', () => {
  test('a day that does not exist is no day', () => expect(leesZoekvraag('31-02-1990').dagen).toEqual([]));
  test('day and month that cannot be swapped are not', () => {
    expect(leesZoekvraag('25-03-1990').dagen).toEqual([{ dag: '1990-03-25', isOmgedraaid: false }]);
    expect(leesZoekvraag('03-25-1990').dagen).toEqual([{ dag: '1990-03-25', isOmgedraaid: true }]);
    expect(leesZoekvraag('05-05-1990').dagen).toHaveLength(1);
  });
  test.each(['', '   ', '-', '!!'])('nothing to look for in "%s"', (getypt) =>
    expect(leesZoekvraag(getypt)).toMatchObject({ woorden: [], dagen: [], kenmerken: [] }),
  );
  test('very much is cut off', () => expect(vraagsleutels(leesZoekvraag('mohammed '.repeat(100))).length).toBeLessThan(3000));
});

test('the keys of a person', () => {
  expect(zoeksleutels({ voornamen: 'Yusuf', achternaam: 'Haddad', geboortedatum: '1990-03-12', kenmerk: 'C-1' })).toEqual([
    'f:jusuf',
    's:jsf',
    'f:hadat',
    's:hdt',
    'f:jusufhadat',
    's:jsfhdt',
    'g:1990-03-12',
    'k:c1',
    'v:1',
  ]);
});
