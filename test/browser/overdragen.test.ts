import type { Locator, Page } from 'playwright-core';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginVan, echteKlok } from '~/platform/klok';
import { casemanager, type ProefGebruiker } from '../fabriek/gebruiker';
import { inburgeraar, type ProefInburgeraar } from '../fabriek/inburgeraar';
import { zetKlok } from '../fabriek/klok';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { WIJZEN, type Venster } from './vensters';

/** Handing over and covering, by the clock of the database, also by the keyboard alone. */
const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await zetKlok(null);
  await product.stop();
});

const PER = echteKlok.vandaag().add({ days: 3 });
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

async function ziet(page: Page): Promise<{ lijst: boolean; adres: number | undefined }> {
  await naar(page, '/caseload');
  return { lijst: (await achternaam(page).count()) > 0, adres: await naar(page, dossier()) };
}
const ALLES = { lijst: true, adres: 200 };
const NIETS = { lijst: false, adres: 404 };

async function draagOver(page: Page): Promise<void> {
  await naar(page, '/caseload');
  await page.getByRole('checkbox', { name: new RegExp(`Kies ${persoon.achternaam}`) }).check();
  await page.getByRole('button', { name: 'Draag gekozen mensen over' }).click();
  await page.getByRole('heading', { name: '1 persoon overdragen' }).waitFor();
  await page.getByLabel('Aan welke collega?').selectOption({ label: fatima.naam });
  await page.getByLabel('Vanaf welke dag?').fill(PER.toString());
  await page.getByLabel('Waarom?').fill('Andere wijk.');
  await page.getByRole('button', { name: 'Draag over' }).click();
  await page.getByText('De overdracht is vastgelegd.').waitFor();
}

describe.each(WIJZEN)('%s', (_hoe, opties) => {
  test('both see it coming; on the day the colleague sees the person and one does not', async () => {
    const [geeft, krijgt] = [await als(noor, opties), await als(fatima, opties)];
    await draagOver(geeft);
    await keur(geeft, opties);
    await naar(geeft, dossier());
    expect(await geeft.locator('main').innerText()).toContain(`naar ${fatima.naam}`);
    await naar(krijgt, '/caseload');
    await krijgt.getByText('Er komt 1 persoon naar uw caseload').waitFor();
    expect(await ziet(krijgt)).toEqual(NIETS);

    await zetKlok(beginVan(PER).subtract({ milliseconds: 1 }));
    expect([await ziet(geeft), await ziet(krijgt)]).toEqual([ALLES, NIETS]);
    await zetKlok(beginVan(PER));
    expect([await ziet(geeft), await ziet(krijgt)]).toEqual([NIETS, ALLES]);
    expect(await krijgt.locator('main').innerText()).toContain('Andere wijk.');
  });

  test('is taken back from the dossier', async () => {
    const geeft = await als(noor, opties);
    await draagOver(geeft);
    await naar(geeft, dossier());
    await geeft.getByRole('button', { name: /Neem terug/ }).click();
    await geeft.getByText('De overdracht is teruggenomen.').waitFor();
    await zetKlok(beginVan(PER));
    expect(await ziet(geeft)).toEqual(ALLES);
  });

  test('chooses its columns, and finds them tomorrow', async () => {
    const page = await als(noor, opties);
    await naar(page, '/caseload');
    const kop = page.getByRole('columnheader', { name: /Lening/, includeHidden: true });
    expect(await kop.count()).toBe(1);
    await page.getByText('Kies kolommen').click();
    await page.getByRole('checkbox', { name: /^Lening/ }).uncheck();
    await page.getByRole('button', { name: 'Toon deze kolommen' }).click();
    await kop.waitFor({ state: 'detached' });
    const morgen = await als(noor, opties);
    await naar(morgen, '/caseload');
    expect(await morgen.getByRole('columnheader', { name: /Lening/, includeHidden: true }).count()).toBe(0);
    expect(await achternaam(morgen).count()).toBe(1);
  });
});

