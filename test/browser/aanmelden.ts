import type { Page } from 'playwright-core';
import type { Product } from '../opstart/product';

/** Logs in as one of the personas of the demo, through the provider, and waits for the first page of his role. */
export async function meldAan(page: Page, product: Product, naam: string): Promise<void> {
  await page.goto(`${product.adres}/aanmelden`);
  await page.getByRole('button', { name: new RegExp(`^${naam}`) }).click();
  await page.waitForURL((url) => url.origin === product.adres);
}
