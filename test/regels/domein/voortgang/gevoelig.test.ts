import { describe, expect, test } from 'vitest';
import { gevoeligeWoorden } from '~/domein/voortgang/gevoelig';
import { gevoeligeLijst } from '~/domein/voortgang/gevoelig.lijst';

describe('AVG 9 and 10: words of a remark that tell of health, religion or crime', () => {
  test.each([
    ['Zij was drie weken ziek.', ['ziek']],
    ['ZIEK, en daarna in het Ziekenhuis', ['ZIEK', 'Ziekenhuis']],
    ['Volgt therapie; therapie duurt lang', ['therapie']],
    ['Wil tijdens de ramadan andere uren', ['ramadan']],
    ['Hij zit in de gevangenis (detentie).', ['gevangenis', 'detentie']],
    ['Kan door suïcide in de familie niet komen', ['suïcide']],
    ['She is pregnant', ['pregnant']],
    ['long-covid', ['covid']],
  ])('%j names %j', (tekst, woorden) => {
    expect(gevoeligeWoorden(tekst)).toEqual(woorden);
  });

  test.each([
    'Leest nu korte teksten en schrijft een kaartje.',
    'KNM: gezondheid en gezondheidszorg klaar, rechtsstaat nog niet.',
    'Oefent een gesprek met de dokter en de apotheek.',
    'Hoofdstuk 3 is behandeld, de les bevalt goed op een vast moment.',
    'Muziek en fysiek bewegen helpen',
    'De reiziekaart',
    '',
  ])('%j names nothing', (tekst) => {
    expect(gevoeligeWoorden(tekst)).toEqual([]);
  });

  test('every word of the list is one word, once', () => {
    expect(gevoeligeLijst.filter((woord) => !/^[a-z]+$/.test(woord))).toEqual([]);
    expect(gevoeligeLijst.length).toBe(new Set(gevoeligeLijst).size);
    for (const woord of gevoeligeLijst) expect(gevoeligeWoorden(`dit ${woord} dat`)).toEqual([woord]);
  });
});
