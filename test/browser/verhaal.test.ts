import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gebruikBrowser } from '../opstart/browser';
import { laadGegevens, startProduct, type Product } from '../opstart/product';
import { meldAan } from './aanmelden';
import { opentVenster, type Venster } from './vensters';

/** One inburgeraar's progress travels from school to casemanager, and only with a ground: the thread of the product, by four people. */
const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  await laadGegevens('--omvang', '0.1');
  product = await startProduct();
}, 120_000);
afterAll(() => product.stop());

const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');
const GEBOREN = '1991-03-08';
const begonnen = vandaag.subtract({ months: 5 }).toString();

async function als(naam: string, venster?: Venster): Promise<Page> {
  const page = await opentVenster(browser, venster);
  await meldAan(page, product, naam);
  return page;
}

const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam });
const kies = (page: Page, vraag: string | RegExp, keuze: string | RegExp) =>
  page.getByRole('radiogroup', { name: vraag }).getByRole('radio', { name: keuze }).check();

async function beginDossier(noor: Page, achternaam: string): Promise<string> {
  await noor.goto(`${product.adres}/inburgeraars/nieuw`);
  await noor.getByLabel('Voornamen').fill('Semhar');
  await noor.getByLabel('Achternaam').fill(achternaam);
  await noor.getByLabel('Geboortedatum').fill(GEBOREN);
  await kies(noor, /Welke wet/, 'Wet inburgering 2013');
  await kies(noor, /Welke doelgroep/, /Asielstatushouder/);
  await noor.getByLabel(/Sinds wanneer/).fill('2020-02-01');
  await noor.getByLabel(/Vanaf wanneer/).fill(begonnen);
  await knop(noor, 'Begin het dossier').click();
  await noor.getByText('Het dossier is begonnen.').waitFor();
  return new URL(noor.url()).pathname;
}

async function koppel(noor: Page, dossier: string, kenmerk: string): Promise<void> {
  await noor.goto(`${product.adres}${dossier}/koppeling`);
  await noor.getByLabel('Taalschool').selectOption({ label: 'Woordwerf Taalonderwijs' });
  await noor.getByLabel(/Kenmerk/).fill(kenmerk);
  await noor.locator('main form').last().getByRole('button').last().click();
  await noor.getByText('De school is bijgewerkt.').waitFor();
}

async function schrijfIn(anneke: Page, achternaam: string, kenmerk: string): Promise<string> {
  await anneke.goto(`${product.adres}/cursisten/nieuw`);
  await anneke.getByLabel('Kenmerk').fill(kenmerk);
  await anneke.getByLabel('Voornamen').fill('Semhar');
  await anneke.getByLabel('Achternaam').fill(achternaam);
  await anneke.getByLabel('Geboortedatum').fill(GEBOREN);
  await kies(anneke, /Welke wet/, 'Wet inburgering 2013');
  await kies(anneke, /Welke doelgroep/, /Asielstatushouder/);
  await anneke.getByLabel('Eerste lesdag').fill(begonnen);
  await anneke.getByLabel('Contactpersoon', { exact: true }).selectOption({ label: 'Anneke Postma' });
  await knop(anneke, 'Schrijf in').click();
  await anneke.getByText('De cursist is ingeschreven.').waitFor();
  return new URL(anneke.url()).pathname;
}

async function geefJa(noor: Page, dossier: string, naam: string): Promise<void> {
  await noor.goto(`${product.adres}${dossier}/toestemming`);
  await noor.getByRole('link', { name: 'Aan de balie' }).first().click();
  await noor.getByRole('radio', { name: /^Ja\./ }).check();
  await noor.getByLabel('Naam', { exact: true }).fill(naam);
  await noor.getByLabel('Geboortedatum').fill(GEBOREN);
  await noor.getByLabel('Plaats').fill('Den Haag');
  await knop(noor, 'Dit is mijn antwoord').click();
  await noor.getByText('Van Woordwerf Taalonderwijs naar de gemeente').waitFor();
}

async function vulRapportage(anneke: Page): Promise<void> {
  for (const vaardigheid of [/^Lezen/, /^Luisteren/, /^Schrijven/, /^Spreken/]) await anneke.getByLabel(vaardigheid).selectOption('A1+');
  await anneke.getByLabel('Geplande lesuren').fill('40');
  await anneke.getByLabel('Gevolgde lesuren').fill('36,5');
  await anneke.getByLabel('Gemist, wel afgemeld').fill('3,5');
  await anneke.getByLabel('Gemist, niet afgemeld').fill('0');
}

async function eersteRapportage(anneke: Page, cursist: string): Promise<void> {
  await anneke.goto(product.adres + cursist);
  await anneke
    .getByRole('link', { name: /^Rapporteer/ })
    .last()
    .click();
  await anneke.getByLabel('Geplande lesuren').waitFor();
}

async function mails(): Promise<{ onderwerp?: string; tekst?: string }[]> {
  return (await fetch(`${product.post}/berichten`)).json() as Promise<{ onderwerp?: string; tekst?: string }[]>;
}

