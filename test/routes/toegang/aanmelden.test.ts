import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { vindActor } from '~/platform/db/actor.server';
import { sessieUitCookie } from '~/platform/http/sessiecookie';
import { loader as aanmelden } from '~/routes/aanmelden';
import { loader as terug } from '~/routes/aanmelden_.terug';
import { action as afmelden } from '~/routes/afmelden';
import { startAanmelden } from '../../../demo/aanmelden/start';
import type { Standin } from '../../../demo/stand-in';
import { vraag } from '../../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { kiesPersona, type Keuze } from '../../regels/demo/kies-persona';
import { roepAan } from '../platform/wikkel';

const client = { id: 'taalketen', geheim: 'demo' };
const NOOR = { sub: 'noor-van-dijk' };

let standin: Standin;
let bezoeker: Context;
let noor: ProefGebruiker;
beforeAll(async () => {
  const { ADRES } = contextVoor(null).settings;
  standin = await startAanmelden({ poort: 0, adres: ADRES, client });
  bezoeker = met(contextVoor(null));
});
afterAll(() => standin.stop());
beforeEach(async () => {
  await vraag(`update gebruiker set uitgever = null, onderwerp = null, email = id || '@oud.example'`);
  await vraag('truncate log.weigering');
  await fetch(`${standin.url}/storing`, { method: 'DELETE' });
  noor = await casemanager().met({ email: 'noor-van-dijk@denhaag.example' }).maak();
});

const met = (context: Context): Context => ({ ...context, settings: { ...context.settings, OIDC_UITGEVER: standin.url } });
const cookiesVan = (koppen: Headers) => koppen.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
const storing = (pad: string) =>
  fetch(`${standin.url}/storing`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ soort: 'fout', pad }),
  });
const weigeringen = () => vraag('select pad, code, rol from log.weigering');

/** From the link to where the browser ends up, with the cookies it then has. */
async function meldAan(keuze: Keuze, { pad = '/aanmelden', context = bezoeker } = {}) {
  const begin = await roepAan(aanmelden, context, bezoek(context, pad));
  expect(begin.status).toBe(302);
  const naar = new URL(await kiesPersona(begin.koppen.get('location') ?? '', keuze));
  return roepAan(terug, context, metCookies(context, `${naar.pathname}${naar.search}`, cookiesVan(begin.koppen)));
}

const metCookies = (context: Context, pad: string, cookies: string[]) =>
  new Request(bezoek(context, pad), { headers: { Cookie: cookies.join('; ') } });

describe('logging in', () => {
  test('brings who may to the beginning, with a session that scripts cannot read', async () => {
    const { status, koppen } = await meldAan(NOOR);
    expect([status, koppen.get('location')]).toEqual([302, '/']);
    const [wis, sessie] = koppen.getSetCookie();
    expect(wis).toMatch(/^tk_aanmelding=; .*Max-Age=0/);
    expect(sessie).toMatch(/^tk_sessie=[\w-]{43}; .*HttpOnly/);
    expect(sessie).toMatch(/SameSite=Lax/);
    const token = sessieUitCookie(bezoeker.settings, cookiesVan(koppen).join('; '));
    expect(await vindActor(contextVoor(token))).toMatchObject({ gebruikerId: noor.id, rol: 'casemanager' });
  });

  test('brings him back to the page that he asked for', async () => {
    const { koppen } = await meldAan(NOOR, { pad: '/aanmelden?terug=%2Fcaseload%3Fwet%3Dwi2013' });
    expect(koppen.get('location')).toBe('/caseload?wet=wi2013');
  });

  test.each(['//elders.example', 'https://elders.example/', '/\\elders.example', 'javascript:alert(1)'])(
    'never to another site: %s',
    async (pad) => {
      const { koppen } = await meldAan(NOOR, { pad: `/aanmelden?terug=${encodeURIComponent(pad)}` });
      expect(koppen.get('location')).toBe('/');
    },
  );

  test('ends the session that the browser still had', async () => {
    const oud = await sessieVoor(await casemanager().maak());
    const begin = await roepAan(aanmelden, bezoeker, bezoek(bezoeker, '/aanmelden'));
    const naar = new URL(await kiesPersona(begin.koppen.get('location') ?? '', NOOR));
    const context = met(contextVoor(oud));
    await roepAan(terug, context, metCookies(context, `${naar.pathname}${naar.search}`, cookiesVan(begin.koppen)));
    expect(await vindActor(contextVoor(oud))).toBeNull();
  });

  test('is not needed by who is in already', async () => {
    const context = met(contextVoor(await sessieVoor(noor)));
    const { status, koppen } = await roepAan(aanmelden, context, bezoek(context, '/aanmelden?terug=/caseload'));
    expect([status, koppen.get('location')]).toEqual([302, '/caseload']);
  });
});

