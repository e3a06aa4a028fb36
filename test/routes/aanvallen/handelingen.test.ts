import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { csrfVeld } from '~/platform/formulier/verborgenvelden';
import { csrfToken } from '~/platform/http/csrf.server';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { openSite, type Site, type Velden, type Verzending } from '../../fabriek/site';
import { adresVan, alsData } from '../rechten/adres';
import { gebruikers, maakWereld, meldAan, type Bezoeker, type Wereld } from '../rechten/bezoekers';
import { vulIn } from '../rechten/handelingen';
import { mensenOp } from '../rechten/mensenop';
import { routelijst } from '../rechten/routelijst';
import { standVanZaken } from '../rechten/stand';
import { komtBinnen, leesTabel, type Rij } from '../rechten/tabel';

const KWAAD = 'https://kwaad.example';
const tabel = leesTabel();
const doen = tabel.filter(({ methode }) => methode === 'POST');

let site: Site;
let wereld: Wereld;

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
});

const tokenVan = (sessie: string | null) => csrfToken({ ...contextVoor(null), sessie });
const routeVan = (rij: Rij) => routelijst(site.build).find(({ pad, action }) => pad === rij.pad && action !== undefined)?.id ?? '';

type Doelwit = { wie: Bezoeker; adres: string; velden: Velden };

/** A form filled in right by someone to whom nothing but the attack can be refused. */
async function doelwit(rij: Rij): Promise<Doelwit> {
  const wie = gebruikers.find((een) => komtBinnen(rij, een));
  if (!wie) throw new Error(`nobody may ${rij.regel}`);
  return { wie, adres: await adresVan(rij, wereld), velden: await vulIn(rij, wereld, wie) };
}

type Aanval = [pad: string, wat: Verzending];

/** Sends the form with what each attack changes; it must be refused and must have changed nothing. */
async function valAan(rij: Rij, maakAanvallen: (doel: Doelwit) => Record<string, Aanval>): Promise<void> {
  const doel = await doelwit(rij);
  const sessie = await meldAan(doel.wie, wereld);
  const voor = await standVanZaken();
  const aanvallen = Object.entries(maakAanvallen(doel));
  const gezien: Record<string, number> = {};
  for (const [naam, [pad, wat]] of aanvallen) gezien[naam] = (await site.stuur(pad, sessie, { velden: doel.velden, ...wat })).status;
  expect(gezien).toEqual(Object.fromEntries(aanvallen.map(([naam]) => [naam, 403])));
  expect(await standVanZaken()).toBe(voor);
}

describe('a form that another site sends in the name of who is logged in is refused', () => {
  test.each(doen)('$regel', async (rij) => {
    const eigen = { origin: site.adres };
    await valAan(rij, ({ adres }) => {
      const data = alsData(adres, routeVan(rij));
      return {
        'another Origin': [adres, { koppen: { origin: KWAAD } }],
        'another Origin, for data': [data, { koppen: { origin: KWAAD } }],
        'another Origin, for data of the root': [alsData(adres, 'root'), { koppen: { origin: KWAAD } }],
        'no Origin': [adres, { koppen: {} }],
        'no Origin, for data': [data, { koppen: {} }],
        'an opaque Origin': [adres, { koppen: { origin: 'null' } }],
        'another port': [adres, { koppen: { origin: 'http://127.0.0.1:9' } }],
        'our Origin, but the browser says cross-site': [adres, { koppen: { ...eigen, 'sec-fetch-site': 'cross-site' } }],
        'our Origin, but the browser says same-site': [adres, { koppen: { ...eigen, 'sec-fetch-site': 'same-site' } }],
        'our Origin, cross-site, for data': [data, { koppen: { ...eigen, 'sec-fetch-site': 'cross-site' } }],
      };
    });
  });
});

describe('a form without the token of this very session is refused', () => {
  test.each(doen)('$regel', async (rij) => {
    const { wie } = await doelwit(rij);
    const eerdere = await meldAan(wie, wereld);
    await valAan(rij, ({ adres }) => ({
      'no token': [adres, { token: null }],
      'an empty token': [adres, { token: '' }],
      "nobody's token": [adres, { token: tokenVan(null) }],
      'the token of an earlier session of the same person': [adres, { token: tokenVan(eerdere) }],
      'no token, for data': [alsData(adres, routeVan(rij)), { token: null }],
    }));
  });
});

