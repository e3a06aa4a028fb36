import { beforeAll, describe, expect, test } from 'vitest';
import { rechtenVan } from '~/platform/http/rechten';
import { openSite, type Antwoord, type Site, type Velden } from '../../fabriek/site';
import { adresVan, alsData } from './adres';
import { bezoekers, gebruikers, gebruikerVan, maakWereld, meldAan, metNieuweZaak, type Bezoeker, type Wereld } from './bezoekers';
import { handelingen, vulIn } from './handelingen';
import { laatste, mensenOp, weigeringenNa } from './mensenop';
import { routelijst } from './routelijst';
import { standVanZaken } from './stand';
import { komtBinnen, leesTabel, type Rij } from './tabel';

/** A busy machine draws a PDF for everyone in half a minute. */
const PATIENCE = 90_000;
const tabel = leesTabel();
const lezen = tabel.filter(({ methode }) => methode === 'GET');
const doen = tabel.filter(({ methode }) => methode === 'POST');

let site: Site;
let wereld: Wereld;

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
});

type Gezien = Partial<Record<Bezoeker, string>>;

/** What is refused to someone who is logged in is kept for the fg: who, in which role, on which route, and no id. */
async function eisGenoteerd(rij: Rij, sinds: string, gezien: Gezien): Promise<void> {
  const geweigerd = gebruikers.filter((wie) => ['-', '404'].includes(gezien[wie] ?? ''));
  const verwacht = geweigerd.map((wie) => ({
    gebruiker_id: gebruikerVan(wie, wereld).id,
    rol: gebruikerVan(wie, wereld).rol,
    pad: rij.pad,
  }));
  const opGebruiker = (een: { gebruiker_id: string | null }, ander: { gebruiker_id: string | null }) =>
    String(een.gebruiker_id).localeCompare(String(ander.gebruiker_id));
  const genoteerd = (await weigeringenNa(sinds)).filter(({ pad }) => pad !== '/aanmelden/terug');
  expect(genoteerd.toSorted(opGebruiker)).toEqual(verwacht.toSorted(opGebruiker));
}

/** An answer as the table writes it. */
function uitkomst({ status, naar }: Antwoord): string {
  if (status === 302 && naar?.startsWith('/aanmelden')) return 'in';
  return status === 403 ? '-' : String(status);
}

/** One after the other: so many at once that answers come late is another subject. */
async function perBezoeker(wie: readonly Bezoeker[], vraag: (een: Bezoeker) => Promise<Antwoord>): Promise<Gezien> {
  const gezien: Gezien = {};
  for (const een of wie) gezien[een] = uitkomst(await vraag(een));
  return gezien;
}

describe('the table and the routes are the same', () => {
  test('every loader and every action has its lines, and every line its route', () => {
    const gebouwd = routelijst(site.build).filter(({ id }) => id !== 'root');
    const paden = (soort: 'loader' | 'action') => [...new Set(gebouwd.filter((route) => route[soort]).map(({ pad }) => pad))].toSorted();
    const regels = (rijen: Rij[]) => [...new Set(rijen.map(({ pad }) => pad))].toSorted();
    expect({ GET: regels(lezen), POST: regels(doen) }).toEqual({ GET: paden('loader'), POST: paden('action') });
  });

  test('every loader and action passed through a wrapper', () => {
    const onbewaakt = routelijst(site.build).flatMap(({ id, loader, action }) =>
      [loader, action].filter((functie) => functie !== undefined && rechtenVan(functie) === null).map(() => id),
    );
    expect(onbewaakt).toEqual([]);
  });

  test('no route without a loader: a page that asks nobody who he is', () => {
    const zonder = routelijst(site.build).filter(({ loader }) => loader === undefined);
    expect(zonder).toEqual([]);
  });

  test('every act in the table is filled in, and nothing else', () => {
    expect(Object.keys(handelingen).toSorted()).toEqual(doen.map(({ regel }) => regel).toSorted());
  });
});

// As data: pages as they are drawn are the business of inzage.test.ts.
describe('who may read', { timeout: PATIENCE }, () => {
  test.each(lezen)('$regel', async (rij) => {
    const adres = await adresVan(rij, wereld);
    const route = routelijst(site.build).find(({ pad }) => pad === rij.pad);
    const data = route?.heeftPagina ? alsData(adres, route.id) : adres;
    const sinds = await laatste('weigering');
    const gezien = await perBezoeker(bezoekers, async (wie) => site.haal(data, await meldAan(wie, wereld)));
    expect(gezien).toEqual(rij.uitkomst);
    await eisGenoteerd(rij, sinds, gezien);
  });
});

describe('who may do', { timeout: PATIENCE }, () => {
  const stuur = async (rij: Rij, wie: Bezoeker, { hier, velden }: { hier: Wereld; velden: Velden }) =>
    site.stuur(await adresVan(rij, hier), await meldAan(wie, hier), { velden });

  /** Whether doing it changes a case or something beside it, so that the next visitor needs one of his own. */
  const raaktZaak = ({ pad }: Rij) =>
    pad.includes(':') || pad.startsWith('/mijn-school/scan/') || ['/waarneming', '/overdragen', '/mijn-toestemming'].includes(pad);

  test.each(doen)('$regel is refused, and then nothing changed', async (rij) => {
    const buiten = bezoekers.filter((wie) => !komtBinnen(rij, wie));
    const velden = await vulIn(rij, wereld, 'contactpersoon');
    await adresVan(rij, wereld);
    const voor = await standVanZaken();
    const sinds = await laatste('weigering');
    const gezien = await perBezoeker(buiten, (wie) => stuur(rij, wie, { hier: wereld, velden }));
    expect(gezien).toEqual(Object.fromEntries(buiten.map((wie) => [wie, rij.uitkomst[wie]])));
    expect(await standVanZaken()).toBe(voor);
    await eisGenoteerd(rij, sinds, gezien);
  });

  test.each(doen)('$regel is done', async (rij) => {
    const binnen = bezoekers.filter((wie) => komtBinnen(rij, wie));
    const gezien = await perBezoeker(binnen, async (wie) => {
      const hier = raaktZaak(rij) ? await metNieuweZaak(wereld) : wereld;
      return stuur(rij, wie, { hier, velden: await vulIn(rij, hier, wie) });
    });
    expect(gezien).toEqual(Object.fromEntries(binnen.map((wie) => [wie, rij.uitkomst[wie]])));
  });
});

test('every answer so far carried its headers, and nothing of anyone came into the log of the process', () => {
  expect(site.antwoorden()).toBeGreaterThan(100);
  expect(site.gebreken).toEqual([]);
  expect(mensenOp(site.log.join(''), wereld)).toEqual([]);
});
