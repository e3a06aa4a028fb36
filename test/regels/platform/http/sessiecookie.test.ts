import { expect, test } from 'vitest';
import { bewaarSessie, sessieUitCookie, wisSessie } from '~/platform/http/sessiecookie';

const http = { ADRES: 'http://localhost:3000' };
const https = { ADRES: 'https://taalketen.example' };

test('over https the cookie is for this host alone, hidden from scripts and from http', () => {
  expect(bewaarSessie(https, 'abc')).toBe('__Host-tk_sessie=abc; Path=/; SameSite=Lax; HttpOnly; Secure');
});

test('on a demo machine it works over http too', () => {
  expect(bewaarSessie(http, 'abc')).toBe('tk_sessie=abc; Path=/; SameSite=Lax; HttpOnly');
});

test('what was kept is read back, among other cookies', () => {
  expect(sessieUitCookie(http, 'tk_taal=en; tk_sessie=abc=; x=1')).toBe('abc=');
  expect(sessieUitCookie(https, 'tk_sessie=abc')).toBeNull();
  expect(sessieUitCookie(http, 'niet_tk_sessie=abc')).toBeNull();
  expect(sessieUitCookie(http, null)).toBeNull();
});

test('a forgotten session is empty and already over', () => {
  expect(wisSessie(http)).toContain('tk_sessie=; ');
  expect(wisSessie(http)).toContain('Max-Age=0');
  expect(sessieUitCookie(http, 'tk_sessie=')).toBeNull();
});