describe('an address does nothing by being looked at', () => {
  test.each(doen)('$regel', async (rij) => {
    const doel = await doelwit(rij);
    const sessie = await meldAan(doel.wie, wereld);
    const velden = Object.entries(doel.velden).filter((veld): veld is [string, string] => typeof veld[1] === 'string');
    const query = new URLSearchParams([...velden, [csrfVeld, tokenVan(sessie)]]);
    const voor = await standVanZaken();
    const antwoord = await site.haal(`${doel.adres}?${query}`, sessie);
    expect(antwoord.status).toBeLessThan(400);
    expect(await standVanZaken()).toBe(voor);
    expect((await site.haal('/rol', sessie)).status).toBe(200);
  });
});

describe('a page that does nothing takes no form', () => {
  const paden = [...new Set(tabel.map(({ pad }) => pad))].filter((pad) => !doen.some((rij) => rij.pad === pad));
  test.each(paden)('POST %s', async (pad) => {
    const adres = await adresVan({ regel: `GET ${pad}`, pad }, wereld);
    const { status } = await site.stuur(adres, await meldAan('casemanager', wereld));
    expect(status).toBe(405);
  });
});

describe('an id that is not there is not found, whatever it looks like', () => {
  const metId = tabel.filter(({ pad }) => pad.includes(':'));
  /** A link answers the same whether it is there or not, so that nobody learns which are: test/routes/eigenlink.test.ts and aanmelding.test.ts. */
  const EIGEN_LINK: Record<string, number> = { 'GET /v/:token': 200, 'POST /v/:token': 400, 'GET /a/:token': 200, 'POST /a/:token': 400 };
  /** What is to be gone is gone, also when someone took it away a moment before. */
  const AL_WEG = 'POST /teksten/:id wegnemen';
  const onbekend = uuidv7();
  const vreemd = [onbekend, 'x', "'%20or%20true--", '%F0%9F%92%A5'];

  test.each(metId)('$regel', async (rij) => {
    const { wie, velden } = await doelwit(rij);
    const sessie = await meldAan(wie, wereld);
    const gezien: Record<string, number> = {};
    const voor = await standVanZaken();
    for (const id of vreemd) {
      const adres = rij.pad.replace(/:\w+/g, id);
      const vraag = rij.methode === 'GET' ? site.haal(adres, sessie) : site.stuur(adres, sessie, { velden });
      gezien[id] = (await vraag).status;
    }
    const verwacht = Object.fromEntries(vreemd.map((id) => [id, EIGEN_LINK[rij.regel] ?? 404]));
    expect(gezien).toEqual(rij.regel === AL_WEG ? { ...verwacht, [onbekend]: 302 } : verwacht);
    expect(await standVanZaken()).toBe(voor);
  });
});

describe('a login that counts no more is no login', () => {
  test.each([
    ['ended', { beeindigd: '2025-01-01T00:00:00Z' }],
    ['expired', { verloopt: '2025-01-01T00:00:00Z' }],
  ])('%s', async (_wat, verblijf) => {
    const sessie = await sessieVoor(wereld.mensen.casemanager, verblijf);
    const dossier = `/inburgeraars/${wereld.zaak.inburgeraar.id}`;
    const terug = `/aanmelden?terug=${encodeURIComponent(dossier)}`;
    expect((await site.haal(dossier, sessie)).naar).toBe(terug);
    const begeleiding = await site.stuur(`${dossier}/begeleiding`, sessie, { velden: { van: '2025-01-01' } });
    expect(begeleiding.naar).toBe(`/aanmelden?terug=${encodeURIComponent(`${dossier}/begeleiding`)}`);
  });
});

test('every answer so far carried its headers, and nothing of anyone came into the log of the process', () => {
  expect(site.antwoorden()).toBeGreaterThan(100);
  expect(site.gebreken).toEqual([]);
  expect(mensenOp(site.log.join(''), wereld)).toEqual([]);
});
