import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProefGebruiker } from '../fabriek/gebruiker';
import { scan, type ProefScan } from '../fabriek/scan';
import { sessieVoor } from '../fabriek/sessie';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';

const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

type Venster = { script?: boolean; breed?: number };

async function alsIemand(wie: ProefGebruiker, { script = true, breed = 1280 }: Venster = {}): Promise<Page> {
  const page = await browser.opent({ javaScriptEnabled: script, viewport: { width: breed, height: 800 } });
  await page.context().addCookies([{ name: 'tk_sessie', value: await sessieVoor(wie), url: product.adres }]);
  return page;
}

/** axe needs script, so without it there is nothing to ask. */
async function isToegankelijk(page: Page, { script = true }: Venster = {}): Promise<void> {
  if (!script) return;
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

const teken = (page: Page) => page.getByRole('button', { name: 'Ik onderteken het convenant' }).click();

async function vulIn(page: Page, { naam }: ProefGebruiker): Promise<void> {
  await page.getByLabel('Uw naam').fill(naam);
  await page.getByLabel('Uw functie').fill('Directeur');
  await page.getByLabel('Plaats waar u tekent').fill('Den Haag');
}

/** Forgets the tick first, which is told, and signs then. */
async function tekent(page: Page, wie: ProefGebruiker, venster: Venster): Promise<void> {
  await vulIn(page, wie);
  await teken(page);
  await page.getByRole('link', { name: /Vink dit aan/ }).waitFor();
  expect(await page.getByLabel('Uw functie').inputValue()).toBe('Directeur');
  await isToegankelijk(page, venster);
  await page.getByRole('checkbox').check();
  await teken(page);
}

async function leestGetekend(page: Page, { onderzoeker, beslisser, contact }: ProefScan, venster: Venster): Promise<void> {
  await page.getByRole('link', { name: 'Bekijk het getekende convenant' }).click();
  await page.getByRole('heading', { level: 1, name: /Convenant met/ }).waitFor();
  const tekst = await page.locator('main').innerText();
  for (const { naam } of [beslisser, contact]) expect(tekst).toContain(naam);
  expect(tekst).not.toContain(onderzoeker.naam);
  await isToegankelijk(page, venster);
  expect((await page.request.get(`${page.url()}/pdf`)).headers()['content-type']).toBe('application/pdf');
}

describe('the convenant is signed by both sides', () => {
  test.each<[string, Venster]>([
    ['at a desk', {}],
    ['on a phone', { breed: 360 }],
    ['without script', { script: false }],
  ])('%s', async (_hoe, venster) => {
    const hier = await scan().in('voorwaardelijk').maak();
    const school = await alsIemand(hier.contact, venster);
    await school.goto(`${product.adres}/mijn-school`);
    await school.getByRole('link', { name: 'Naar het ondertekenen' }).click();
    await school.getByRole('heading', { name: 'De tekst, versie 1' }).waitFor();
    await isToegankelijk(school, venster);
    await tekent(school, hier.contact, venster);
    await school.getByText('Nu aan zet: De gemeente.').waitFor();

    const gemeente = await alsIemand(hier.beslisser, venster);
    await gemeente.goto(`${product.adres}/scans/${hier.id}`);
    await gemeente.getByRole('link', { name: 'Naar het ondertekenen' }).click();
    await gemeente.getByText('De school heeft getekend voor ingang op de dag van de laatste handtekening.').waitFor();
    await tekent(gemeente, hier.beslisser, venster);
    await gemeente.getByText('Beide partijen hebben getekend: het convenant is er.').waitFor();
    await leestGetekend(gemeente, hier, venster);

    await school.goto(`${product.adres}/mijn-school`);
    await school.getByRole('link', { name: /^Convenant van/ }).click();
    await school.getByRole('heading', { level: 1, name: /Convenant met/ }).waitFor();
    await isToegankelijk(school, venster);
  });

  test('by keyboard alone, and taken back before the other side agreed', async () => {
    const hier = await scan().in('toegelaten').maak();
    const page = await alsIemand(hier.contact);
    await page.goto(`${product.adres}/mijn-school/convenant`);
    await vulIn(page, hier.contact);
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Uw handtekening is bewaard.').waitFor();
    await page.getByRole('button', { name: 'Neem mijn handtekening terug' }).press('Enter');
    await page.getByText('Uw handtekening is teruggenomen.').waitFor();
    await page.getByText('Nu aan zet: De gemeente en De school.').waitFor();
  });
});

test('anyone reads the text, and that it is still to be confirmed', async () => {
  const page = await browser.opent({ viewport: { width: 360, height: 800 } });
  await page.goto(`${product.adres}/convenant`);
  await page.getByRole('link', { name: 'Lees de tekst' }).click();
  await page.getByText('nog door de gemeente vast te stellen').waitFor();
  await page.getByRole('heading', { name: 'Artikel 20. Bijlagen en ondertekening' }).waitFor();
  await isToegankelijk(page);
});
