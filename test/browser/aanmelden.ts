import type { Page } from 'playwright-core';
import { sessieVoor } from '../fabriek/sessie';
import type { Browservenster } from '../opstart/browser';
import type { Product } from '../opstart/product';

/** Logs in as one of the personas of the demo, through the provider, and waits for the first page of his role. */
export async function meldAan(page: Page, product: Product, naam: string): Promise<void> {
  await page.goto(`${product.adres}/aanmelden`);
  await page.getByRole('button', { name: new RegExp(`^${naam}`) }).click();
  await page.waitForURL((url) => url.origin === product.adres);
}

/** Gives the page a running login session. */
export const geefSessie = (page: Page, product: Product, sessie: string): Promise<void> =>
  page.context().addCookies([{ name: 'tk_sessie', value: sessie, url: product.adres }]);

/** A user with the role in which he is there. */
export type Wie = { id: string; toegangId: string };

/** How someone has the page before him: with or without script, on a window of this width. */
export type Venster = { script?: boolean; breed?: number };

/** The two ways in which a page is walked through. */
export const WIJZEN: [string, { script: boolean; breed: number }][] = [
  ['with script, on a desk', { script: true, breed: 1280 }],
  ['without script, on a phone', { script: false, breed: 360 }],
];

/** A new window for someone who is logged in already. */
export async function opentAls(
  browser: Browservenster,
  product: Product,
  wie: Wie,
  { script = true, breed = 1280 }: Venster = {},
): Promise<Page> {
  const page = await browser.opent({ javaScriptEnabled: script, viewport: { width: breed, height: 800 } });
  await geefSessie(page, product, await sessieVoor(wie));
  return page;
}