describe.each([
  ['with script, on a desk', { breed: 1280 }, 'Weldeab', 'V-1'],
  ['without script, on a phone', { script: false, breed: 360 }, 'Ghirmay', 'V-2'],
] as const)('%s', (_hoe, opties, achternaam, kenmerk) => {
  test('from the school to the casemanager, with a ja, and gone with its withdrawal', { timeout: 180_000 }, async () => {
    const [noor, anneke] = [await als('Noor van Dijk', opties), await als('Anneke Postma', opties)];

    // Without a ground nothing crosses: the gemeente does not learn that she is enrolled, the school nothing of the gemeente.
    const dossier = await beginDossier(noor, achternaam);
    const cursist = await schrijfIn(anneke, achternaam, kenmerk);
    await koppel(noor, dossier, kenmerk);
    await noor.goto(product.adres + dossier);
    await expect(noor.locator('main').innerText()).resolves.not.toContain('Anneke Postma');
    await anneke.goto(product.adres + cursist);
    await anneke
      .locator('#gemeente')
      .getByText(/Waarom zie ik dit niet\?/)
      .first()
      .click();
    await anneke.locator('#gemeente').getByText('Er is nu geen grondslag.').first().waitFor();

    // She says ja at the desk; then the school reports, and the casemanager finds it as new.
    await geefJa(noor, dossier, `Semhar ${achternaam}`);
    await eersteRapportage(anneke, cursist);
    await vulRapportage(anneke);
    await anneke.getByLabel('Gevolgde lesuren').fill('99');
    await knop(anneke, 'Dien in bij de gemeente').click();
    await anneke
      .getByText(/meer uren gevolgd dan gepland/)
      .first()
      .waitFor();
    expect(await anneke.getByLabel('Gevolgde lesuren').inputValue()).toBe('99');
    await anneke.getByLabel('Gevolgde lesuren').fill('36,5');
    await knop(anneke, 'Dien in bij de gemeente').click();
    await anneke.getByText('De rapportage is ingediend.').waitFor();
    const rapportage = new URL(anneke.url()).pathname;

    await noor.goto(`${product.adres}${dossier}`);
    await noor.getByText('A1+').first().waitFor();
    await noor.goto(product.adres + rapportage);
    await knop(noor, 'Markeer als gelezen').click();
    await noor.getByText('De rapportage staat op gelezen.').waitFor();
    await noor.getByLabel('Uw vraag aan de school').fill('Kan zij naar de avondgroep?');
    await knop(noor, 'Verstuur de vraag').click();
    await noor.getByText('Uw vraag staat klaar voor de school.').waitFor();

    await anneke.goto(product.adres + rapportage);
    await anneke.getByText('Kan zij naar de avondgroep?').waitFor();
    await anneke.getByLabel('Uw antwoord').fill('Ja, vanaf maandag.');
    await knop(anneke, 'Verstuur het antwoord').click();
    await anneke.getByText('Uw antwoord staat klaar voor de casemanager.').waitFor();
    await noor.goto(product.adres + rapportage);
    await noor.getByText('Ja, vanaf maandag.').waitFor();

    // Both were told that something waits, and nothing more.
    await expect.poll(async () => (await mails()).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(await mails())).not.toContain(achternaam);
    expect(JSON.stringify(await mails())).not.toContain('avondgroep');

    // A colleague of the casemanager finds nobody, the relatiebeheerder only counts.
    const fatima = await als('Fatima El Idrissi', opties);
    expect((await fatima.goto(product.adres + dossier))?.status()).toBe(404);
    const marijke = await als('Marijke de Graaf', opties);
    await marijke.goto(`${product.adres}/scholen`);
    await marijke.getByRole('link', { name: 'Woordwerf Taalonderwijs' }).first().waitFor();
    await expect(marijke.locator('body').innerText()).resolves.not.toContain(achternaam);
    expect((await marijke.goto(product.adres + dossier))?.status()).toBe(403);

    // She withdraws: at once it is gone from both screens; what the school typed stays with the school.
    await noor.goto(product.adres + dossier);
    await noor
      .getByRole('link', { name: /Ja voor één school|^Ja/ })
      .first()
      .click();
    await knop(noor, 'Trek deze toestemming in').click();
    await noor.getByText('De toestemming is ingetrokken. Dat geldt meteen.').waitFor();
    expect((await noor.goto(product.adres + rapportage))?.status()).toBe(404);
    await noor.goto(product.adres + dossier);
    await expect(noor.locator('main').innerText()).resolves.not.toContain('A1+');
    await anneke.goto(product.adres + cursist);
    await expect(anneke.locator('main').textContent()).resolves.toContain('De toestemming is ingetrokken.');
    expect((await anneke.goto(product.adres + rapportage))?.status()).toBe(200);
  });
});

test('a draft survives a killed tab: logged in elsewhere it is there', { timeout: 60_000 }, async () => {
  const anneke = await als('Anneke Postma');
  await anneke.goto(`${product.adres}/cursisten?rapportage=te_laat`);
  await anneke.locator('a[href*="/rapportage/"]').first().click();
  await anneke.getByLabel('Geplande lesuren').fill('31,25');
  await anneke.getByText(/Concept bewaard/).waitFor();
  const pad = new URL(anneke.url()).pathname;
  await anneke.close({ runBeforeUnload: false });
  const elders = await als('Anneke Postma');
  await elders.goto(product.adres + pad);
  expect(await elders.getByLabel('Geplande lesuren').inputValue()).toBe('31,25');
});

test('the inburgeraar sees her own ja, and takes it back herself', { timeout: 60_000 }, async () => {
  const selam = await als('Selam Tesfay', { script: false, breed: 360 });
  await selam.getByRole('heading', { level: 1, name: 'Mijn toestemming' }).waitFor();
  await knop(selam, /^Trek mijn ja voor .+ in$/)
    .first()
    .click();
  await selam.getByText('Uw ja is ingetrokken. Dat geldt meteen.').waitFor();
});
