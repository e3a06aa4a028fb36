import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eigenKvk } from '../fabriek/aanmelding';
import { vraag } from '../fabriek/bron';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { stappen, uitDeMail, veld, verstuur, vraagLink } from './aanmeldstappen';
import { keur } from './keuren';
import { opentVenster, WIJZEN, type Venster } from './vensters';

/** A school applies on the public pages, with and without script, on a desk and on a phone (C 2.1, 2.2, 4.1). */
const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const overzicht = (page: Page) => page.goto(`${product.adres}/convenant/aanmelding/formulier`);

async function begin(page: Page, email: string, venster: Venster): Promise<void> {
  await page.goto(product.adres);
  await page.getByRole('link', { name: /Lees hoe u meedoet/ }).click();
  await page.getByRole('heading', { level: 1, name: /Meedoen/ }).waitFor();
  await keur(page, venster, 'convenant');
  await page
    .getByRole('link', { name: /Begin of ga verder/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Stuur mij de link' }).waitFor();
  await page.getByRole('button', { name: 'Stuur mij de link' }).click();
  await page.getByRole('alert').first().waitFor();
  await keur(page, venster, 'begin-fout');
  await vraagLink(page, { naam: 'Taalhuis Zeezicht', email });
  await keur(page, venster, 'begin');
}

describe.each(WIJZEN)('an aanmelding %s', (_hoe, venster) => {
  test('is begun, left, resumed by the mailed link in another browser, filled in and sent', async () => {
    const kvk = eigenKvk();
    const email = `zeezicht${kvk}@aanmelder.example`;
    const eerste = await opentVenster(browser, venster);
    await begin(eerste, email, venster);
    const link = await uitDeMail(product, email);
    const page = await opentVenster(browser, venster);
    for (const [nr, { deel, knop, invullen }] of stappen({
      naam: 'Taalhuis Zeezicht',
      kvk,
      bow: `BW${kvk}`,
      email: 'ilse@zeezicht.example',
    }).entries()) {
      if (nr % 4 === 0) {
        await page.goto(link);
        await keur(page, venster, 'openen');
        await page.getByRole('button', { name: 'Open mijn aanmelding' }).click();
        await page.waitForURL(/\/formulier$/);
      }
      await overzicht(page);
      if (nr === 0) await keur(page, venster, 'overzicht');
      await page.getByRole('link', { name: deel, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: deel }).waitFor();
      await page.getByRole('button', { name: knop, exact: true }).click();
      await page.getByRole('alert').first().waitFor();
      await keur(page, venster, `${nr}-fout`);
      await invullen(page);
      await page.getByRole('button', { name: knop, exact: true }).click();
      await page.getByText(/Het is bewaard\.|Het staat in de lijst\./).waitFor();
      await keur(page, venster, `${nr}-klaar`);
    }
    await overzicht(page);
    await page.getByRole('link', { name: 'Controleren en versturen', exact: true }).click();
    await page.getByRole('button', { name: 'Verstuur de aanmelding' }).waitFor();
    for (const vinkje of await page.getByRole('checkbox').all()) expect(await vinkje.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Verstuur de aanmelding' }).click();
    await page.getByRole('alert').first().waitFor();
    await keur(page, venster, 'versturen-fout');
    await verstuur(page);
    await page.getByText('Wij hebben de aanmelding van Taalhuis Zeezicht ontvangen').waitFor();
    await page.locator('main details').first().locator('summary').click();
    await keur(page, venster, 'ontvangen');
    expect(
      await vraag('select naam, inhoud->$2->$3 as prijs from aanmelding where kvk_nummer = $1', [kvk, 'aanbod', 'uurprijsCenten']),
    ).toEqual([{ naam: 'Taalhuis Zeezicht', prijs: 1450 }]);
    await page.goto(link);
    await page.getByRole('button', { name: 'Open mijn aanmelding' }).click();
    await page.getByText('Deze link werkt niet.').waitFor();
  });
});

test('what was typed stays on the screen when the short time is over', async () => {
  const page = await opentVenster(browser, { script: false });
  const email = 'verloopt@aanmelder.example';
  await begin(page, email, { script: false });
  await page.goto(await uitDeMail(product, email));
  await page.getByRole('button', { name: 'Open mijn aanmelding' }).click();
  await page.goto(`${product.adres}/convenant/aanmelding/formulier/locaties`);
  await veld(page, 'Naam van de locatie').fill('Laak');
  await veld(page, 'Straat en huisnummer').fill('Rijswijkseweg 1');
  await veld(page, 'Postcode').fill('2516 EB');
  await veld(page, 'Plaats').fill('Den Haag');
  await vraag(`update aanmelding.zitting set verloopt = now() - interval '1 minute'`);
  await page.getByRole('button', { name: 'Voeg deze locatie toe' }).click();
  await page.getByText(/Uw aanmelding is niet meer open/).waitFor();
  expect(await veld(page, 'Naam van de locatie').inputValue()).toBe('Laak');
  await page.goto(`${product.adres}/convenant/aanmelding/formulier/locaties`);
  await page.getByText('Open uw aanmelding met de link uit uw mail').waitFor();
  expect(await page.locator('main form').count()).toBe(0);
});
