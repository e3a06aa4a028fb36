import { beforeAll, describe, expect, test } from 'vitest';
import { gevonden, type Merk, plantMerken } from '../../fabriek/merken';
import { openSite, type Site } from '../../fabriek/site';
import { adresVan } from '../rechten/adres';
import { gebruikers, maakWereld, meldAan, metNieuweZaak, type Wereld } from '../rechten/bezoekers';
import { vulIn } from '../rechten/handelingen';
import { routelijst } from '../rechten/routelijst';
import { komtBinnen, leesTabel } from '../rechten/tabel';
import { NAAR_BUITEN, PADDELEN, VRAAGDELEN, VRIJE_VELDEN } from './adres.lijst';

const PATIENCE = 60_000;
const tabel = leesTabel();

let site: Site;
let wereld: Wereld;
let merken: Merk[];
/** Every address that a page or an answer led to, with where it stood. */
const adressen = new Map<string, string>();
/** The fields of every form that fills an address: the name, whether one types in it, and where. */
const velden = new Map<string, { naam: string; vrij: boolean }>();
const KEUZE = ['checkbox', 'radio', 'hidden', 'date', 'submit'];

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
  merken = await plantMerken();
});

const leesbaar = (waarde: string) => waarde.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

function verzamel(html: string, plek: string): void {
  for (const [, , adres = ''] of html.matchAll(/\s(href|action|formaction|src)="([^"]*)"/gi)) adressen.set(leesbaar(adres), plek);
  for (const [, kenmerken = '', inhoud = ''] of html.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/gi)) {
    if (/method="post"/i.test(kenmerken)) continue;
    for (const [veld, soort = ''] of inhoud.matchAll(/<(input|select|textarea)\b[^>]*>/gi)) {
      const naam = /\sname="([^"]*)"/i.exec(veld)?.[1] ?? '';
      const type = /\stype="([^"]*)"/i.exec(veld)?.[1] ?? 'text';
      velden.set(`${plek} ${naam}`, { naam, vrij: soort !== 'select' && !KEUZE.includes(type) });
    }
  }
}

describe('every address on every page of every role', { timeout: PATIENCE }, () => {
  test.each(tabel.filter(({ methode }) => methode === 'GET'))('$regel', async (rij) => {
    for (const wie of gebruikers.filter((een) => ['200', '302'].includes(rij.uitkomst[een]))) {
      const { tekst, naar, koppen } = await site.haal(await adresVan(rij, wereld), await meldAan(wie, wereld));
      if (naar) adressen.set(naar, rij.regel);
      if (koppen.get('content-type')?.startsWith('text/html')) verzamel(tekst, rij.regel);
    }
  });
});

describe('every answer to every act', { timeout: PATIENCE }, () => {
  test.each(tabel.filter(({ methode }) => methode === 'POST'))('$regel', async (rij) => {
    const [wie] = gebruikers.filter((een) => komtBinnen(rij, een));
    if (!wie) return;
    const hier = await metNieuweZaak(wereld);
    const { tekst, naar } = await site.stuur(await adresVan(rij, hier), await meldAan(wie, hier), { velden: await vulIn(rij, hier, wie) });
    if (naar) adressen.set(naar, rij.regel);
    verzamel(tekst, rij.regel);
  });
});

describe('holds ids, days and words of ours', () => {
  const eigen = () => [...adressen].filter(([adres]) => adres.startsWith('/') && !/^\/(assets|favicon|fonts)\b/.test(adres));

  test('there were many', () => {
    expect(eigen().length).toBeGreaterThan(100);
  });

  test('no word that someone typed of a person', () => {
    expect([...adressen].filter(([adres]) => !NAAR_BUITEN.test(adres) && gevonden(adres, merken).length > 0)).toEqual([]);
  });

  test('every path is a route, and what is filled in has its shape', () => {
    const patronen = routelijst(site.build).flatMap(({ id, pad }) => (id === 'root' || pad === '/*' ? [] : [pad]));
    const vorm = (deel: string) => (deel.startsWith(':') ? (PADDELEN[deel.slice(1)]?.source.slice(1, -1) ?? '(?!)') : deel);
    const vormen = patronen.map((pad) => new RegExp(`^${pad.split('/').map(vorm).join('/')}$`));
    const vreemd = eigen().filter(([adres]) => !vormen.some((een) => een.test(adres.split(/[?#]/)[0] ?? '')));
    expect(vreemd, 'a part of a path that is no id: take it out, or say what it is in adres.lijst.ts').toEqual([]);
  });

  test('every name behind a question mark is known, with a value of its shape', () => {
    const vreemd = eigen().flatMap(([adres, plek]) =>
      [...new URL(adres, site.adres).searchParams]
        .filter(([naam, waarde]) => !VRAAGDELEN[naam]?.test(waarde))
        .map(([naam, waarde]) => `${naam}=${waarde} on ${plek}`),
    );
    expect([...new Set(vreemd)], 'a search on a person is a POST; else say in adres.lijst.ts what it is').toEqual([]);
  });

  test('a form that fills an address asks for known things, and lets nobody type a name', () => {
    expect([...velden].filter(([, { naam }]) => !(naam in VRAAGDELEN)).map(([plek]) => plek)).toEqual([]);
    expect([...velden].filter(([, { vrij }]) => vrij).map(([plek]) => plek)).toEqual(Object.keys(VRIJE_VELDEN));
  });
});

test('every part of every route’s path has a known shape', () => {
  const delen = routelijst(site.build).flatMap(({ pad }) => [...pad.matchAll(/:(\w+)/g)].map(([, naam]) => naam));
  expect([...new Set(delen)].filter((naam) => naam !== undefined && !(naam in PADDELEN))).toEqual([]);
});
