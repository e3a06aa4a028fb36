import { expect, test } from 'vitest';
import { csrfToken, isCsrfGeldig } from '~/platform/http/csrf.server';

const bron = (sessie: string | null, GEHEIM = 'een geheim') => ({ sessie, settings: { GEHEIM } });

test('a token holds for its own session only', () => {
  const token = csrfToken(bron('sessie-1'));
  expect(isCsrfGeldig(bron('sessie-1'), token)).toBe(true);
  expect(isCsrfGeldig(bron('sessie-2'), token)).toBe(false);
  expect(isCsrfGeldig(bron(null), token)).toBe(false);
  expect(isCsrfGeldig(bron('sessie-1', 'een ander geheim'), token)).toBe(false);
});

test.each([null, undefined, '', 'x', 5, new File([], 'token')])('%s is no token', (gegeven) => {
  expect(isCsrfGeldig(bron('sessie-1'), gegeven)).toBe(false);
});

test('a token does not give away its session', () => {
  expect(csrfToken(bron('sessie-1'))).not.toContain('sessie-1');
});
