import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gebruikBrowser } from '../opstart/browser';
import { laadGegevens, startProduct, type Product } from '../opstart/product';
import { meldAan } from './aanmelden';
import { keurOokSmal, klapOpen } from './keuren';
import { opentVenster } from './vensters';

/** Walks from link to link over every kind of page that a role can reach, and through the error state of every form on the way. */
const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  await laadGegevens('--omvang', '0.1');
  product = await startProduct();
}, 120_000);
afterAll(() => product.stop());

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const DATUM = /\d{4}-\d{2}-\d{2}/g;
const soort = (pad: string) => pad.replace(UUID, ':id').replace(DATUM, ':dag');
const isDownload = (pad: string) => /\/(pdf|json|agenda)$|^\/bestanden\/|\/stukken\/[0-9a-f-]{36}$/.test(pad);
/** A key that nobody translated; an address of a website looks like one. */
const SLEUTEL = /\b(?!www\.)[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z]+)*\.[a-z_]+\b/;

async function linksVan(page: Page): Promise<string[]> {
  const adressen = await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(adressen)].filter((pad) => !isDownload(pad));
}

/** All that stands folded is looked at too. */
async function keurAlles(page: Page, waar: string): Promise<void> {
  await klapOpen(page);
  await keurOokSmal(page, waar);
  expect(SLEUTEL.exec(await page.locator('body').innerText())?.[0], `${waar}: untranslated`).toBeUndefined();
}

/** Sends each form of the page as it stands; where that is refused, the page with its errors must be as good as without. */
async function keurFoutstaten(page: Page, pad: string): Promise<number> {
  const formulieren = page.locator('main form[method="post"]:has(input:not([type=hidden]), select, textarea)');
  let fout = 0;
  for (let nr = 0; nr < (await formulieren.count()); nr += 1) {
    const knop = formulieren.nth(nr).locator('button[type="submit"], button:not([type])').last();
    const [antwoord] = await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), knop.click()]);
    await page.waitForLoadState();
    if (antwoord.status() === 400) {
      fout += 1;
      await page.getByRole('alert').first().waitFor();
      await keurAlles(page, `${pad} with errors`);
    }
    await page.goto(product.adres + pad);
    await klapOpen(page);
  }
  return fout;
}

async function wandel(page: Page, hoogstens: number): Promise<{ gezien: string[]; fouten: number }> {
  const gezien = new Set<string>();
  const wachtrij = [new URL(page.url()).pathname];
  let fouten = 0;
  while (wachtrij.length > 0 && gezien.size < hoogstens) {
    const pad = wachtrij.shift() ?? '/';
    if (gezien.has(soort(pad))) continue;
    gezien.add(soort(pad));
    const antwoord = await page.goto(product.adres + pad);
    expect(antwoord?.status(), pad).toBe(200);
    await keurAlles(page, pad);
    wachtrij.push(...(await linksVan(page)));
    fouten += await keurFoutstaten(page, pad);
  }
  return { gezien: [...gezien], fouten };
}

describe('every page and every error state is accessible, fits a phone and is translated', () => {
  test.each([
    ['Noor van Dijk', 18, 10],
    ['Anneke Postma', 14, 4],
    ['Marijke de Graaf', 10, 4],
    ['Sanne Kuipers', 7, 5],
    ['Ingrid Bosman', 6, 0],
    ['Selam Tesfay', 4, 0],
    ['Willem Hofstra', 4, 0],
  ])('%s', { timeout: 300_000 }, async (naam, paginas, foutstaten) => {
    const page = await opentVenster(browser);
    await meldAan(page, product, naam);
    const { gezien, fouten } = await wandel(page, 60);
    process.stdout.write(`${naam}: ${gezien.length} pages, ${fouten} error states\n`);
    expect(gezien.length, gezien.join(' ')).toBeGreaterThanOrEqual(paginas);
    expect(fouten).toBeGreaterThanOrEqual(foutstaten);
  });
});
