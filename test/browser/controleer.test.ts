import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentVenster } from './vensters';

const browser = gebruikBrowser();
const MB = 1024 * 1024;
const map = mkdtempSync(join(tmpdir(), 'taalketen-controleer-'));
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  rmSync(map, { recursive: true });
  await product.stop();
});

/** A file on disk, since the browser reads that itself: handing it the content takes seconds. */
function bestandVan(grootte: number): string {
  const pad = join(map, `bewijs-${grootte}.pdf`);
  writeFileSync(pad, '');
  truncateSync(pad, grootte * MB);
  return pad;
}

describe.each([
  ['with script', true],
  ['without script', false],
])('a document to check, %s', (_, script) => {
  const verstuur = async (grootte: number, zin: string) => {
    const page = await opentVenster(browser, { script });
    await page.goto(`${product.adres}/controleer`);
    await page.locator('input[name=code]').fill('ABCD-EFGH');
    await page.locator('input[type=file]').setInputFiles(bestandVan(grootte));
    await page.locator('main form button').click();
    await page.getByText(zin).first().waitFor();
    return page;
  };

  test.each([3, 12, 39])('of %i MB is refused at its field, and what was typed stays', async (grootte) => {
    const page = await verstuur(grootte, 'Dit bestand is groter dan 2 MB.');
    expect(await page.locator('input[name=code]').inputValue()).toBe('ABCD-EFGH');
    expect(await page.locator('input[type=file]').getAttribute('aria-invalid')).toBe('true');
  });

  test('that is over what any page receives gets a page with the limit of this one', async () => {
    const page = await verstuur(45, 'Een bestand mag hier hoogstens 2 MB zijn.');
    expect(await page.locator('main').innerText()).not.toContain('Er ging bij ons iets mis');
  });
});
