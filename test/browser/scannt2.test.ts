import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf } from '../fabriek/bestand';
import { noemDocenten } from '../fabriek/docent';
import { scan } from '../fabriek/scan';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keurOokSmal } from './keuren';

const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const als = (wie: Wie, pad: string) => opentAls(browser, product, wie, {}, pad);

const naar = (page: Page, naam: string) => page.getByRole('main').getByRole('link', { name: naam }).first().click();
const doe = (page: Page, naam: string) => page.getByRole('button', { name: naam }).click();

describe('NT2 of a scan (C 5.3, norm 1.7.1.a)', () => {
  test('the docenten are looked up, their names go, and the declaration is kept with its paper', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    await noemDocenten(hier, [{ naam: 'Mirjam Brander' }, { naam: 'Aziz Haddad', geldigTot: '2020-01-01' }, { bevoegd: false }]);
    const page = await als(hier.onderzoeker, `/scans/${hier.id}`);
    await naar(page, 'Kijk na en beoordeel');
    await keurOokSmal(page);
    await doe(page, 'Leg vast en neem de cijfers over');
    await page.getByRole('alert').first().waitFor();
    await keurOokSmal(page);
    await page.getByRole('radio', { name: 'Gevonden en geldig' }).first().check();
    await page.getByRole('radio', { name: 'Gevonden, maar verlopen' }).last().check();
    await doe(page, 'Leg vast en neem de cijfers over');
    await page.getByText('1 gevonden, 1 verlopen, 0 niet gevonden').waitFor();
    expect(await page.content()).not.toMatch(/Brander|Haddad/);
    await page.getByLabel('Datum op het document').fill('2025-01-10');
    const buffer = Buffer.from(pdf('verklaring'));
    await page.getByLabel('Ondertekende verklaring').setInputFiles({ name: 'verklaring.pdf', mimeType: 'application/pdf', buffer });
    await doe(page, 'Leg de verklaring vast');
    await page.getByRole('link', { name: 'verklaring.pdf' }).waitFor();
    await keurOokSmal(page);
    const beslisser = await als(hier.beslisser, `/scans/${hier.id}/nt2`);
    await beslisser.getByLabel('Reden').fill('Er zijn te weinig docenten.');
    await doe(beslisser, 'Geef akkoord');
    await beslisser.getByText('Het akkoord is vastgelegd.').waitFor();
    await keurOokSmal(beslisser);
  });
});

describe('the gesprek of a scan (B1.1)', () => {
  test('is planned, seen by the school, and recorded', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    const page = await als(hier.onderzoeker, `/scans/${hier.id}`);
    await naar(page, 'Gesprek plannen en vastleggen');
    await doe(page, 'Plan en nodig uit');
    await page.getByRole('alert').first().waitFor();
    await keurOokSmal(page);
    await page.getByLabel('Dag', { exact: true }).fill('2098-11-18');
    await page.getByLabel('Begintijd').fill('10:00');
    await page.getByRole('radio', { name: 'Op een locatie' }).check();
    await page.getByLabel('Plaats of link').fill('Spui 70, Den Haag');
    await doe(page, 'Plan en nodig uit');
    await page.getByText('Het gesprek is gepland.').waitFor();
    const school = await als(hier.contact, '/mijn-school/scan');
    await school.getByText('dinsdag 18 november 2098, 10:00 tot 11:00 uur').waitFor();
    const [bestand] = await Promise.all([school.waitForEvent('download'), naar(school, 'Zet in uw agenda')]);
    expect(bestand.suggestedFilename()).toBe('gesprek.ics');
    await page.getByLabel('Wat is besproken').fill('Over de lessen.');
    await doe(page, 'Leg het gesprek vast');
    await page.getByText('Gesprek gehouden (versie 1)').waitFor();
    await keurOokSmal(page);
    await school.reload();
    await school.getByText('Over de lessen.').waitFor();
    await keurOokSmal(school);
  });
});
