import { describe, expect, test } from 'vitest';
import { serveer } from './webproef';

const eigen = { origin: 'http://taalketen.example' };
const goed = { goed: () => new Response('goed'), aanmelden: () => new Response('aanmelden') };

describe('headers', () => {
  const verplicht = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
  const download = () => new Response('%PDF', { headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment' } });
  const stuk = () => Promise.reject(new Error('stuk'));

  test.each([
    ['a page', '/goed', {}, 200],
    ['a download', '/download', {}, 200],
    ['an error', '/stuk', {}, 500],
    ['a style sheet', '/assets/stijl-abc123.css', {}, 200],
    ['a missing file', '/assets/niets.js', {}, 404],
    ['the health', '/gezondheid', {}, 200],
    ['a refused form', '/goed', { method: 'POST', body: 'x=1' }, 403],
    ['a method we do not have', '/goed', { method: 'DELETE' }, 405],
    ['an unreadable path', '/%E0%A4%A', {}, 400],
  ])('stand on %s', async (_wat, pad, init, status) => {
    const { adres } = await serveer({ ...goed, download, stuk });
    const antwoord = await fetch(adres + pad, init);
    expect(antwoord.status).toBe(status);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject(verplicht);
    expect(antwoord.headers.get('content-security-policy')).toContain("form-action 'self' http://aanmelden.example;");
    expect(antwoord.headers.get('x-verzoek-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(antwoord.headers.get('x-powered-by')).toBeNull();
  });

  test('a page is never kept, a file with a hash for a year', async () => {
    const { adres } = await serveer(goed);
    const bewaard = async (pad: string) => (await fetch(adres + pad)).headers.get('cache-control');
    expect(await bewaard('/goed')).toBe('no-store');
    expect(await bewaard('/assets/stijl-abc123.css')).toBe('public, max-age=31536000, immutable');
    expect(await bewaard('/favicon.svg')).toBe('public, max-age=3600');
    expect(await bewaard('/assets/niets.js')).toBe('no-store');
  });

  test('each answer has a nonce of its own', async () => {
    const { adres } = await serveer({ nonce: ({ context }) => new Response(context.cspNonce) });
    const een = await fetch(`${adres}/nonce`);
    const nonce = await een.text();
    expect(een.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(await (await fetch(`${adres}/nonce`)).text()).not.toBe(nonce);
  });

  test('only production binds the browser to https', async () => {
    const koppen = async (productie: boolean) => (await fetch((await serveer(goed, { productie })).adres)).headers;
    expect((await koppen(true)).get('strict-transport-security')).toMatch(/^max-age=31536000/);
    expect((await koppen(false)).get('strict-transport-security')).toBeNull();
  });
});

describe('what comes in', () => {
  const post = (adres: string, init: RequestInit) => fetch(`${adres}/goed`, { method: 'POST', ...init }).then(({ status }) => status);

  test('a form of our own page is let through, that of another site is not, also as `?_data=`', async () => {
    const { adres } = await serveer(goed);
    const body = 'x=1';
    expect(await post(adres, { body, headers: eigen })).toBe(200);
    expect(await post(adres, { body, headers: { origin: 'https://kwaad.example' } })).toBe(403);
    const data = await fetch(`${adres}/goed?_data=goed`, { method: 'POST', body, headers: { origin: 'https://kwaad.example' } });
    expect(data.status).toBe(403);
  });

  test('a form of more than 256 KiB is refused; with files only above 40 MB, so that what is too large can be said beside its field', async () => {
    const { adres } = await serveer({ goed: async ({ request }) => new Response(String((await request.arrayBuffer()).byteLength)) });
    const zwaar = new Uint8Array(10 * 1024 * 1024);
    const formulier = new FormData();
    formulier.append('bestand', new File([zwaar], 'scan.pdf'));
    expect(await post(adres, { body: 'x'.repeat(256 * 1024 + 1), headers: eigen })).toBe(413);
    expect(await post(adres, { body: formulier, headers: eigen })).toBe(200);
    for (const naam of ['twee', 'drie', 'vier']) formulier.append(naam, new File([zwaar], 'scan.pdf'));
    expect(await post(adres, { body: formulier, headers: eigen })).toBe(413);
  });

  test('a body that does not say how long it is, is refused', async () => {
    const { adres } = await serveer(goed);
    const body = new ReadableStream({
      start(stroom) {
        stroom.enqueue(new TextEncoder().encode('x=1'));
        stroom.close();
      },
    });
    expect(await post(adres, { body, headers: eigen, duplex: 'half' })).toBe(411);
  });

  test('a refusal is a readable page, in the language of the visitor', async () => {
    const { adres } = await serveer(goed);
    const nl = await (await fetch(`${adres}/assets/niets.js`)).text();
    const en = await (await fetch(`${adres}/assets/niets.js`, { headers: { cookie: 'tk_taal=en' } })).text();
    expect(nl).toContain('<html lang="nl">');
    expect(nl).toContain('<h1>Deze pagina is er niet</h1>');
    expect(en).toContain('<h1>This page is not there</h1>');
  });
});

describe('how much comes in', () => {
  test('the login allows so many requests a minute; other pages go on', async () => {
    const { adres } = await serveer(goed, { aanmeldingenPerMinuut: 2 });
    const statussen = [];
    for (const pad of ['/aanmelden', '/aanmelden', '/aanmelden', '/goed']) statussen.push((await fetch(adres + pad)).status);
    expect(statussen).toEqual([200, 200, 429, 200]);
  });

  test('what comes above the limit is told to come back, what was under way is answered', async () => {
    const { traag, laatGaan, begonnen } = uitgesteld();
    const { adres } = await serveer({ ...goed, traag }, { hoogstensOnderweg: 1 });
    const eerste = fetch(`${adres}/traag`);
    await begonnen;
    const tweede = await fetch(`${adres}/goed`);
    expect([tweede.status, tweede.headers.get('retry-after')]).toEqual([503, '2']);
    expect((await fetch(`${adres}/gezondheid`)).status).toBe(200);
    laatGaan();
    expect((await eerste).status).toBe(200);
    expect((await fetch(`${adres}/goed`)).status).toBe(200);
  });
});

test.each([
  ['well', () => Promise.resolve({ status: 'ok' }), 200, 'ok'],
  ['not well', () => Promise.resolve({ status: 'niet_goed', database: 'niet_goed' }), 503, 'niet_goed'],
  ['a check that fails', () => Promise.reject(new Error('stuk')), 503, 'fout'],
])('the health says %s', async (_wat, gezondheid, status, woord) => {
  const { adres } = await serveer(goed, { gezondheid });
  const antwoord = await fetch(`${adres}/gezondheid`);
  expect([antwoord.status, (await antwoord.json()) as unknown]).toMatchObject([status, { status: woord }]);
});

function uitgesteld() {
  const begin = Promise.withResolvers<void>();
  const einde = Promise.withResolvers<void>();
  const traag = async () => {
    begin.resolve();
    await einde.promise;
    return new Response('klaar');
  };
  return { traag, laatGaan: einde.resolve, begonnen: begin.promise };
}
