import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afmeldAdres } from '~/platform/login/afmelden.server';
import { beginAanmelden, type Begonnen } from '~/platform/login/begin-aanmelden.server';
import { rondAanmeldenAf } from '~/platform/login/rond-aanmelden-af.server';
import type { LoginSettings } from '~/platform/login/settings';
import { startAanmelden } from '../../../../demo/aanmelden/start';
import type { Standin } from '../../../../demo/stand-in';
import { kiesPersona, type Keuze } from '../../demo/kies-persona';

const ADRES = 'http://app.example';
const client = { id: 'taalketen', geheim: 'geheim-van-de-proef' };
const nu = Temporal.Instant.from('2026-03-10T09:00:00Z');
const NOOR = { sub: 'noor-van-dijk' };

let standin: Standin;
let settings: LoginSettings;

beforeAll(async () => {
  standin = await startAanmelden({ poort: 0, adres: ADRES, client });
  settings = {
    OMGEVING: 'demo',
    ADRES,
    GEHEIM: 'een geheim van de proef',
    OIDC_UITGEVER: standin.url,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.geheim,
    OIDC_ACR: 'urn:taalketen:tweede-factor',
  };
});
afterAll(() => standin.stop());

async function begin(extra: Partial<LoginSettings> = {}, naar?: string): Promise<Begonnen> {
  const begonnen = await beginAanmelden({ ...settings, ...extra }, { naar, nu });
  if (begonnen.soort !== 'begonnen') throw new Error(begonnen.oorzaak);
  return begonnen;
}

/** The provider's answer as it reaches the app behind its proxy: same path, another host. */
function terug(adres: string, cookie: string): Request {
  const { pathname, search } = new URL(adres);
  return new Request(`http://127.0.0.1:3000${pathname}${search}`, { headers: { Cookie: cookie.split(';')[0] ?? '' } });
}

async function meldAan(keuze: Keuze, extra: Partial<LoginSettings> = {}) {
  const { adres, cookie } = await begin(extra);
  return rondAanmeldenAf({ ...settings, ...extra }, terug(await kiesPersona(adres, keuze), cookie), { nu });
}

async function storing(soort: string, pad: string, ms?: number): Promise<void> {
  const antwoord = await fetch(`${standin.url}/storing`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ soort, pad, ms }),
  });
  expect(antwoord.status).toBe(201);
}

describe('beginAanmelden', () => {
  it('sends to the provider with code, PKCE, state, nonce and the asked second factor', async () => {
    const { adres } = await begin();
    const vraag = Object.fromEntries(new URL(adres).searchParams);
    expect(vraag).toMatchObject({
      response_type: 'code',
      client_id: 'taalketen',
      redirect_uri: 'http://app.example/aanmelden/terug',
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      acr_values: 'urn:taalketen:tweede-factor',
    });
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(vraag[naam]?.length).toBeGreaterThan(20);
    expect(new URL((await begin()).adres).searchParams.get('state')).not.toBe(vraag['state']);
  });

  it('says when the provider does not answer', async () => {
    const afwezig = { ...settings, OIDC_UITGEVER: 'http://localhost:1' };
    expect(await beginAanmelden(afwezig, { nu })).toEqual({ soort: 'geweigerd', reden: 'aanbieder_onbereikbaar', oorzaak: 'fetch_failed' });
  });

  it.each([['fout'], ['verbreek']])('says when the provider is broken: %s', async (soort) => {
    await storing(soort, '/.well-known');
    expect(await beginAanmelden(settings, { nu })).toMatchObject({ soort: 'geweigerd', reden: 'aanbieder_onbereikbaar' });
  });

  it('refuses a provider over plain http outside the demo', async () => {
    expect(await beginAanmelden({ ...settings, OMGEVING: 'productie' }, { nu })).toMatchObject({
      soort: 'geweigerd',
      oorzaak: 'OAUTH_HTTP_REQUEST_FORBIDDEN',
    });
  });
});

