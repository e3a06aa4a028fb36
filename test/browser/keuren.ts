import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Venster } from './vensters';

const MAP = process.env['KIJK'];
const padVan = (page: Page) => new URL(page.url()).pathname;

/** Keeps the page as a picture, for who asks for pictures by setting KIJK to a folder. */
export async function bewaarBeeld(page: Page, naam: string): Promise<void> {
  if (MAP) await page.screenshot({ path: `${MAP}/${naam.replaceAll('/', '-')}-${page.viewportSize()?.width ?? 0}.png`, fullPage: true });
}

/** Opens all that stands folded, so that it is looked at too. */
export const klapOpen = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((delen) => delen.forEach((deel) => ((deel as HTMLDetailsElement).open = true)));

async function isZonderFouten(page: Page, waar: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${waar}: ${id} ${nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
}

async function past(page: Page, waar: string): Promise<void> {
  await bewaarBeeld(page, waar);
  const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(teBreed, `${waar}: too wide`).toBe(0);
}

/** The page fits its window and axe finds no fault in it; axe is a script itself, so where none run only the width is looked at. */
export async function keur(page: Page, { script = true }: Venster = {}, waar = padVan(page)): Promise<void> {
  await past(page, waar);
  if (script) await isZonderFouten(page, waar);
}

/** The page at a desk, and that it fits a phone too; afterwards the window is as it was. */
export async function keurOokSmal(page: Page, waar = padVan(page)): Promise<void> {
  await keur(page, {}, waar);
  const eerst = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await past(page, waar);
  if (eerst) await page.setViewportSize(eerst);
}
