import { expect, test } from 'vitest';
import { isToegelaten, rechtenVan } from '~/platform/http/rechten';
import { pagina } from '~/platform/http/pagina.server';
import { handeling } from '~/platform/http/handeling.server';

test('a public route lets everyone in, the others only who is logged in', () => {
  expect(isToegelaten('openbaar', null)).toBe(true);
  expect(isToegelaten('ieder', null)).toBe(false);
  expect(isToegelaten('ieder', 'fg')).toBe(true);
  expect(isToegelaten(['casemanager'], null)).toBe(false);
  expect(isToegelaten(['casemanager'], 'fg')).toBe(false);
  expect(isToegelaten(['casemanager', 'fg'], 'fg')).toBe(true);
  expect(isToegelaten([], 'fg')).toBe(false);
});

test('a wrapped loader and action tell who may use them, a bare function does not', () => {
  expect(rechtenVan(pagina({ rollen: ['fg'] }, () => null))).toEqual({ rollen: ['fg'] });
  expect(rechtenVan(handeling({ rollen: 'ieder' }, () => null))).toEqual({ rollen: 'ieder' });
  expect(rechtenVan(() => null)).toBeNull();
  expect(rechtenVan(undefined)).toBeNull();
});
