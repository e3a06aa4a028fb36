import { Temporal } from 'temporal-polyfill';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { medewerker, relatiebeheerder } from '../fabriek/gebruiker';
import { registerZei } from '../fabriek/keurmerk';
import { nummer } from '../fabriek/nummer';
import { school } from '../fabriek/school';
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

const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');
const om = (dagen: number) => vandaag.add({ days: dagen }).toZonedDateTime('Europe/Amsterdam').toInstant().toString();

async function legSchoolVast(page: Page, naam: string): Promise<void> {
  await page.goto(`${product.adres}/scholen`);
  await page.getByRole('link', { name: 'Nieuwe school' }).first().click();
  await page.getByLabel('Naam van de school').fill(naam);
  await page.getByLabel('Plaats', { exact: true }).fill('Delft');
  await page.getByLabel('E-mailadres').fill('info@school.example');
  await page.getByLabel('Telefoonnummer').fill('070 555 0000');
  await page.getByLabel('KvK-nummer').fill('123');
  await page.getByLabel('Nummer bij Blik op Werk').fill(`B-${nummer()}`);
  await page.getByLabel('Ingangsdatum').fill('2024-02-29');
}

describe('the relatiebeheerder', () => {
  test.each(VENSTERS)('records a school, its figures and an uitsluiting: %s', async (hoe, venster) => {
    const page = await als(await relatiebeheerder().maak(), venster);
    await legSchoolVast(page, `Taalhuis ${hoe}`);
    if (venster.script !== false) await page.getByText('De laatste dag is dan 28 februari 2026.').waitFor();
    await page.getByRole('button', { name: 'Leg de school vast' }).click();
    await page.getByRole('link', { name: 'KvK-nummer: Een KvK-nummer heeft 8 cijfers.' }).waitFor();
    await keur(page, venster);
    await page.getByLabel('KvK-nummer').fill(String(60_000_000 + nummer()));
    await page.getByRole('button', { name: 'Leg de school vast' }).click();
    await page.getByText('De school is vastgelegd.').waitFor();
    expect(await page.getByRole('rowheader', { name: '29 februari 2024' }).count()).toBe(1);
    expect(await page.getByText('28 februari 2026').count()).toBeGreaterThan(0);

    await page.getByRole('link', { name: 'Geef NT2-cijfers op' }).first().click();
    await page.getByLabel('Alle docenten').fill('10');
    await page.getByLabel('Daarvan NT2-gecertificeerd').fill('11');
    await page.getByLabel('Alle lessen').fill('1000');
    await page.getByLabel('Daarvan door een bevoegd NT2-docent').fill('799');
    await page.getByRole('button', { name: 'Leg de NT2-cijfers vast' }).click();
    await page.getByRole('link', { name: /Daarvan NT2-gecertificeerd: .*niet hoger/ }).waitFor();
    await page.getByLabel('Daarvan NT2-gecertificeerd').fill('8');
    await page.getByRole('button', { name: 'Leg de NT2-cijfers vast' }).click();
    await page.getByText('De NT2-cijfers zijn vastgelegd.').waitFor();
    expect(await page.getByText('8 van 10 (80 %)').count()).toBe(1);
    expect(await page.getByText('799 van 1.000 (79,9 %)').count()).toBe(1);

    await page.getByRole('link', { name: /^Einde vastleggen/ }).click();
    await page.getByLabel('Laatste dag bij uitsluiting').fill('2025-06-30');
    await page.getByRole('button', { name: 'Leg het einde vast' }).click();
    await page.getByText('De school is na 30 juni 2025 uitgesloten.').waitFor();
    await keur(page, venster);
  });

  test('sees that the register was silent, and what was known before; every answer is there as evidence', async () => {
    const een = await school().genaamd('Stille School').metConvenant('2025-01-01').maak();
    await registerZei(een, om(-5), { status: 'geschorst', sinds: '2025-06-01', ruw: '{"status":"geschorst"}' });
    await registerZei(een, om(-1), 'geen_antwoord');
    const page = await als(await relatiebeheerder().maak(), { breed: 360 });
    await page.goto(`${product.adres}/scholen?zoek=stille`);
    const rij = page.getByRole('row', { name: /Stille School/ });
    for (const tekst of ['geschorst', '5 dagen geleden gezien', 'register niet bereikt', '< 5'])
      expect(await rij.innerText()).toContain(tekst.replace('< ', '<\u00a0'));
    await page.getByRole('link', { name: 'Stille School' }).click();
    await page.getByText(/Het register gaf .* geen antwoord. Het was te traag. Dat zegt niets over het keurmerk/).waitFor();
    await page.getByText('Het laatste antwoord, zoals wij het kregen').click();
    await page.getByText('{"status":"geschorst"}').waitFor();
    await keur(page);
  });

  test('finds the list tomorrow as it was left', async () => {
    await school().genaamd('School zonder convenant').maak();
    const wie = await relatiebeheerder().maak();
    const page = await als(wie);
    await page.goto(`${product.adres}/scholen`);
    await page.getByRole('search', { name: 'Scholen kiezen' }).getByLabel('Convenant').selectOption('Geen convenant');
    await page.getByRole('button', { name: 'Toon resultaten' }).click();
    await page.waitForURL(/convenant=geen/);
    await page
      .getByRole('columnheader')
      .getByRole('link', { name: /^Plaats/ })
      .click();
    await page.waitForURL(/sorteer=plaats/);
    const morgen = await als(wie);
    await morgen.goto(`${product.adres}/scholen`);
    expect(new URL(morgen.url()).search).toBe('?convenant=geen&sorteer=plaats&richting=op');
    expect(await morgen.getByRole('search', { name: 'Scholen kiezen' }).getByLabel('Convenant').inputValue()).toBe('geen');
    await morgen.getByRole('link', { name: 'Wis keuzes' }).click();
    await morgen.waitForURL(/alles=ja/);
    await page.goto(`${product.adres}/scholen`);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a school reports its own figures, by keyboard alone', async () => {
  const page = await als(await medewerker(await school().genaamd('Eigen School').maak()).maak());
  await page.goto(`${product.adres}/mijn-school/nt2`);
  await page.getByLabel('Alle docenten').focus();
  for (const getal of ['20', '16', '100', '80']) {
    await page.keyboard.type(getal);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByText('De NT2-cijfers zijn vastgelegd.').waitFor();
  expect(await page.getByText('16 van 20 (80 %)').count()).toBe(1);
  await keur(page);
});
