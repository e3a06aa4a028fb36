import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eigenKvk, geopendConcept, volledigeInhoud } from '../fabriek/aanmelding';
import { vraag } from '../fabriek/bron';
import { kaal, stuurZonderLogin, type Aanmeldpost } from '../fabriek/aanmeldpost';
import { openSite, type Site } from '../fabriek/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(() => vraag('delete from aanmelding.poging; delete from aanmelding_concept'));

const FORMULIER = '/convenant/aanmelding/formulier';
const LOCATIE = { doe: 'bewaar', naam: 'Centrum', adres: 'Spui 70', postcode: '2511 BT', plaats: 'Den Haag' };
const stuur = (pad: string, wat: Aanmeldpost) => stuurZonderLogin(site, pad, wat);

describe('the link of an aanmelding', () => {
  test('shows one page whether it exists or not, and looking opens nothing', async () => {
    const { sleutel } = await geopendConcept();
    const voor = await vraag('select count(*) from aanmelding.zitting');
    const [echt, vals] = [await site.haal(`/a/${sleutel}`, null), await site.haal(`/a/${'o'.repeat(43)}`, null)];
    expect([echt.status, vals.status]).toEqual([200, 200]);
    expect(kaal(echt.tekst)).toBe(kaal(vals.tekst));
    expect(await vraag('select count(*) from aanmelding.zitting')).toEqual(voor);
  });

  test('opens to a cookie that scripts cannot read, for these pages alone; that of another is none', async () => {
    const { sleutel } = await geopendConcept();
    const { status, naar, koppen } = await stuur(`/a/${sleutel}`, { velden: {} });
    expect([status, naar]).toEqual([302, FORMULIER]);
    expect(koppen.get('set-cookie')).toMatch(/^tk_concept=[\w-]{43}; Path=\/convenant\/aanmelding; SameSite=Lax; HttpOnly$/);
    const cookie = koppen.get('set-cookie')?.split(';')[0] ?? '';
    expect((await site.haal(`${FORMULIER}/docenten`, null, { cookie })).tekst).toContain('Noor Bakker');
    const vreemd = await site.haal(`${FORMULIER}/docenten`, null, { cookie: `tk_concept=${'z'.repeat(43)}` });
    expect([vreemd.status, vreemd.tekst.includes('Noor Bakker')]).toEqual([200, false]);
  });

  test('unknown says no and sets nothing', async () => {
    const { status, koppen } = await stuur(`/a/${'o'.repeat(43)}`, { velden: {} });
    expect([status, koppen.get('set-cookie')]).toEqual([400, null]);
  });
});

describe('a post', () => {
  test('from another site, or without the token of the form, keeps nothing', async () => {
    const { geheim } = await geopendConcept();
    const cookie = `tk_concept=${geheim}`;
    const voor = await vraag('select inhoud from aanmelding_concept');
    for (const koppen of [{ origin: 'https://elders.example' }, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[])
      expect((await stuur(`${FORMULIER}/locaties`, { cookie, velden: LOCATIE, koppen })).status).toBe(403);
    expect(await vraag('select inhoud from aanmelding_concept')).toEqual(voor);
  });

  test('to begin says the same of an address that has a draft, of a new one, and over the limit', async () => {
    const { email } = await geopendConcept(volledigeInhoud(eigenKvk()));
    const antwoorden = new Set<string>();
    for (const naar of [email, 'nieuw@aanmelder.example', ...Array.from({ length: 40 }, (_, nr) => `over${nr}@aanmelder.example`)]) {
      const { status, naar: verder, tekst } = await stuur('/convenant/aanmelding', { velden: { naam: 'Taalhuis', email: naar } });
      antwoorden.add(`${status} ${verder} ${tekst}`);
    }
    expect([...antwoorden]).toEqual(['302 /convenant/aanmelding?gedaan=verstuurd ']);
    expect((await vraag('select 1 from aanmelding_concept')).length).toBeLessThan(32);
  });

  test('with fields that nobody asks, or far too much, keeps what the form asks and no more', async () => {
    const { geheim } = await geopendConcept({ ...volledigeInhoud(), locaties: [] });
    const cookie = `tk_concept=${geheim}`;
    expect(
      (await stuur(`${FORMULIER}/locaties`, { cookie, velden: { ...LOCATIE, beheerder: 'ja', 'inhoud.organisatie': 'x' } })).status,
    ).toBe(302);
    expect((await stuur(`${FORMULIER}/locaties`, { cookie, velden: { ...LOCATIE, naam: 'x'.repeat(5000) } })).status).toBe(400);
    const [rij] = await vraag<{ locaties: Record<string, string>[] }>(`select inhoud->'locaties' as locaties from aanmelding_concept`);
    expect(rij?.locaties.map((een) => Object.keys(een).toSorted())).toEqual([['adres', 'id', 'naam', 'plaats', 'postcode']]);
  });
});
