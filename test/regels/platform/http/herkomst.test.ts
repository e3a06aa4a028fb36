import { expect, test } from 'vitest';
import { isEigenHerkomst } from '~/platform/http/herkomst';

const adres = 'https://taalketen.example';
const bij = (koppen: Record<string, string>) => isEigenHerkomst(new Headers(koppen), adres);

test.each([
  ['the browser says same-origin', { 'sec-fetch-site': 'same-origin' }],
  ['our own Origin, from a browser that says nothing', { origin: adres }],
  ['our own Origin, opened by the visitor himself', { origin: adres, 'sec-fetch-site': 'none' }],
  ['same-origin under another name of this machine', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }],
])('is ours: %s', (_wat, koppen) => {
  expect(bij(koppen)).toBe(true);
});

test.each([
  ['neither is told', {}],
  ['another site', { origin: 'https://kwaad.example' }],
  ['the browser says cross-site, whatever Origin says', { origin: adres, 'sec-fetch-site': 'cross-site' }],
  ['another host of the same site', { origin: adres, 'sec-fetch-site': 'same-site' }],
  ['a sandboxed page', { origin: 'null' }],
  ['our name as a prefix', { origin: `${adres}.kwaad.example` }],
  ['our name over http', { origin: 'http://taalketen.example' }],
])('is not ours: %s', (_wat, koppen) => {
  expect(bij(koppen)).toBe(false);
});
