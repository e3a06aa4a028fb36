import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EICAR } from '../../demo/virusscan/eicar';
import { pdf } from '../fabriek/bestand';
import { vraag } from '../fabriek/bron';
import { zelf } from '../fabriek/gebruiker';
import { ketenZonderToestemming } from '../fabriek/keten';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});

afterAll(async () => {
  await product.stop();
});

/** On a phone, if not said otherwise. */
const als = (wie: Wie, venster: Venster = {}) => opentAls(browser, product, wie, { breed: 360, ...venster });

const GEBOREN = '1990-05-01';
async function vulIn(page: Page, antwoord: RegExp, naam: string): Promise<void> {
  await page.getByRole('radio', { name: antwoord }).check();
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByLabel('Geboortedatum').fill(GEBOREN);
  await page.getByLabel('Plaats').fill('Den Haag');
}

describe('at the desk, on a phone’s width', () => {
  test.each([
    ['with script', true],
    ['without script', false],
  ])('the inburgeraar reads, refuses, gives, and withdraws: %s', async (_hoe, script) => {
    const { casemanager, inburgeraar, school } = await ketenZonderToestemming();
    const page = await als(casemanager, { script });
    const naarScherm = async () => {
      await page.goto(`${product.adres}/inburgeraars/${inburgeraar.id}/toestemming`);
      await page.getByRole('link', { name: 'Aan de balie' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Mogen de gemeente en uw taalschool' }).waitFor();
    };
    await naarScherm();
    await vulIn(page, /^Nee, met geen enkele school/, 'Semira');
    await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nee tegen alle scholen' }).waitFor();
    await naarScherm();
    await vulIn(page, /^Ja\./, 'Semira');
    await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
    await page.getByText(`Van ${school.naam} naar de gemeente`).waitFor();
    await page.getByRole('button', { name: 'Trek deze toestemming in' }).click();
    await page.getByText('De toestemming is ingetrokken. Dat geldt meteen.').waitFor();
    const open = await vraag('select 1 from grondslag where inburgeraar_id = $1 and tot > now()', [inburgeraar.id]);
    expect(open).toEqual([]);
  });

  test('ja and nee are equal: as large, none chosen, and no way into the casemanager’s other pages', async () => {
    const { casemanager, inburgeraar, school } = await ketenZonderToestemming();
    const page = await als(casemanager);
    await page.goto(`${product.adres}/inburgeraars/${inburgeraar.id}/toestemming/scherm?school=${school.id}`);
    const antwoorden = page.getByRole('radio');
    expect(await antwoorden.count()).toBe(3);
    for (const antwoord of await antwoorden.all()) expect(await antwoord.isChecked()).toBe(false);
    const vakken = await page.locator('.tk-antwoorden .tk-keuze').all();
    const breedtes = await Promise.all(vakken.map(async (vak) => (await vak.boundingBox())?.width));
    expect(new Set(breedtes).size).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByText(casemanager.naam).count()).toBe(0);
    await keur(page);
    await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
    await page.getByRole('heading', { name: 'Er zijn 4 fouten' }).waitFor();
    await keur(page);
  });

  test('by keyboard alone, with the name in his own script', async () => {
    const { casemanager, inburgeraar, school } = await ketenZonderToestemming();
    const page = await als(casemanager, { breed: 1280 });
    await page.goto(`${product.adres}/inburgeraars/${inburgeraar.id}/toestemming/scherm?school=${school.id}`);
    const tab = async (rol: string, naam: string | RegExp) => {
      for (let stap = 0; stap < 12; stap += 1) {
        await page.keyboard.press('Tab');
        const doel = page.getByRole(rol as 'radio', { name: naam });
        if ((await doel.count()) > 0 && (await doel.first().evaluate((element) => element === document.activeElement))) return;
      }
      throw new Error(`no way to ${String(naam)} by keyboard`);
    };
    await tab('radio', /^Ja\./);
    await page.keyboard.press('Space');
    await tab('textbox', /^Naam$/);
    await page.keyboard.type('ሰላም ተስፋይ');
    await page.keyboard.press('Tab');
    await page.getByLabel('Geboortedatum').fill(GEBOREN);
    await page.getByLabel('Plaats').focus();
    await page.keyboard.type('Den Haag');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ja voor een school' }).waitFor();
    expect(await page.getByText('ሰላም ተስፋይ').count()).toBeGreaterThan(0);
  });
});

test('a ja on paper at the school reaches the casemanager with its scan; he withdraws it, and the school’s page changes with it', async () => {
  const keten = await ketenZonderToestemming();
  const opSchool = await als(keten.contactpersoon);
  await opSchool.goto(`${product.adres}/cursisten/${keten.cursist.id}/toestemming`);
  await opSchool.getByText('Uw school heeft geen ja van deze cursist vastgelegd.').waitFor();
  await keur(opSchool);
  await opSchool.getByLabel('Naam', { exact: true }).fill('Semira');
  await opSchool.getByLabel('Geboortedatum').fill(GEBOREN);
  await opSchool.getByLabel('Plaats').fill('Den Haag');
  await opSchool.getByLabel('Datum', { exact: true }).fill('2024-06-01');
  const scanveld = opSchool.getByLabel('Scan van het papier');
  await scanveld.setInputFiles({ name: 'ja.pdf', mimeType: 'application/pdf', buffer: pdf(EICAR) });
  await opSchool.getByRole('button', { name: 'Leg de ja vast' }).click();
  await opSchool.getByText('ja.pdf is geweigerd: er zit een virus in.').first().waitFor();
  expect(await opSchool.getByLabel('Naam', { exact: true }).inputValue()).toBe('Semira');
  await keur(opSchool);
  await scanveld.setInputFiles({ name: '../ja.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await opSchool.getByRole('button', { name: 'Leg de ja vast' }).click();
  await opSchool.getByText('Er is een grondslag').waitFor();

  const bijGemeente = await als(keten.casemanager);
  await bijGemeente.goto(`${product.adres}/inburgeraars/${keten.inburgeraar.id}/toestemming`);
  await bijGemeente.getByRole('link', { name: 'Sinds 1 juni 2024' }).click();
  await bijGemeente.getByText(`Deze toestemming komt van ${keten.school.naam}.`).waitFor();
  await keur(bijGemeente);
  const [scan] = await Promise.all([
    bijGemeente.waitForEvent('download'),
    bijGemeente.getByRole('link', { name: 'Download de scan' }).click(),
  ]);
  expect(scan.suggestedFilename()).toBe('ja.pdf');
  const [document] = await Promise.all([
    bijGemeente.waitForEvent('download'),
    bijGemeente.getByRole('link', { name: 'Download als pdf' }).click(),
  ]);
  expect(document.suggestedFilename()).toMatch(/^toestemming-[2-9A-Z]{4}-[2-9A-Z]{4}\.pdf$/);
  await bijGemeente.getByLabel('Hoe is er ingetrokken?').selectOption('telefoon');
  await bijGemeente.getByRole('button', { name: 'Trek deze toestemming in' }).click();
  await bijGemeente.getByText('Op dat moment ging dit dicht').waitFor();
  await keur(bijGemeente);

  await opSchool.reload();
  await opSchool.getByText('De toestemming is bij de gemeente ingetrokken').waitFor();
});

test('by his own login someone sees his ja in plain words and takes it back with one click', async () => {
  const keten = await ketenZonderToestemming();
  const casemanager = await als(keten.casemanager, { script: false });
  await casemanager.goto(`${product.adres}/inburgeraars/${keten.inburgeraar.id}/toestemming/scherm?school=${keten.school.id}`);
  await vulIn(casemanager, /^Ja\./, 'Semira');
  await casemanager.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
  await casemanager.getByRole('heading', { level: 1, name: 'Ja voor een school' }).waitFor();

  const page = await als(await zelf(keten.inburgeraar).maak());
  await page.goto(`${product.adres}/mijn-toestemming`);
  await page.getByText('U hebt ja gezegd.').waitFor();
  await keur(page);
  await page.getByRole('button', { name: `Trek mijn ja voor ${keten.school.naam} in` }).click();
  await page.getByText('Uw ja is ingetrokken. Dat geldt meteen.').waitFor();
  await keur(page);
  expect(await page.getByRole('button', { name: /Trek mijn ja/ }).count()).toBe(0);
});