describe('rondAanmeldenAf', () => {
  it('knows who it is, from which provider, with which factor, and where he wanted to go', async () => {
    const { adres, cookie } = await begin({}, '/caseload?blad=2');
    const antwoord = await kiesPersona(adres, NOOR);
    expect(antwoord).toMatch(/^http:\/\/app\.example\/aanmelden\/terug\?code=/);
    expect(await rondAanmeldenAf(settings, terug(antwoord, cookie), { nu })).toEqual({
      soort: 'aangemeld',
      uitgever: standin.url,
      sub: 'noor-van-dijk',
      naam: 'Noor van Dijk',
      email: 'noor-van-dijk@denhaag.example',
      isEmailBevestigd: true,
      acr: 'urn:taalketen:tweede-factor',
      naar: '/caseload?blad=2',
    });
  });

  it('takes any of several accepted factors', async () => {
    const OIDC_ACR = 'urn:etoegang:core:assurance-class:loa3 urn:taalketen:tweede-factor';
    expect(await meldAan(NOOR, { OIDC_ACR })).toMatchObject({ soort: 'aangemeld', acr: 'urn:taalketen:tweede-factor' });
  });

  it('refuses who has no second factor', async () => {
    expect(await meldAan({ sub: 'lotte-prins' })).toMatchObject({ soort: 'geweigerd', reden: 'geen_tweede_factor' });
  });

  it('refuses when the provider was not asked for our factor', async () => {
    const { adres, cookie } = await begin({ OIDC_ACR: 'urn:iets:anders' });
    expect(await rondAanmeldenAf(settings, terug(await kiesPersona(adres, NOOR), cookie), { nu })).toMatchObject({
      reden: 'geen_tweede_factor',
    });
  });

  it('refuses who breaks off', async () => {
    expect(await meldAan({ afbreken: 'ja' })).toMatchObject({ reden: 'afgebroken', oorzaak: 'access_denied' });
  });

  it('refuses an answer without an attempt in this browser, and one after ten minutes', async () => {
    const { adres, cookie } = await begin();
    const antwoord = await kiesPersona(adres, NOOR);
    expect(await rondAanmeldenAf(settings, terug(antwoord, ''), { nu })).toMatchObject({ reden: 'geen_poging' });
    expect(await rondAanmeldenAf(settings, terug(antwoord, cookie), { nu: nu.add({ minutes: 11 }) })).toMatchObject({
      reden: 'geen_poging',
    });
  });

  it('refuses an answer to another attempt', async () => {
    const { adres } = await begin();
    const { cookie } = await begin();
    const antwoord = terug(await kiesPersona(adres, NOOR), cookie);
    expect(await rondAanmeldenAf(settings, antwoord, { nu })).toMatchObject({ reden: 'verkeerde_staat' });
  });

  it('refuses the code of another attempt behind the right state', async () => {
    const ander = await begin();
    const code = new URL(await kiesPersona(ander.adres, NOOR)).searchParams.get('code') ?? '';
    const eigen = await begin();
    const antwoord = new URL(await kiesPersona(eigen.adres, NOOR));
    antwoord.searchParams.set('code', code);
    expect(await rondAanmeldenAf(settings, terug(antwoord.href, eigen.cookie), { nu })).toMatchObject({ reden: 'aanbieder_weigert' });
  });

  it('refuses an answer from another provider (RFC 9207)', async () => {
    const { adres, cookie } = await begin();
    const antwoord = new URL(await kiesPersona(adres, NOOR));
    antwoord.searchParams.set('iss', 'https://kwaad.example');
    expect(await rondAanmeldenAf(settings, terug(antwoord.href, cookie), { nu })).toMatchObject({ reden: 'aanbieder_weigert' });
  });

  it('uses a code once', async () => {
    const { adres, cookie } = await begin();
    const antwoord = await kiesPersona(adres, NOOR);
    expect(await rondAanmeldenAf(settings, terug(antwoord, cookie), { nu })).toMatchObject({ soort: 'aangemeld' });
    expect(await rondAanmeldenAf(settings, terug(antwoord, cookie), { nu })).toMatchObject({
      reden: 'aanbieder_weigert',
      oorzaak: 'invalid_grant',
    });
  });

  it('refuses a wrong client secret', async () => {
    expect(await meldAan(NOOR, { OIDC_CLIENT_SECRET: 'een ander' })).toMatchObject({
      reden: 'aanbieder_weigert',
      oorzaak: 'invalid_client',
    });
  });

  it.each([
    ['fout', '/token', 'aanbieder_onbereikbaar'],
    ['verbreek', '/token', 'aanbieder_onbereikbaar'],
    ['verbreek', '/jwks', 'aanbieder_onbereikbaar'],
    ['verbreek', '/me', 'aanbieder_onbereikbaar'],
    ['fout', '/me', 'aanbieder_onbereikbaar'],
  ])('says when the provider breaks: %s at %s', async (soort, pad, reden) => {
    const { adres, cookie } = await begin();
    const antwoord = terug(await kiesPersona(adres, NOOR), cookie);
    await storing(soort, pad);
    expect(await rondAanmeldenAf(settings, antwoord, { nu })).toMatchObject({ soort: 'geweigerd', reden });
  });
});

describe('afmeldAdres', () => {
  it('ends the session at the provider and comes back to our start page', async () => {
    const antwoord = await fetch(await afmeldAdres(settings), { redirect: 'manual' });
    expect([antwoord.status, antwoord.headers.get('Location')]).toEqual([303, 'http://app.example/']);
  });

  it('is our own start page when the provider does not answer', async () => {
    expect(await afmeldAdres({ ...settings, OIDC_UITGEVER: 'http://localhost:1' })).toBe('http://app.example/');
  });
});
