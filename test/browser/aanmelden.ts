import type { Page } from 'playwright-core';
import { sessieVoor } from '../fabriek/sessie';
import type { Browservenster } from '../opstart/browser';
import type { Product } from '../opstart/product';
import { opentVenster, type Venster } from './vensters';

/** Logs in as one of the personas of the demo, through the provider, and waits for the first page of his role. */
export async function meldAan(page: Page, product: Product, naam: string): Promise<void> {
  await page.goto(`${product.adres}/aanmelden`);
  await page.getByRole('button', { name: new RegExp(`^${naam}`) }).click();
  await page.waitForURL((url) => url.origin === product.adres);
}

/** A user with the role in which he is there. */
export type Wie = { id: string; toegangId: string };

/** A new window for someone who is logged in already, at this page if one is named. */
export async function opentAls(browser: Browservenster, product: Product, wie: Wie, venster?: Venster, pad?: string): Promise<Page> {
  const page = await opentVenster(browser, venster);
  await page.context().addCookies([{ name: 'tk_sessie', value: await sessieVoor(wie), url: product.adres }]);
  if (pad !== undefined) await page.goto(product.adres + pad);
  return page;
}
