import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cursist } from '../fabriek/cursist';
import { casemanager, medewerker, relatiebeheerder } from '../fabriek/gebruiker';
import { inburgeraar } from '../fabriek/inburgeraar';
import { school, type ProefSchool } from '../fabriek/school';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { WIJZEN, type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;
let aanbieder: ProefSchool;
beforeAll(async () => {
  product = await startProduct();
  aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
});
afterAll(() => product.stop());

const als = (wie: Wie, venster?: Venster, pad?: string) => opentAls(browser, product, wie, venster, pad);

/** By the keyboard alone: on to the box, type, Enter. */
async function vind(page: Page, vak: string, term: string): Promise<void> {
  for (let keer = 0; keer < 10; keer += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('searchbox', { name: vak }).evaluate((veld) => veld === document.activeElement)) break;
  }
  await page.keyboard.type(term);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `Gevonden voor “${term}”` }).waitFor();
  expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain(term.toLowerCase());
}

describe.each([...WIJZEN, ['with script, on a phone', { script: true, breed: 360 }] as const])('%s, by keyboard', (_hoe, opties) => {
  test('a casemanager finds someone of his caseload from any page, and goes there', async () => {
    const ik = await casemanager().maak();
    const wie = await inburgeraar().genaamd('Yusuf', 'El Idrissi').begeleid('2024-01-01').inCaseloadVan(ik).maak();
    await inburgeraar()
      .genaamd('Yusuf', 'El Idrissi')
      .inCaseloadVan(await casemanager().maak())
      .maak();
    const page = await als(ik, opties, '/waarneming');
    await vind(page, 'Vind iemand', 'Joesoef Elidrisi');
    const links = page.locator('tbody').getByRole('link');
    expect(await links.count()).toBe(1);
    await page.getByText('andere schrijfwijze van Yusuf').waitFor();
    await keur(page, opties);
    await links.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/inburgeraars/${wie.id}`);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Gevonden voor “Joesoef Elidrisi”' }).waitFor();
  });

  test('a school finds its cursist with day and month swapped, and nobody of another', async () => {
    await cursist(aanbieder)
      .genaamd('Selam', 'Tesfay')
      .geborenOp('1992-04-05')
      .metKenmerk(`Z-${opties.breed}-${String(opties.script)}`)
      .maak();
    const page = await als(await medewerker(aanbieder).maak(), opties, '/mijn-school');
    await vind(page, 'Vind iemand', 'Tesfai 04-05-1992');
    await page.getByText('geboortedatum met dag en maand omgedraaid').first().waitFor();
    await keur(page, opties);
    const elders = await als(await medewerker(await school().maak()).maak(), opties, '/cursisten');
    await vind(elders, 'Vind iemand', 'Tesfai 04-05-1992');
    await elders.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await keur(elders, opties);
  });

  test('a relatiebeheerder finds a school', async () => {
    const page = await als(await relatiebeheerder().maak(), opties, '/scholen');
    await vind(page, 'Vind een school', aanbieder.naam.replace('Taal', 'Tal'));
    await page.locator('tbody').getByRole('link', { name: aanbieder.naam, exact: true }).waitFor();
    await keur(page, opties);
  });
});
