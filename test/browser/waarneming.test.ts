import type { Page } from 'playwright-core';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginVan, echteKlok } from '~/platform/klok';
import { casemanager, type ProefGebruiker } from '../fabriek/gebruiker';
import { inburgeraar, type ProefInburgeraar } from '../fabriek/inburgeraar';
import { zetKlok } from '../fabriek/klok';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { WIJZEN, type Venster } from './vensters';

/** A waarneming that begins and ends, by the clock of the database: the caseload is seen from its first day to its last. */
const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await zetKlok(null);
  await product.stop();
});

const EERSTE = echteKlok.vandaag().add({ days: 3 });
const LAATSTE = EERSTE.add({ days: 4 });
const eindVan = (dag: Temporal.PlainDate) => beginVan(dag.add({ days: 1 })).subtract({ milliseconds: 1 });

let noor: ProefGebruiker;
let fatima: ProefGebruiker;
let persoon: ProefInburgeraar;
beforeEach(async () => {
  await zetKlok(null);
  noor = await casemanager().maak();
  fatima = await casemanager().maak();
  persoon = await inburgeraar().begeleid('2024-01-01').inCaseloadVan(noor).maak();
});

const als = (wie: Wie, venster?: Venster) => opentAls(browser, product, wie, venster);

const naar = async (page: Page, pad: string) => (await page.goto(product.adres + pad))?.status();
const dossier = () => `/inburgeraars/${persoon.id}`;
const achternaam = (page: Page) => page.getByRole('link', { name: new RegExp(persoon.achternaam) });

/** Whom this casemanager finds: in the list, by a search on the name, and by the address. */
async function vindt(page: Page): Promise<{ lijst: boolean; zoeken: boolean; adres: number | undefined }> {
  await naar(page, '/caseload');
  const lijst = (await achternaam(page).count()) > 0;
  await page.getByLabel('Zoek op naam').fill(persoon.achternaam);
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await page.getByRole('link', { name: 'Wis zoeken' }).waitFor();
  const zoeken = (await achternaam(page).count()) > 0;
  return { lijst, zoeken, adres: await naar(page, dossier()) };
}
const ALLES = { lijst: true, zoeken: true, adres: 200 };
const NIETS = { lijst: false, zoeken: false, adres: 404 };

async function legVast(page: Page): Promise<void> {
  await naar(page, '/waarneming');
  await page.getByLabel('Wie neemt waar?').selectOption({ label: fatima.naam });
  await page.getByLabel('Eerste dag').fill(EERSTE.toString());
  await page.getByLabel('Laatste dag').fill(LAATSTE.toString());
  await page.getByRole('button', { name: 'Leg de waarneming vast' }).click();
  await page.getByText('De waarneming is vastgelegd.').waitFor();
}

describe.each(WIJZEN)('%s', (_hoe, opties) => {
  test('both see it beforehand; the colleague sees the caseload from the first day to the last, and the day after no more', async () => {
    const [eigen, waar] = [await als(noor, opties), await als(fatima, opties)];
    await legVast(eigen);
    for (const [page, ander] of [[eigen, fatima] as const, [waar, noor] as const]) {
      await naar(page, '/waarneming');
      const rij = page.getByRole('row', { name: new RegExp(ander.naam) });
      expect(await rij.innerText()).toContain('Begint nog');
    }
    await zetKlok(eindVan(EERSTE.subtract({ days: 1 })));
    expect(await vindt(waar)).toEqual(NIETS);

    await zetKlok(beginVan(EERSTE));
    expect(await vindt(waar)).toEqual(ALLES);
    expect(await waar.locator('main').innerText()).toContain(`Waarneming voor ${noor.naam}`);

    await zetKlok(eindVan(LAATSTE));
    expect(await vindt(waar)).toEqual(ALLES);

    // The dossier is still on the screen when the last day is over: what one asks of it from then on is refused.
    await zetKlok(beginVan(LAATSTE.add({ days: 1 })));
    await waar.getByRole('link', { name: /De hele tijdlijn/ }).click();
    await waar.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
    expect(await waar.locator('main').innerText()).not.toContain(persoon.achternaam);
    expect(await vindt(waar)).toEqual(NIETS);
    expect(await vindt(eigen)).toEqual(ALLES);
  });

  test('a form that was open is refused the day after, and nothing is recorded', async () => {
    const [eigen, waar] = [await als(noor, opties), await als(fatima, opties)];
    await legVast(eigen);
    await zetKlok(eindVan(LAATSTE));
    await naar(waar, `${dossier()}/termijn`);
    await waar.getByRole('radio', { name: /^Ja/ }).check();
    await waar.locator('input[name="einde"]').fill('2031-05-06');
    await zetKlok(beginVan(LAATSTE.add({ days: 1 })));
    await waar.locator('main form').getByRole('button').last().click();
    await waar.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
    await naar(eigen, dossier());
    expect(await eigen.locator('main').innerText()).not.toContain('6 mei 2031');
  });
});
