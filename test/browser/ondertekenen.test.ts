import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProefGebruiker } from '../fabriek/gebruiker';
import { scan, type ProefScan } from '../fabriek/scan';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { opentVenster, VENSTERS, type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const als = (wie: Wie, venster?: Venster) => opentAls(browser, product, wie, venster);

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
  // The form stands below a long text: one comes back at it, also without script.
  expect(
    await page.getByRole('link', { name: /Vink dit aan/ }).evaluate((link) => link.getBoundingClientRect().top < window.innerHeight),
  ).toBe(true);
  expect(await page.getByLabel('Uw functie').inputValue()).toBe('Directeur');
  await keur(page, venster);
  await page.getByRole('checkbox').check();
  await teken(page);
}

async function leestGetekend(page: Page, { onderzoeker, beslisser, contact }: ProefScan, venster: Venster): Promise<void> {
  await page.getByRole('link', { name: 'Bekijk het getekende convenant' }).click();
  await page.getByRole('heading', { level: 1, name: /Convenant met/ }).waitFor();
  const tekst = await page.locator('main').innerText();
  for (const { naam } of [beslisser, contact]) expect(tekst).toContain(naam);
  expect(tekst).not.toContain(onderzoeker.naam);
  await keur(page, venster);
  expect((await page.request.get(`${page.url()}/pdf`)).headers()['content-type']).toBe('application/pdf');
}

describe('the convenant is signed by both sides', () => {
  test.each(VENSTERS)('%s', async (_hoe, venster) => {
    const hier = await scan().in('voorwaardelijk').maak();
    const school = await als(hier.contact, venster);
    await school.goto(`${product.adres}/mijn-school`);
    await school.getByRole('link', { name: 'Naar het ondertekenen' }).click();
    await school.getByRole('heading', { name: 'De tekst, versie 1' }).waitFor();
    await keur(school, venster);
    await tekent(school, hier.contact, venster);
    await school.getByText('Nu aan zet: De gemeente.').waitFor();

    const gemeente = await als(hier.beslisser, venster);
    await gemeente.goto(`${product.adres}/scans/${hier.id}`);
    await gemeente.getByRole('link', { name: 'Naar het ondertekenen' }).click();
    await gemeente.getByText('De school heeft getekend voor ingang op de dag van de laatste handtekening.').waitFor();
    await tekent(gemeente, hier.beslisser, venster);
    await gemeente.getByText('Beide partijen hebben getekend: het convenant is er.').waitFor();
    await leestGetekend(gemeente, hier, venster);

    await school.goto(`${product.adres}/mijn-school`);
    await school.getByRole('link', { name: /^Convenant van/ }).click();
    await school.getByRole('heading', { level: 1, name: /Convenant met/ }).waitFor();
    await keur(school, venster);
  });

  test('by keyboard alone, and taken back before the other side agreed', async () => {
    const hier = await scan().in('toegelaten').maak();
    const page = await als(hier.contact);
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
  const page = await opentVenster(browser, { breed: 360 });
  await page.goto(`${product.adres}/convenant`);
  await page.getByRole('link', { name: 'Lees de tekst' }).click();
  await page.getByText('nog door de gemeente vast te stellen').waitFor();
  await page.getByRole('heading', { name: 'Artikel 20. Bijlagen en ondertekening' }).waitFor();
  await keur(page);
});
