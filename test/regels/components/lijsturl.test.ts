import { expect, test } from 'vitest';
import { paginaLink, sorteerLink } from '~/components/gegevens/lijsturl';
import { zichtbarePaginas } from '~/components/gegevens/Paginering';

const hier = { pathname: '/caseload', search: '?wet=wi2013&pagina=4&sorteer=naam&richting=op' };
const standaard = { kolom: 'naam', richting: 'op' } as const;

test('sorting keeps the filters, starts at the first page, and turns round the second time', () => {
  expect(sorteerLink(hier, 'termijn', standaard)).toBe('/caseload?wet=wi2013&sorteer=termijn&richting=op');
  expect(sorteerLink(hier, 'naam', standaard)).toBe('/caseload?wet=wi2013&sorteer=naam&richting=af');
});

test('paging keeps the filters and the order', () => {
  expect(paginaLink(hier, 5)).toBe('/caseload?wet=wi2013&pagina=5&sorteer=naam&richting=op');
  expect(paginaLink({ pathname: '/caseload', search: '?pagina=2' }, 1)).toBe('/caseload');
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 23, [1, 2, null, 23]],
  [12, 23, [1, null, 11, 12, 13, null, 23]],
  [23, 23, [1, null, 22, 23]],
])('page %i of %i shows first, last and neighbours', (huidige, laatste, verwacht) => {
  expect(zichtbarePaginas(huidige, laatste)).toEqual(verwacht);
});
