import { afterAll, beforeAll, expect, test } from 'vitest';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';

const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});

afterAll(async () => {
  await product.stop();
});

test('the front page opens, is styled and starts its scripts', async () => {
  const page = await browser.opent();
  const answer = await page.goto(product.adres);
  expect(answer?.status()).toBe(200);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
});

test('the stand-ins stand beside it: mails and the register of Blik op Werk', async () => {
  const page = await browser.opent();
  await page.goto(product.post);
  await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('Verzonden mails');
  expect((await page.goto(product.blikOpWerk))?.status()).toBe(200);
});
