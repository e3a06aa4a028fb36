import { afterAll, beforeAll, expect, test } from 'vitest';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { uitDeMail, veld, vraagLink } from './aanmeldstappen';
import { opentVenster } from './vensters';

/** What a form does that stays on its page after what was done. */
const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

test('rows that are added one after the other are all kept, each in a form that begins anew and with the word that it is done', async () => {
  const page = await opentVenster(browser);
  const email = 'rijen@aanmelder.example';
  await page.goto(`${product.adres}/convenant/aanmelding`);
  await vraagLink(page, { naam: 'Taalhuis Zeezicht', email });
  await page.goto(await uitDeMail(product, email));
  await page.getByRole('button', { name: 'Open mijn aanmelding' }).click();
  await page.getByRole('link', { name: 'Locaties', exact: true }).click();
  const voegToe = page.getByRole('button', { name: 'Voeg deze locatie toe' });
  for (const [nr, naam] of ['Centrum', 'Laak', 'Mariahoeve'].entries()) {
    if (nr === 1) {
      await voegToe.click();
      await page.getByRole('alert').first().waitFor();
      expect(await page.getByText('Het staat in de lijst.').count()).toBe(0);
    }
    await veld(page, 'Naam van de locatie').fill(naam);
    await veld(page, 'Straat en huisnummer').fill('Spui 70');
    await veld(page, 'Postcode').fill('2511 BT');
    await veld(page, 'Plaats').fill('Den Haag');
    await voegToe.click();
    await page.getByRole('rowheader', { name: naam }).waitFor();
    await page.getByText('Het staat in de lijst.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await veld(page, 'Naam van de locatie').inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Centrum', 'Laak', 'Mariahoeve']);
});

test('a link that opens nothing leads to a new one', async () => {
  const page = await opentVenster(browser, { script: false });
  await page.goto(`${product.adres}/a/onbekend`);
  await page.getByRole('button', { name: 'Open mijn aanmelding' }).click();
  await page.getByRole('link', { name: 'Vraag de link opnieuw aan' }).click();
  await page.getByRole('button', { name: 'Stuur mij de link' }).waitFor();
});
