import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentVenster } from './vensters';

const browser = gebruikBrowser();
const MB = 1024 * 1024;
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

describe.each([
  ['with script', true],
  ['without script', false],
])('a document to check, %s', (_, script) => {
  test.each([
    ['over what this page takes, at the field', 3, 'Dit bestand is groter dan 2 MB.'],
    ['over what any page takes, with the limit of this page', 12, 'Een bestand mag hier hoogstens 2 MB zijn.'],
  ])('that is %s', async (_wat, grootte, zin) => {
    const page = await opentVenster(browser, { script });
    await page.goto(`${product.adres}/controleer`);
    await page.locator('input[name=code]').fill('ABCD-EFGH');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bewijs.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(grootte * MB) });
    await page.locator('main form button').click();
    await page.getByText(zin).first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Er ging bij ons iets mis');
  });
});
