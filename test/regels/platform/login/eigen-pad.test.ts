import { expect, it } from 'vitest';
import { eigenPad } from '~/platform/login/eigen-pad';

it.each([
  ['/inburgeraars/1?sorteer=naam', '/inburgeraars/1?sorteer=naam'],
  ['/', '/'],
  [undefined, '/'],
  [null, '/'],
  ['', '/'],
  ['inburgeraars', '/'],
  ['//kwaad.example/pad', '/'],
  ['/\\kwaad.example', '/'],
  ['/\t/kwaad.example', '/'],
  ['https://kwaad.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/a/../..//kwaad.example', '/'],
])('%j leads to %j', (pad, verwacht) => {
  expect(eigenPad(pad)).toBe(verwacht);
});
