import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesUren, urenTekst } from '~/domein/voortgang/uren';

describe('hours as people type them', () => {
  test.each([
    ['0', 0],
    ['12', 48],
    ['12,5', 50],
    ['12,50', 50],
    ['12.25', 49],
    ['0,75', 3],
    [' 8 ', 32],
    ['007,5', 30],
    ['-0', 0],
    ['9999,75', 39_999],
  ])('%j is %i quarters', (tekst, kwartieren) => {
    expect(leesUren(tekst)).toBe(kwartieren);
  });

  test.each([
    ['', 'verplicht'],
    ['   ', 'verplicht'],
    ['-1', 'uren_negatief'],
    ['-0,25', 'uren_negatief'],
    ['12,3', 'uren_kwartier'],
    ['12,1', 'uren_kwartier'],
    ['1.250', 'uren_vorm'],
    ['1,250', 'uren_vorm'],
    ['1.250,5', 'uren_vorm'],
    ['twaalf', 'uren_vorm'],
    ['12 uur', 'uren_vorm'],
    ['1e3', 'uren_vorm'],
    ['NaN', 'uren_vorm'],
    [',5', 'uren_vorm'],
    ['12,', 'uren_vorm'],
    ['+3', 'uren_vorm'],
    ['٣', 'uren_vorm'],
    ['10000', 'uren_te_veel'],
    ['99999999999999999999', 'uren_te_veel'],
  ])('%j is refused: %s', (tekst, fout) => {
    expect(leesUren(tekst)).toBe(fout);
  });

  test('come back as they were written, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 39_999 }), fc.constantFrom('nl', 'en'), (kwartieren, taal) => {
        expect(leesUren(urenTekst(kwartieren, taal))).toBe(kwartieren);
      }),
    );
  });
});
