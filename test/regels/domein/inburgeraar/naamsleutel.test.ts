import { describe, expect, test } from 'vitest';
import { lijstnaam, naamSleutel, normaliseer } from '~/domein/inburgeraar/naamsleutel';

describe('the key on which people are sorted and found', () => {
  test.each([
    ['Jan', 'van der Berg', 'berg jan van der'],
    ['Jan', 'Van Den Berg', 'berg jan van den'],
    ['Lies', "van 't Hof", 'hof lies van t'],
    ['Lies', "'t Hart", 'hart lies t'],
    ['Lies', "in 't Veld", 'veld lies in t'],
    ['Lies', 'op de Beek', 'beek lies op de'],
    ['Lies', 'van het Veld', 'veld lies van het'],
    ['Amina', 'El Idrissi', 'el idrissi amina'],
    ['Amina', 'Vandaele', 'vandaele amina'],
    ['Amina', 'Van', 'van amina'],
    ['Şerif', 'Çelik-Öz', 'celik oz serif'],
    ['Łukasz', 'Wałęsa', 'walesa lukasz'],
    ['Siobhán', "O'Neill", 'oneill siobhan'],
    ['Bjørn', 'Åse', 'ase bjorn'],
  ])('%s %s', (voornamen, achternaam, sleutel) => expect(naamSleutel(voornamen, achternaam)).toBe(sleutel));

  test('sorts on the surname without its voorvoegsel', () => {
    const namen = [
      ['Piet', 'Cohen'],
      ['Jan', 'van den Berg'],
      ['Anna', 'Berg'],
      ['Els', 'de Boer'],
    ] as const;
    const sleutels = namen.map(([voornamen, achternaam]) => naamSleutel(voornamen, achternaam)).sort();
    expect(sleutels).toEqual(['berg anna', 'berg jan van den', 'boer els de', 'cohen piet']);
  });

  test('a text without letters stays what it is', () => expect(normaliseer('  ')).toBe(''));
});

describe('a name in a list', () => {
  test.each([
    ['Jan', 'van den Berg', 'Berg, Jan van den'],
    ['Jan', 'Van Der Berg', 'Berg, Jan van der'],
    ['Lies', "'t Hart", "Hart, Lies 't"],
    ['Amina', 'El Idrissi', 'El Idrissi, Amina'],
    ['Amina', 'Van', 'Van, Amina'],
    ['Ani', 'Ter-Minasjan', 'Ter-Minasjan, Ani'],
    ['Şerif', 'Çelik-Öz', 'Çelik-Öz, Şerif'],
  ])('%s %s', (voornamen, achternaam, naam) => expect(lijstnaam(voornamen, achternaam)).toBe(naam));
});
