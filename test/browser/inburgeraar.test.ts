import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../fabriek/gebruiker';
import { inburgeraar } from '../fabriek/inburgeraar';
import { ketenWi2021 } from '../fabriek/keten';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { WIJZEN, type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;
let ik: ProefGebruiker;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());
beforeEach(async () => {
  ik = await casemanager().maak();
});

const als = (wie: Wie, venster?: Venster) => opentAls(browser, product, wie, venster);

const naar = (page: Page, pad: string) => page.goto(product.adres + pad);
const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam });
/** The summary of errors has the focus: from here someone at the keyboard goes on. */
const fouten = (page: Page, tekst: string) => page.locator('[role="alert"]:focus').filter({ hasText: tekst }).waitFor();
const rijen = (page: Page) => page.locator('tbody').getByRole('row');

describe.each(WIJZEN)('the caseload: %s', (_hoe, opties) => {
  test('starts empty and says what to do', async () => {
    const page = await als(ik, opties);
    await naar(page, '/caseload');
    await page.getByRole('heading', { name: 'Uw caseload is leeg' }).waitFor();
    await keur(page, opties);
    await page.getByRole('link', { name: 'Nieuwe inburgeraar' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nieuwe inburgeraar' }).waitFor();
  });

  test('is filtered, sorted and searched; the choices survive going back and coming back, a search leaves no name behind', async () => {
    await inburgeraar().genaamd('Amina', 'Haddad').metTermijn(null, '2031-01-01').inCaseloadVan(ik).maak();
    await inburgeraar().genaamd('Yonas', 'Tekle').wi2021().inCaseloadVan(ik).maak();
    await inburgeraar().genaamd('Olena', 'Kovalenko').wi2021().metTermijn(null, '2030-01-01').inCaseloadVan(ik).maak();
    const page = await als(ik, opties);
    await naar(page, '/caseload');
    await page.getByText('3 personen').waitFor();
    await page.getByLabel('Wet', { exact: true }).selectOption('wi2021');
    await knop(page, 'Toon resultaten').click();
    await page.getByText('2 personen').waitFor();
    await naar(page, '/caseload?wet=wi2021&sorteer=termijn&richting=op');
    await rijen(page).first().getByRole('link', { name: 'Kovalenko, Olena' }).click();
    await page.getByRole('heading', { level: 1, name: 'Olena Kovalenko' }).waitFor();
    await keur(page, opties);
    await page.goBack();
    await page.getByText('2 personen').waitFor();
    await naar(page, '/caseload');
    await page.waitForURL(/wet=wi2021&sorteer=termijn/);
    expect(await page.getByLabel('Wet', { exact: true }).inputValue()).toBe('wi2021');

    await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill('hadd');
    await knop(page, 'Zoek').click();
    await rijen(page).getByRole('link', { name: 'Haddad, Amina' }).waitFor();
    expect(page.url().toLowerCase()).not.toContain('hadd');
    await page.reload();
    await rijen(page).getByRole('link', { name: 'Haddad, Amina' }).waitFor();
    await keur(page, opties);
    await page.getByRole('link', { name: 'Wis zoeken' }).click();
    await page.waitForURL(/wet=wi2021/);
    await page.getByRole('link', { name: 'Wis keuzes' }).click();
    await page.getByText('3 personen').waitFor();
  });
});

describe('a dossier', () => {
  test('starts by keyboard alone, after its errors were said and solved', async () => {
    const page = await als(ik);
    await naar(page, '/inburgeraars/nieuw');
    await page.getByLabel('Voornamen').focus();
    await page.keyboard.press('Enter');
    await fouten(page, 'Er zijn 7 fouten');
    expect(await page.title()).toMatch(/^\(7 fouten\)/);
    await keur(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Semhar');
    await page.keyboard.press('Tab');
    await page.keyboard.type('van den Weldeab');
    await page.keyboard.press('Tab');
    await page.getByLabel('Geboortedatum').fill('1991-03-08');
    await page.getByRole('radio', { name: 'Wet inburgering 2021' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByLabel(/Sinds wanneer/).fill('2024-01-01');
    await page.getByLabel(/Vanaf wanneer/).fill('2024-01-01');
    await page.keyboard.press('Enter');
    await fouten(page, 'Een asielstatushouder onder de Wet inburgering 2021 valt buiten het convenant');
    expect(await page.getByLabel('Achternaam').inputValue()).toBe('van den Weldeab');
    await page.getByRole('radio', { name: /Asielstatushouder/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Voornamen').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Het dossier is begonnen.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Semhar van den Weldeab' }).waitFor();
    await keur(page);
  });

  test('says its error when it can be sent again, however long the page takes to renew itself', async () => {
    const page = await als(ik);
    await naar(page, '/inburgeraars/nieuw');
    await page.getByLabel('Achternaam').fill('Weldeab');
    await page.getByLabel('Geboortedatum').fill('1991-03-08');
    await page.getByRole('radio', { name: 'Wet inburgering 2021' }).check();
    await page.getByRole('radio', { name: /Gezinsmigrant/ }).check();
    await page.getByLabel(/Sinds wanneer/).fill('2024-01-01');
    await page.getByLabel(/Vanaf wanneer/).fill('2024-01-01');
    await page.route(/_data=/, async (route) => {
      if (route.request().method() === 'GET') await new Promise((verder) => setTimeout(verder, 1500));
      await route.continue();
    });
    await knop(page, 'Begin het dossier').click();
    await fouten(page, 'Er is 1 fout');
    await page.getByLabel('Voornamen').fill('Semhar');
    await page.keyboard.press('Enter');
    await page.getByText('Het dossier is begonnen.').waitFor();
  });

  test.each([
    ['with script', true],
    ['without script', false],
  ])('opens the facts behind its figures, and keeps the earlier ones: %s', async (_hoe, script) => {
    const keten = await ketenWi2021({ casemanager: ik });
    const page = await als(ik, { script });
    const pad = `/inburgeraars/${keten.inburgeraar.id}`;
    const legVast = async (bedrag: string, dag: string) => {
      await naar(page, `${pad}/lening`);
      await page.getByRole('radio', { name: 'Er is een bedrag over' }).check();
      await page.getByLabel(/Bedrag dat nog over is/).fill(bedrag);
      await page.getByLabel('Van welke dag is dit cijfer?').fill(dag);
      await knop(page, 'Bewaar').click();
    };
    await legVast('veel', '2026-01-01');
    await page.getByText('Vul een bedrag in euro’s in, zoals 1.234,56.').first().waitFor();
    await keur(page, { script });
    await legVast('8.000', '2025-01-01');
    await page.getByText('Het leningcijfer is vastgelegd.').waitFor();
    await legVast('€ 7.500,50', '2026-01-01');
    const lening = page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: /^Lening over$/ }) });
    await lening.getByText('€ 7.500,50').first().waitFor();
    await lening.getByText('Waar komt dit vandaan?').click();
    await lening.getByText('€ 8.000,00 over op 1 januari 2025').waitFor();
    expect(await lening.getByText(`door ${ik.naam}`).count()).toBe(2);
    await keur(page, { script });
  });

  test('shows both versions when two people change it at once', async () => {
    const { inburgeraar: wie } = await ketenWi2021({ casemanager: ik });
    const een = await als(ik);
    const ander = await als(ik, { script: false });
    for (const page of [een, ander]) await naar(page, `/inburgeraars/${wie.id}/gegevens`);
    await een.getByLabel('Telefoonnummer').fill('070 111 11 11');
    await knop(een, 'Bewaar').click();
    await een.getByText('De gegevens zijn gewijzigd.').waitFor();
    await ander.getByLabel('E-mailadres').fill('amina@proef.example');
    await knop(ander, 'Bewaar').click();
    await ander.getByText('Een collega was u voor. Dit staat er nu:').waitFor();
    await ander.getByText('070 111 11 11').waitFor();
    expect(await ander.getByLabel('E-mailadres').inputValue()).toBe('amina@proef.example');
    await ander.getByLabel('Telefoonnummer').fill('070 111 11 11');
    await knop(ander, 'Bewaar toch mijn versie').click();
    await ander.getByText('De gegevens zijn gewijzigd.').waitFor();
    expect(await vraag('select email, telefoon from inburgeraar where id = $1', [wie.id])).toEqual([
      { email: 'amina@proef.example', telefoon: '070 111 11 11' },
    ]);
  });
});

test('a colleague covers: his people appear, and are gone when it is ended', async () => {
  const collega = await casemanager().genaamd('Bram Waarnemer').maak();
  await inburgeraar().genaamd('Amina', 'Haddad').inCaseloadVan(ik).maak();
  const page = await als(ik, { breed: 360 });
  await naar(page, '/waarneming');
  await page.getByText('Niemand neemt voor u waar.').waitFor();
  await page.getByLabel('Wie neemt waar?').selectOption({ label: 'Bram Waarnemer' });
  await page.getByLabel('Laatste dag').fill('2020-01-01');
  await knop(page, 'Leg de waarneming vast').click();
  await page.getByText('De laatste dag kan niet voor de eerste dag liggen.').first().waitFor();
  await keur(page);
  await page.getByLabel('Laatste dag').fill(await page.getByLabel('Eerste dag').inputValue());
  await knop(page, 'Leg de waarneming vast').click();
  await page.getByText('De waarneming is vastgelegd.').waitFor();
  await keur(page);

  const bijCollega = await als(collega);
  await naar(bijCollega, '/caseload');
  await rijen(bijCollega).getByText(`Waarneming voor ${ik.naam}`).waitFor();
  await knop(page, /^Beëindig nu/).click();
  await page.getByText('De waarneming is beëindigd.').waitFor();
  await bijCollega.reload();
  await bijCollega.getByRole('heading', { name: 'Uw caseload is leeg' }).waitFor();
});
