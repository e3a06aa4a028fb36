import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { pdf } from '../fabriek/bestand';
import { vraag } from '../fabriek/bron';
import { beheerder } from '../fabriek/gebruiker';
import { nummer } from '../fabriek/nummer';
import { scan, type ProefScan } from '../fabriek/scan';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { VENSTERS, type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const als = (wie: Wie, venster?: Venster) => opentAls(browser, product, wie, venster);

/** An aanmelding of a school that nobody knows, with someone who would answer for it. */
async function nieuweAanmelding(): Promise<ProefScan> {
  const hier = await scan().maak();
  const nr = nummer();
  const waarden = [hier.aanmeldingId, String(60_000_000 + nr), `SCAN${nr}`, `Taalhuis Scan ${nr}`];
  await vraag('update aanmelding set kvk_nummer = $2, bow_nummer = $3, naam = $4 where id = $1', waarden);
  await vraag(
    `insert into aanmelding_contact (id, aanmelding_id, volgnummer, naam, functie, email, telefoon)
     values (gen_random_uuid(), $1, 1, 'Fenna Contact', 'Directeur', $2, '070 000 00 00')`,
    [hier.aanmeldingId, `fenna${nr}@proef.example`],
  );
  return hier;
}

const klik = (page: Page, naam: string | RegExp) => page.getByRole('main').getByRole('link', { name: naam }).first().click();

describe('the relatiebeheerder does a scan (B1)', () => {
  test.each(VENSTERS)('from the list: accepts, looks in the insolvency register with its document: %s', async (_hoe, venster) => {
    const hier = await nieuweAanmelding();
    const page = await als(hier.onderzoeker, venster);
    await page.goto(`${product.adres}/scans?stand=aangemeld`);
    await keur(page, venster);
    await page.goto(`${product.adres}/scans/${hier.id}`);
    await klik(page, 'Bekijk en neem aan');
    await page.getByText('Deze school kennen wij nog niet').waitFor();
    await keur(page, venster);
    await page.getByRole('button', { name: 'Neem de aanmelding aan' }).click();
    await page.getByText('De aanmelding is aangenomen.').waitFor();
    await keur(page, venster);
    await klik(page, 'Faillissement of surseance');
    await page.getByRole('textbox', { name: 'Bevinding' }).fill('Niets gevonden in het register.');
    await page.getByRole('radio', { name: /^Goed/ }).check();
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByRole('link', { name: /Voeg het stuk toe/ }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Bevinding' }).inputValue()).toBe('Niets gevonden in het register.');
    await keur(page, venster);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'uittreksel.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf('cir')) });
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText('De bevinding is vastgelegd.').waitFor();
    await page.getByRole('link', { name: 'uittreksel.pdf' }).waitFor();
    await keur(page, venster);
  });

  test('past the last day: says why, and begins a scan again later', async () => {
    const hier = await scan()
      .in('in_onderzoek')
      .begonnenOp(echteKlok.vandaag().subtract({ months: 2 }).toString())
      .maak();
    const page = await als(hier.onderzoeker, { breed: 360 });
    await page.goto(`${product.adres}/scans/${hier.id}`);
    await page.getByText('De laatste dag is voorbij').first().waitFor();
    await keur(page);
    await klik(page, 'Geef de reden');
    await page.getByRole('radio', { name: 'Wachten op Blik op Werk' }).check();
    await page.getByRole('textbox', { name: 'Toelichting' }).fill('De stukken kwamen laat.');
    await page.getByRole('button', { name: 'Leg de reden vast' }).click();
    await page.getByText('De stukken kwamen laat.').waitFor();
    await keur(page);
    await page.goto(`${product.adres}/scholen/${hier.school.id}`);
    await klik(page, 'Scan opnieuw');
    await page.getByText('Er loopt al een scan van deze school.').waitFor();
    await keur(page);
  });
});

test('a beheerder lets the contactpersoon of an accepted aanmelding in (C 12.8)', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  const email = `sanne${nummer()}@proef.example`;
  await vraag(
    `insert into aanmelding_contact (id, aanmelding_id, volgnummer, naam, functie, email, telefoon)
     values (gen_random_uuid(), $1, 1, 'Sanne Wacht', 'Directeur', $2, '070 000 00 00')`,
    [hier.aanmeldingId, email],
  );
  const page = await als(await beheerder().maak());
  await page.goto(`${product.adres}/toegang`);
  await keur(page);
  await klik(page, 'Geef Sanne Wacht toegang');
  expect(await page.getByRole('textbox', { name: 'E-mailadres', exact: true }).inputValue()).toBe(email);
  await page.getByRole('button', { name: 'Geef toegang' }).click();
  await page.waitForURL(/gelukt=nieuw/);
  await page.goto(`${product.adres}/toegang`);
  expect(await page.getByText('Geef Sanne Wacht toegang').count()).toBe(0);
});

test('the school sees how it stands, and takes its aanmelding back', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  const page = await als(hier.contact, { breed: 360 });
  await page.goto(`${product.adres}/mijn-school`);
  await klik(page, 'Kwaliteitsscan');
  await page.getByText('De gemeente onderzoekt de kwaliteit van uw school.').waitFor();
  await keur(page);
  await klik(page, 'Trek de aanmelding in');
  await page.getByRole('button', { name: 'Trek de aanmelding in' }).click();
  await page.getByText('De aanmelding is ingetrokken.').waitFor();
  await keur(page);
});
