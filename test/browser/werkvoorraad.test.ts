import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { dienIn } from '../fabriek/ingediend';
import { legVast } from '../fabriek/inburgeraar';
import { ketenMetToestemming } from '../fabriek/keten';
import { kwartaal } from '../fabriek/kwartaal';
import { sessieVoor } from '../fabriek/sessie';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';

const browser = gebruikBrowser();
const KIJK = process.env['KIJK'];
const vandaag = echteKlok.vandaag();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

type Opties = { script: boolean; breed: number };
const WIJZEN: [string, Opties][] = [
  ['with script, on a desk', { script: true, breed: 1280 }],
  ['without script, on a phone', { script: false, breed: 360 }],
];

/** The page has no errors for who listens to it and fits its width; with KIJK it is kept as a picture. */
async function bekijk(page: Page, { script, breed }: Opties, naam: string): Promise<void> {
  if (KIJK) await page.screenshot({ path: `${KIJK}/${naam}-${breed}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  if (script) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

const aantal = (page: Page) => page.locator('main caption').innerText();

describe.each(WIJZEN)('Monday morning of a casemanager, %s', (_hoe, opties) => {
  test('begins at what waits, reads a report, lets something rest, and sees what is done disappear', async () => {
    const keten = await ketenMetToestemming();
    const { van, tot } = kwartaal(vandaag, -1);
    await dienIn(keten.cursist, keten.contactpersoon, { periodeVan: van, periodeTot: tot });
    await legVast('termijn', keten.inburgeraar.id, { einde: vandaag.add({ months: 5 }).toString() });

    const page = await browser.opent({ javaScriptEnabled: opties.script, viewport: { width: opties.breed, height: 800 } });
    await page.context().addCookies([{ name: 'tk_sessie', value: await sessieVoor(keten.casemanager), url: product.adres }]);
    await page.goto(product.adres);
    await page.getByRole('heading', { level: 1, name: 'Wat wacht' }).waitFor();
    const eerst = Number.parseInt(await aantal(page), 10);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).innerText()).toContain(String(eerst));
    const uitersten = await page.locator('td[data-kop="Uiterste dag"]').allInnerTexts();
    expect(uitersten.findIndex((tekst) => tekst.startsWith('Geen'))).toBeGreaterThan(
      uitersten.findLastIndex((tekst) => /\d{4}/.test(tekst)),
    );
    await bekijk(page, opties, 'werk');

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
    await bekijk(page, opties, 'werk-fout');
    await page.getByLabel('Op welke dag wilt u het weer zien?').fill(vandaag.add({ days: 7 }).toString());
    await page.getByRole('button', { name: 'Toon later' }).click();
    await page.getByText('Dit punt ziet u later weer.').waitFor();
    expect(Number.parseInt(await aantal(page), 10)).toBe(eerst - 1);

    await page.getByRole('link', { name: '1 punt toont u later' }).click();
    await page.getByRole('heading', { level: 1, name: 'Later tonen' }).waitFor();
    expect(await page.locator('main table').innerText()).toContain('Er is een afspraak');
    await bekijk(page, opties, 'werk-later');
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
