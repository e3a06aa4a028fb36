import { expect, test } from 'vitest';
import { bestaandePagina, laatstePagina, leesPagina, PER_PAGINA, rijenVoor } from '~/platform/lijst/bladzijde';

test.each([
  ['', 1],
  ['?pagina=3', 3],
  ['?pagina=0', 1],
  ['?pagina=-2', 1],
  ['?pagina=1.5', 1],
  ['?pagina=x', 1],
  ['?pagina=1e9', 1],
])('the page of "%s" is %i', (zoek, pagina) => {
  expect(leesPagina(new URL(`http://x.example/caseload${zoek}`))).toBe(pagina);
});

test.each([
  [1, 0, 1],
  [4, 0, 1],
  [1, PER_PAGINA, 1],
  [2, PER_PAGINA, 1],
  [2, PER_PAGINA + 1, 2],
  [9, 3 * PER_PAGINA, 3],
])('page %i of %i rows is page %i', (gevraagd, totaal, getoond) => {
  expect(bestaandePagina(gevraagd, totaal)).toBe(getoond);
});

test('a list with pages of its own length', () => {
  expect([0, 25, 26].map((totaal) => laatstePagina(totaal, 25))).toEqual([1, 1, 2]);
});

test('every row is on one page', () => {
  expect([1, 2, 3].map(rijenVoor)).toEqual([0, PER_PAGINA, 2 * PER_PAGINA]);
});
