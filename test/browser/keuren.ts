import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const MAP = process.env['KIJK'];

/** Keeps the page as a picture, for who asks for pictures by setting KIJK to a folder. */
export async function bewaarBeeld(page: Page, naam: string): Promise<void> {
  if (MAP) await page.screenshot({ path: `${MAP}/${naam.replaceAll('/', '-')}-${page.viewportSize()?.width ?? 0}.png`, fullPage: true });
}

/** Opens all that stands folded, so that it is looked at too. */
export const klapOpen = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((delen) => delen.forEach((deel) => ((deel as HTMLDetailsElement).open = true)));

/** Axe finds no fault on the page; it is a script itself, so the page must run scripts. */
export async function isZonderFouten(page: Page, waar = new URL(page.url()).pathname): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${waar}: ${id} ${nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
}

/** Nothing on the page is wider than its window. */
export async function past(page: Page, waar = new URL(page.url()).pathname): Promise<void> {
  const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(teBreed, `${waar}: too wide`).toBe(0);
}

/** The same in the width of a phone; afterwards the window is as it was. */
export async function pastOpTelefoon(page: Page, waar?: string): Promise<void> {
  const eerst = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await past(page, waar);
  if (eerst) await page.setViewportSize(eerst);
}

/** The page fits its window and has no errors for who listens to it, as far as scripts run there. */
export async function keur(page: Page, waar = new URL(page.url()).pathname, script = true): Promise<void> {
  await bewaarBeeld(page, waar);
  await past(page, waar);
  if (script) await isZonderFouten(page, waar);
}
