import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { alsSuperuser } from '../../opstart/database';
import { openSite, type Site } from '../../fabriek/site';
import { maakWereld, meldAan, type Wereld } from './bezoekers';

let site: Site;
let wereld: Wereld;
let casemanager: string | null;

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
  casemanager = await meldAan('casemanager', wereld);
});

const post = (pad: string, init: RequestInit = {}) =>
  site.vraag(pad, {
    method: 'POST',
    body: 'x=1',
    ...init,
    headers: { origin: site.adres, cookie: `tk_sessie=${casemanager}`, ...init.headers },
  });

/** The pages themselves are looked at wherever they are asked for: the site notes what is missing. */
describe('the headers stand on what is not a page', () => {
  test('built files, one of each kind', async () => {
    const bestanden = readdirSync(new URL('../../../build/client/assets', import.meta.url));
    const perSoort = new Map(bestanden.map((naam) => [naam.split('.').at(-1), naam]));
    expect([...perSoort.keys()]).toEqual(expect.arrayContaining(['js', 'css', 'woff2']));
    for (const naam of perSoort.values()) expect((await site.haal(`/assets/${naam}`, null)).status).toBe(200);
    expect((await site.haal('/favicon.svg', null)).status).toBe(200);
    expect((await site.haal('/assets/weg.js', null)).status).toBe(404);
  });

  test('the health', async () => {
    expect((await site.haal('/gezondheid', null)).status).toBe(200);
  });

  test('a way out, a page that is not there, and one that is for others', async () => {
    expect((await site.haal('/caseload', null)).status).toBe(302);
    expect((await site.haal('/weg', casemanager)).status).toBe(404);
    expect((await site.haal('/logboek', casemanager)).status).toBe(403);
    expect((await site.haal('/caseload?_data=routes%2Fcaseload', casemanager)).status).toBe(200);
    expect((await site.haal('/caseload?_data=bestaat-niet', casemanager)).status).toBe(403);
  });

  test('forms that are refused before they are read', async () => {
    expect((await post('/caseload', { headers: { origin: 'https://kwaad.example' } })).status).toBe(403);
    expect((await post('/caseload', { body: 'x'.repeat(257 * 1024) })).status).toBe(413);
    expect((await post('/caseload', { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(403);
    expect((await post('/privacy')).status).toBe(405);
    expect((await site.vraag('/caseload', { method: 'DELETE' })).status).toBe(405);
    expect((await site.vraag('/caseload', { method: 'PUT', body: 'x=1', headers: { origin: site.adres } })).status).toBe(405);
    expect((await site.vraag('/%E0%A4%A', {})).status).toBe(400);
  });

  test('forms that are done, refused beside their fields, or in conflict', async () => {
    const adres = `/inburgeraars/${wereld.zaak.inburgeraar.id}`;
    expect((await site.stuur(`${adres}/begeleiding`, casemanager, { velden: { van: '2025-01-01' } })).status).toBe(302);
    expect((await site.stuur(`${adres}/begeleiding`, casemanager, { velden: { van: 'morgen' } })).status).toBe(400);
    expect((await site.stuur(`${adres}/leerroute`, casemanager, { velden: { route: 'b1', van: '2025-01-01' } })).status).toBe(409);
  });

  test('a download, also of what is not there', async () => {
    const scan = await site.haal(`/bestanden/${wereld.zaak.scanId}`, casemanager);
    expect(scan.koppen.get('content-disposition')).toMatch(/^attachment; filename=/);
    expect((await site.haal('/bestanden/weg', casemanager)).status).toBe(404);
  });

  test('a failure that nobody foresaw', async () => {
    const noem = (van: string, naar: string) => alsSuperuser((client) => client.query(`alter function ${van}() rename to ${naar}`));
    await noem('toegang.caseloads', 'caseloads_weg');
    expect((await site.haal('/caseload', casemanager)).status).toBe(500);
    expect((await site.haal('/caseload?_data=routes%2Fcaseload', casemanager)).status).toBe(500);
    await noem('toegang.caseloads_weg', 'caseloads');
  });
});

test('a cookie that logs in is kept from scripts and from other sites', async () => {
  const { koppen } = await site.stuur('/rol', casemanager, { velden: { toegangId: wereld.mensen.casemanager.toegangId } });
  expect(koppen.getSetCookie()).toEqual([expect.stringMatching(/^tk_sessie=[\w-]{43}; Path=\/; SameSite=Lax; HttpOnly$/)]);
});

test('each answer has a nonce of its own', async () => {
  const nonces = [];
  for (let nr = 0; nr < 5; nr += 1) nonces.push((await site.haal('/privacy', null)).koppen.get('content-security-policy'));
  expect(new Set(nonces).size).toBe(5);
});

test('and nothing was missing anywhere', () => {
  expect(site.antwoorden()).toBeGreaterThan(25);
  expect(site.gebreken).toEqual([]);
});
