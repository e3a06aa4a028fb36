import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../opstart/chromium';
import { startProduct, type Product } from '../opstart/product';
import { keur } from './keuren';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), findChromium().then((hoe) => chromium.launch(hoe))]);
});

afterAll(async () => {
  await Promise.all([browser.close(), product.stop()]);
});

/** Opens a page and gathers what the browser complains of, refusals by the content security policy among it. */
async function open(pad: string, opties: BrowserContextOptions = {}): Promise<{ page: Page; klachten: string[] }> {
  const context = await browser.newContext(opties);
  const page = await context.newPage();
  const klachten: string[] = [];
  page.on('console', (melding) => {
    if (['error', 'warning'].includes(melding.type())) klachten.push(melding.text());
  });
  page.on('pageerror', (fout) => klachten.push(fout.message));
  await page.goto(product.adres + pad, { waitUntil: 'networkidle' });
  return { page, klachten };
}

describe.each([
  ['on a desk', 1280],
  ['on a phone', 320],
])('%s', (_waar, width) => {
  test.each(['/', '/privacy', '/toegankelijkheid', '/er-is-niets'])('%s can be read by everyone and fits', async (pad) => {
    const { page, klachten } = await open(pad, { viewport: { width, height: 800 } });
    expect(klachten.filter((klacht) => !klacht.includes('404 (Not Found)'))).toEqual([]);
    await keur(page);
    await page.context().close();
  });
});

test('by keyboard one jumps over the head to the content', async () => {
  const { page } = await open('/privacy');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('link', { name: 'Naar de inhoud' }).evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#inhoud');
  await page.context().close();
});

test('arriving at another page brings the focus to its title', async () => {
  const { page } = await open('/');
  await page.getByRole('link', { name: 'Privacy' }).click();
  const titel = page.getByRole('heading', { level: 1, name: 'Privacy' });
  await titel.waitFor();
  await expect.poll(() => titel.evaluate((kop) => kop === document.activeElement)).toBe(true);
  await page.context().close();
});

test.each([true, false])('the language can be changed and stays changed (script: %s)', async (javaScriptEnabled) => {
  const { page } = await open('/privacy', { javaScriptEnabled });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: 'Accessibility' }).click();
  await page.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor();
  expect(await page.title()).toBe('Accessibility - Taalketen');
  expect(new URL(page.url()).pathname).toBe('/toegankelijkheid');
  await page.context().close();
});

test('a page that is not there says so, with a number to mention', async () => {
  const { page } = await open('/er-is-niets');
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  expect(await page.getByText(/Noem dan dit nummer: [0-9a-f-]{36}/).count()).toBe(1);
  await page.context().close();
});