describe('who is refused', () => {
  test.each<[string, Keuze, () => Promise<unknown>, string]>([
    ['nobody whom the gemeente knows', { sub: 'peter-vos' }, () => Promise.resolve(), 'geen_toegang'],
    [
      'no second factor',
      { sub: 'lotte-prins' },
      () => casemanager().met({ email: 'lotte-prins@denhaag.example' }).maak(),
      'geen_tweede_factor',
    ],
    ['broken off', { afbreken: 'ja' }, () => Promise.resolve(), 'afgebroken'],
    ['no secrecy on file (C 12.8)', NOOR, () => vraag('delete from geheimhouding where gebruiker_id = $1', [noor.id]), 'geen_toegang'],
    ['access that has ended', NOOR, () => vraag('update toegang set beeindigd_op = now() where id = $1', [noor.toegangId]), 'geen_toegang'],
  ])('gets no session and is told why: %s', async (_naam, keuze, vooraf, reden) => {
    await vooraf();
    const { status, koppen } = await meldAan(keuze, { pad: '/aanmelden?terug=/caseload' });
    expect([status, koppen.get('location')]).toEqual([302, `/aanmelden?reden=${reden}&terug=%2Fcaseload`]);
    expect(cookiesVan(koppen)).toEqual(['tk_aanmelding=']);
    expect(await weigeringen()).toEqual([{ pad: '/proef', code: `aanmelden_${reden}`, rol: null }]);
    const pagina = await roepAan(aanmelden, bezoeker, bezoek(bezoeker, koppen.get('location') ?? ''));
    expect(pagina).toMatchObject({ status: 403, data: { reden, terug: '/caseload' } });
  });

  test('an answer without a beginning, and one to another attempt', async () => {
    const zonder = await roepAan(terug, bezoeker, bezoek(bezoeker, '/aanmelden/terug?code=x&state=y'));
    expect(zonder.koppen.get('location')).toBe('/aanmelden?reden=geen_poging');
    const begin = await roepAan(aanmelden, bezoeker, bezoek(bezoeker, '/aanmelden'));
    const ander = await roepAan(terug, bezoeker, metCookies(bezoeker, '/aanmelden/terug?code=x&state=y', cookiesVan(begin.koppen)));
    expect(ander.koppen.get('location')).toBe('/aanmelden?reden=verkeerde_staat');
  });

  test('a provider that is away is told before anyone is sent there', async () => {
    await storing('/.well-known');
    expect(await roepAan(aanmelden, bezoeker, bezoek(bezoeker, '/aanmelden?terug=/caseload'))).toMatchObject({
      status: 503,
      data: { reden: 'aanbieder_onbereikbaar', terug: '/caseload' },
    });
    const weg = { ...bezoeker, settings: { ...bezoeker.settings, OIDC_UITGEVER: 'http://localhost:1' } };
    expect(await roepAan(aanmelden, weg, bezoek(weg, '/aanmelden'))).toMatchObject({
      status: 503,
      data: { reden: 'aanbieder_onbereikbaar' },
    });
  });
});

describe('logging out', () => {
  test('ends the session here and goes on to the provider', async () => {
    const context = met(contextVoor(await sessieVoor(noor)));
    const { status, koppen } = await roepAan(afmelden, context, verzending(context, '/afmelden'));
    expect(status).toBe(302);
    expect(koppen.get('location')).toMatch(new RegExp(`^${standin.url}/session/end\\?`));
    expect(koppen.get('set-cookie')).toMatch(/^tk_sessie=; .*Max-Age=0/);
    expect(await vindActor(context)).toBeNull();
  });

  test('works when the provider is away, and when the session is over', async () => {
    const context = contextVoor('over');
    const weg = { ...context, settings: { ...context.settings, OIDC_UITGEVER: 'http://localhost:1' } };
    const { status, koppen } = await roepAan(afmelden, weg, verzending(weg, '/afmelden'));
    expect([status, koppen.get('location')]).toEqual([302, `${weg.settings.ADRES}/`]);
  });

  test('is not done by another site', async () => {
    const context = met(contextVoor(await sessieVoor(noor)));
    expect((await roepAan(afmelden, context, verzending(context, '/afmelden', { herkomst: 'https://kwaad.example' }))).status).toBe(403);
    expect(await vindActor(context)).not.toBeNull();
  });
});
