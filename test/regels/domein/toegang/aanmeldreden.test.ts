import { expect, it } from 'vitest';
import { aanmeldredenen, isReden, redenPad, statusBij } from '~/domein/toegang/aanmeldreden';
import en from '../../../../locales/en/toegang.json';
import nl from '../../../../locales/nl/toegang.json';

it.each(aanmeldredenen)('%s has words for what happened and what to do, in both languages', (reden) => {
  for (const bron of [nl, en]) expect(Object.keys(bron.aanmelden[reden])).toEqual(['titel', 'uitleg', 'stap']);
});

it('keeps the way back, unless it is the beginning', () => {
  expect(redenPad('geen_toegang', '/')).toBe('/aanmelden?reden=geen_toegang');
  expect(redenPad('afgebroken', '/caseload?wet=wi2013')).toBe('/aanmelden?reden=afgebroken&terug=%2Fcaseload%3Fwet%3Dwi2013');
});

it('is our fault only when the provider is away', () => {
  expect(aanmeldredenen.filter((reden) => statusBij(reden) === 503)).toEqual(['aanbieder_onbereikbaar']);
});

it.each([['titel'], ['__proto__'], [null], ['']])('knows no reason %s', (waarde) => {
  expect(isReden(waarde)).toBe(false);
});
