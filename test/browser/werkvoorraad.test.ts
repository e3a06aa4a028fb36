import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { dienIn } from '../fabriek/ingediend';
import { legVast } from '../fabriek/inburgeraar';
import { ketenMetToestemming } from '../fabriek/keten';
import { kwartaal } from '../fabriek/kwartaal';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls } from './aanmelden';
import { keur } from './keuren';
import { WIJZEN } from './vensters';

const browser = gebruikBrowser();
const vandaag = echteKlok.vandaag();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const aantal = (page: Page) => page.locator('main caption').innerText();

describe.each(WIJZEN)('Monday morning of a casemanager, %s', (_hoe, opties) => {
  test('begins at what waits, reads a report, lets something rest, and sees what is done disappear', async () => {
    const keten = await ketenMetToestemming();
    const { van, tot } = kwartaal(vandaag, -1);
    await dienIn(keten.cursist, keten.contactpersoon, { periodeVan: van, periodeTot: tot });
    await legVast('termijn', keten.inburgeraar.id, { einde: vandaag.add({ months: 5 }).toString() });

    const page = await opentAls(browser, product, keten.casemanager, opties, '/');
    await page.getByRole('heading', { level: 1, name: 'Wat wacht' }).waitFor();
    const eerst = Number.parseInt(await aantal(page), 10);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).innerText()).toContain(String(eerst));
    const uitersten = await page.locator('td[data-kop="Uiterste dag"]').allInnerTexts();
    expect(uitersten.findIndex((tekst) => tekst.startsWith('Geen'))).toBeGreaterThan(
      uitersten.findLastIndex((tekst) => /\d{4}/.test(tekst)),
    );
    await keur(page, opties, 'werk');

    await page
      .getByRole('link', { name: /Minder dan 6 maanden termijn over/ })
      .first()
      .waitFor();
    const rij = page.getByRole('row').filter({ hasText: 'Minder dan 6 maanden termijn over' });
    await rij.getByText('Waarom, en wat dan?').click();
    expect(await rij.innerText()).toContain('Convenant art. 1 onder c');
    await rij.getByRole('link', { name: /^Later tonen/ }).click();
    await page.getByLabel('Op welke dag wilt u het weer zien?').fill(vandaag.add({ months: 4 }).toString());
    await page.getByLabel('Er is een afspraak').check();
    await page.getByRole('button', { name: 'Toon later' }).click();
    await page.getByRole('link', { name: 'Kies een dag binnen drie maanden.' }).waitFor();
    await page.getByText('Hoe is deze dag berekend?').first().click();
    await keur(page, opties, 'werk-fout');
    await page.getByLabel('Op welke dag wilt u het weer zien?').fill(vandaag.add({ days: 7 }).toString());
    await page.getByRole('button', { name: 'Toon later' }).click();
    await page.getByText('Dit punt ziet u later weer.').waitFor();
    expect(Number.parseInt(await aantal(page), 10)).toBe(eerst - 1);

    await page.getByRole('link', { name: '1 punt toont u later' }).click();
    await page.getByRole('heading', { level: 1, name: 'Later tonen' }).waitFor();
    expect(await page.locator('main table').innerText()).toContain('Er is een afspraak');
    await keur(page, opties, 'werk-later');
    await page.getByText('Waarom, en wat dan?').click();
    await page.getByRole('link', { name: /^Weer tonen/ }).click();
    await page.getByRole('button', { name: 'Toon nu weer' }).click();
    await page.getByText('Dit punt staat weer in uw lijst.').waitFor();
    expect(Number.parseInt(await aantal(page), 10)).toBe(eerst);

    await page.getByRole('link', { name: /Lees de nieuwe rapportage/ }).click();
    await page.getByRole('button', { name: 'Markeer als gelezen' }).click();
    await page.getByText('De rapportage staat op gelezen.').waitFor();
    await page.goto(`${product.adres}/werk`);
    expect(await page.getByRole('link', { name: /Lees de nieuwe rapportage/ }).count()).toBe(0);
    expect(Number.parseInt(await aantal(page), 10)).toBe(eerst - 1);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).innerText()).toContain(String(eerst - 1));
  });
});
