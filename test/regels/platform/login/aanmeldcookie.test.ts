import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bewaarPoging, leesPoging, wisPoging } from '~/platform/login/aanmeldcookie.server';

const settings = { ADRES: 'https://taalketen.example', GEHEIM: 'een geheim van de proef' };
const nu = Temporal.Instant.from('2026-03-10T09:00:00Z');
const poging = { state: 's', nonce: 'n', verifier: 'v', naar: '/caseload' };
const waarde = (kop: string) => kop.split(';')[0] ?? '';

describe('the cookie of an attempt to log in', () => {
  it('is kept from scripts and from other addresses, for ten minutes', () => {
    const [, ...kenmerken] = bewaarPoging(settings, poging, nu).split('; ');
    expect(kenmerken).toEqual(['Path=/aanmelden', 'Max-Age=600', 'HttpOnly', 'SameSite=Lax', 'Secure']);
    expect(bewaarPoging({ ...settings, ADRES: 'http://localhost:3000' }, poging, nu)).not.toContain('Secure');
    expect(wisPoging(settings)).toBe('tk_aanmelding=; Path=/aanmelden; Max-Age=0; HttpOnly; SameSite=Lax; Secure');
  });

  it('gives the attempt back from among other cookies', () => {
    const cookies = `tk_taal=en; ${waarde(bewaarPoging(settings, poging, nu))}; ander=1`;
    expect(leesPoging(settings, cookies, nu)).toEqual(poging);
  });

  it.each([
    [600, poging],
    [601, null],
  ])('after %i seconds', (seconds, verwacht) => {
    expect(leesPoging(settings, waarde(bewaarPoging(settings, poging, nu)), nu.add({ seconds }))).toEqual(verwacht);
  });

  it('refuses what we did not sign', () => {
    const cookie = waarde(bewaarPoging(settings, poging, nu));
    const [inhoud = '', handtekening = ''] = cookie.replace('tk_aanmelding=', '').split('.');
    const vals = Buffer.from(JSON.stringify({ ...poging, naar: '/elders', tot: Number.MAX_SAFE_INTEGER })).toString('base64url');
    const vreemd = [
      null,
      '',
      'tk_aanmelding=',
      `tk_aanmelding=${inhoud}`,
      `tk_aanmelding=${inhoud}.`,
      `tk_aanmelding=${vals}.${handtekening}`,
      `tk_aanmelding=${inhoud}.${handtekening}.x`,
      `tk_aanmelding=${inhoud}.${handtekening.slice(0, -4)}`,
    ];
    for (const cookies of vreemd) expect(leesPoging(settings, cookies, nu)).toBeNull();
    expect(leesPoging({ ...settings, GEHEIM: 'een ander geheim' }, cookie, nu)).toBeNull();
  });
});
