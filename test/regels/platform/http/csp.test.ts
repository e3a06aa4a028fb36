import { expect, test } from 'vitest';
import { csp } from '~/platform/http/csp';

const regels = new Map(
  csp('abc', 'https://aanmelden.example')
    .split('; ')
    .map((regel) => {
      const [naam = '', ...bronnen] = regel.split(' ');
      return [naam, bronnen];
    }),
);

test('only scripts with the nonce run', () => {
  expect(regels.get('script-src')).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
});

test('nothing is allowed inline, by eval, or from anywhere', () => {
  const alles = [...regels.values()].flat();
  expect(alles.filter((bron) => ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'].includes(bron))).toEqual([]);
});

test('what is not named is closed, and nobody may frame us', () => {
  expect(regels.get('default-src')).toEqual(["'none'"]);
  expect(regels.get('frame-ancestors')).toEqual(["'none'"]);
  expect(regels.get('base-uri')).toEqual(["'none'"]);
});

test('a form leads to us, or on to the identity provider when logging out', () => {
  expect(regels.get('form-action')).toEqual(["'self'", 'https://aanmelden.example']);
});
