import { request } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { csrfVeld, formulierIdVeld, formulierNaamVeld } from '~/platform/formulier/verborgenvelden';
import { csrfToken } from '~/platform/http/csrf.server';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { openSite, type Site } from '../../fabriek/site';

let site: Site;
let wie: ProefGebruiker;
let sessie: string;

beforeAll(async () => {
  site = await openSite();
  wie = await casemanager().maak();
  sessie = await sessieVoor(wie);
});

type Vraag = { method: 'GET' | 'POST'; pad: string; koppen: Record<string, string>; body?: string };

/** As someone writes it by hand: `fetch` would not let the name be chosen. */
function vraag({ method, pad, koppen, body }: Vraag): Promise<{ status: number; naar: string; tekst: string }> {
  return new Promise((klaar, mislukt) => {
    const headers = { cookie: `tk_sessie=${sessie}`, ...koppen };
    const verzoek = request(site.adres + pad, { method, headers }, (antwoord) => {
      let tekst = '';
      antwoord.on('data', (deel: Buffer) => (tekst += deel.toString()));
      antwoord.on('end', () => klaar({ status: antwoord.statusCode ?? 0, naar: antwoord.headers.location ?? '', tekst }));
    });
    verzoek.on('error', mislukt);
    verzoek.end(body);
  });
}

function kiesRol(koppen: Record<string, string>) {
  const csrf = csrfToken({ ...contextVoor(null), sessie });
  const velden = { [csrfVeld]: csrf, [formulierIdVeld]: uuidv7(), [formulierNaamVeld]: 'rol', toegangId: 'geen' };
  const body = new URLSearchParams(velden).toString();
  const vast = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
  return vraag({ method: 'POST', pad: '/rol', koppen: { ...vast, ...koppen }, body });
}

describe('a proxy that calls us by a name of its own', () => {
  test.each<Record<string, string>>([{ host: 'intern:8080' }, { host: 'intern', 'x-forwarded-host': 'anders.example' }])(
    'takes our forms: %o',
    async (namen) => {
      expect((await kiesRol({ ...namen, origin: site.adres })).status).toBe(400);
    },
  );

  test('and still none of another site', async () => {
    const namen = { host: 'kwaad.example', 'x-forwarded-host': 'kwaad.example' };
    expect((await kiesRol({ ...namen, origin: 'https://kwaad.example' })).status).toBe(403);
  });

  test('the browser itself may call us by any name, as long as it says that the form is its own page', async () => {
    const zelf = { host: 'localhost:4000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' };
    expect((await kiesRol(zelf)).status).toBe(400);
  });
});

describe('a name is no way to another page', () => {
  test.each(['x/aanmelden/terug?x=', 'x/logboek?', 'a b', '[::1', 'a:99999', '%', ''])('"%s"', async (host) => {
    const { status, tekst } = await vraag({ method: 'GET', pad: '/privacy', koppen: { host } });
    expect(status).toBe(200);
    expect(tekst).toContain('<h1');
  });

  test('and stands in no answer', async () => {
    for (const pad of ['/privacy', '/weg', '/rol']) {
      const { tekst, naar } = await vraag({ method: 'GET', pad, koppen: { host: 'kwaad.example', 'x-forwarded-host': 'kwaad.example' } });
      expect(tekst + naar).not.toContain('kwaad.example');
    }
  });
});
