import { describe, expect, test } from 'vitest';
import { metActor } from '~/platform/db/actor.server';
import { DomeinFout, nietGevonden } from '~/platform/fout';
import { redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';
import { casemanager, fg } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, webContext } from '../../fabriek/verzoek';
import { roepAan } from './wikkel';

const bezoeker = () => contextVoor(null);
const voor = async (wie: { maak: () => Promise<{ id: string; toegangId: string }> }) => contextVoor(await sessieVoor(await wie.maak()));
const ga = (lader: Parameters<typeof roepAan>[0], context: ReturnType<typeof bezoeker>, pad = '/proef') =>
  roepAan(lader, context, bezoek(context, pad));

describe('who gets in', () => {
  const lader = pagina({ rollen: ['casemanager'] }, ({ actor }) => ({ rol: actor.rol }));

  test('the right role gets the data', async () => {
    expect(await ga(lader, await voor(casemanager()))).toMatchObject({ status: 200, data: { rol: 'casemanager' } });
  });

  test('another role gets 403, with the number of the request and no reason', async () => {
    expect(await ga(lader, await voor(fg()))).toMatchObject({ status: 403, data: { code: 'verboden', verzoekId: 'proef' } });
  });

  test('no session goes to the login, with the way back', async () => {
    const { status, koppen } = await ga(lader, bezoeker(), '/proef?wet=wi2013');
    expect([status, koppen.get('location')]).toEqual([302, '/aanmelden?terug=%2Fproef%3Fwet%3Dwi2013']);
  });

  test('a token that was never given out is no session', async () => {
    expect((await ga(lader, contextVoor('verzonnen'))).status).toBe(302);
  });

  test('an ended session is no session', async () => {
    const token = await sessieVoor(await casemanager().maak(), { beeindigd: '2026-01-01T00:00:00Z' });
    expect((await ga(lader, contextVoor(token))).status).toBe(302);
  });

  test('a public page lets everyone in, and knows who is logged in', async () => {
    const openbaar = pagina({ rollen: 'openbaar' }, ({ actor }) => ({ rol: actor?.rol ?? null }));
    expect((await ga(openbaar, bezoeker())).data).toEqual({ rol: null });
    expect((await ga(openbaar, await voor(fg()))).data).toEqual({ rol: 'fg' });
  });
});

describe('what is thrown', () => {
  const met = (fout: unknown) => pagina({ rollen: 'openbaar' }, () => Promise.reject(fout as Error));

  test.each([
    ['niet_gevonden', 404],
    ['verboden', 403],
    ['conflict', 409],
    ['ongeldig', 400],
  ] as const)('a refusal %s answers %i with its article', async (code, status) => {
    const lader = met(new DomeinFout(code, { artikel: 'C 12.5' }));
    expect(await ga(lader, bezoeker())).toMatchObject({ status, data: { code, artikel: 'C 12.5' } });
  });

  test('what one may not know of is not found', async () => {
    expect((await ga(met(nietGevonden()), bezoeker())).status).toBe(404);
  });

  test('the unforeseen answers 500 with the number of the request, and tells nothing of itself', async () => {
    const { status, data } = await ga(met(new Error('BSN 999990019 is dubbel')), bezoeker());
    expect(status).toBe(500);
    expect(data).toEqual({ code: 'onverwacht', verzoekId: 'proef' });
  });

  test('a database without a free connection answers 503 and asks to come back', async () => {
    const { status, koppen } = await ga(met(Object.assign(new Error('vol'), { code: 'P2028' })), bezoeker());
    expect([status, koppen.get('retry-after')]).toEqual([503, '2']);
  });

  test('a session that ends on the way goes to the login', async () => {
    const lader = pagina({ rollen: 'openbaar' }, ({ context }) => metActor(context, () => Promise.resolve(null)));
    expect((await ga(lader, bezoeker())).status).toBe(302);
  });

  test('a download that fails is a readable document, not JSON', async () => {
    const lader = pagina({ rollen: 'openbaar', download: true }, () => Promise.reject(nietGevonden()));
    const context = webContext(bezoeker());
    const antwoord = await lader({ context, params: {}, request: bezoek(context, '/formulier.pdf') }).catch((fout: unknown) => fout);
    if (!(antwoord instanceof Response)) throw new Error('no answer');
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await antwoord.text()).toContain('<h1>Deze pagina is er niet</h1>');
  });

  test('a redirect is let through', async () => {
    const lader = pagina({ rollen: 'openbaar' }, () => redirect('/elders'));
    expect((await ga(lader, bezoeker())).koppen.get('location')).toBe('/elders');
  });
});