/** The next thing that the keyboard comes to, until it is this one. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  for (let nr = 0; nr < 90; nr += 1) {
    await page.keyboard.press('Tab');
    if (await doel.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${doel.toString()}`);
}

/** A day by its digits, in the order in which this browser shows them. */
async function typDag(page: Page, veld: Locator, dag: Temporal.PlainDate): Promise<void> {
  await tabNaar(page, veld);
  const delen = { dag: String(dag.day).padStart(2, '0'), maand: String(dag.month).padStart(2, '0'), jaar: String(dag.year) };
  for (const volgorde of [['maand', 'dag'] as const, ['dag', 'maand'] as const]) {
    for (const deel of volgorde) await page.keyboard.type(delen[deel]);
    await page.keyboard.type(delen.jaar);
    if ((await veld.inputValue()) === dag.toString()) return;
    for (let nr = 0; nr < 3; nr += 1) await page.keyboard.press('ArrowLeft');
  }
  throw new Error(`the keyboard does not fill in ${dag.toString()}`);
}

async function kies(page: Page, veld: Locator, tekst: string): Promise<void> {
  await tabNaar(page, veld);
  await page.keyboard.type(tekst);
}

describe('by the keyboard alone', () => {
  test('C 1g: a replacement is asked, takes over on his first day, and loses sight the day after his last', async () => {
    const [eigen, waar] = [await als(noor), await als(fatima)];
    const laatste = PER.add({ days: 4 });
    await naar(eigen, '/waarneming');
    await kies(eigen, eigen.getByLabel('Wie neemt waar?'), fatima.naam);
    await typDag(eigen, eigen.getByLabel('Eerste dag'), PER);
    await typDag(eigen, eigen.getByLabel('Laatste dag'), laatste);
    await eigen.keyboard.press('Enter');
    await eigen.getByText('De waarneming is vastgelegd.').waitFor();

    await zetKlok(beginVan(PER));
    await naar(waar, '/waarneming');
    await tabNaar(waar, waar.getByRole('link', { name: 'Toon deze mensen' }));
    await waar.keyboard.press('Enter');
    await waar.waitForURL(/wie=waarneming/);
    await tabNaar(waar, achternaam(waar));
    await waar.keyboard.press('Enter');
    await waar.getByRole('heading', { level: 1, name: new RegExp(persoon.achternaam) }).waitFor();

    await zetKlok(beginVan(laatste.add({ days: 1 })));
    await tabNaar(waar, waar.getByRole('link', { name: /De hele tijdlijn/ }));
    await waar.keyboard.press('Enter');
    await waar.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
    await naar(waar, '/caseload');
    expect(await achternaam(waar).count()).toBe(0);
    expect(await waar.getByText(/U neemt vandaag waar/).count()).toBe(0);
  });

  test('C 1g: a person is handed over', async () => {
    const geeft = await als(noor);
    await naar(geeft, '/caseload');
    await tabNaar(geeft, geeft.getByRole('checkbox', { name: new RegExp(`Kies ${persoon.achternaam}`) }));
    await geeft.keyboard.press('Space');
    await tabNaar(geeft, geeft.getByRole('button', { name: 'Draag gekozen mensen over' }));
    await geeft.keyboard.press('Enter');
    await geeft.getByRole('heading', { name: '1 persoon overdragen' }).waitFor();
    await kies(geeft, geeft.getByLabel('Aan welke collega?'), fatima.naam);
    await typDag(geeft, geeft.getByLabel('Vanaf welke dag?'), PER);
    await kies(geeft, geeft.getByLabel('Waarom?'), 'Andere wijk.');
    await tabNaar(geeft, geeft.getByRole('button', { name: 'Draag over' }));
    await geeft.keyboard.press('Enter');
    await geeft.getByText('De overdracht is vastgelegd.').waitFor();
    await zetKlok(beginVan(PER));
    expect(await ziet(geeft)).toEqual(NIETS);
  });
});
