import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acten, linkketen, vraagUitgebreid, ziet, type Linkketen } from '../fabriek/eigenlink';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls } from './aanmelden';
import { keur } from './keuren';
import { antwoord, zegGeboortedatum } from './linkstappen';
import { opentVenster } from './vensters';
import { wachtTot } from '../database/jobs/wachten';

/** On his own phone, with and without script, someone refuses, gives and withdraws; each side's screen changes with it. */
const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  await vraagUitgebreid();
  product = await startProduct();
});
afterAll(() => product.stop());

/** Of a page without script its HTML is looked at with script, since what looks needs script itself. */
async function bekijk(page: Page, waar: string, script = true): Promise<void> {
  const gezien = script ? page : await zonderScript(page);
  await keur(gezien, {}, waar);
  if (!script) await gezien.close();
}

/** The same HTML, its own scripts taken out, in a page that can be looked at. */
async function zonderScript(page: Page): Promise<Page> {
  const body = (await page.content()).replace(/<script\b[^]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '');
  const kopie = await telefoon(true);
  await kopie.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await kopie.goto(page.url());
  return kopie;
}

const telefoon = (script: boolean) => opentVenster(browser, { script, breed: 360 });

const alsCasemanager = ({ casemanager }: Linkketen, pad: string, script = true) => opentAls(browser, product, casemanager, { script }, pad);

/** The casemanager gives a link on his screen, and the address under the QR is typed on the phone. */
async function linkVan(keten: Linkketen, { taal = 'nl', wijze = 'Op dit scherm', script = true } = {}): Promise<string> {
  const page = await alsCasemanager(keten, `/inburgeraars/${keten.inburgeraar.id}/toestemming/link?school=${keten.school.id}`, script);
  await bekijk(page, 'link', script);
  await page.getByLabel('In welke taal?').selectOption(taal);
  await page.getByLabel(wijze).check();
  await page.getByRole('button', { name: 'Maak de link' }).click();
  if (wijze !== 'Op dit scherm') {
    await page.getByText('De mail met de link wordt verstuurd.').waitFor();
    return '';
  }
  await page.getByRole('img', { name: /QR/ }).waitFor();
  await bekijk(page, 'qr', script);
  return page.locator('.tk-eigencode').innerText();
}

async function open(keten: Linkketen, link: string, script: boolean): Promise<Page> {
  const page = await telefoon(script);
  await page.goto(link);
  await bekijk(page, 'birth date', script);
  await page.locator('main form button').click();
  await page.locator('.tk-foutsamenvatting').waitFor();
  await bekijk(page, 'birth date with errors', script);
  await zegGeboortedatum(page, keten.inburgeraar);
  await page.waitForURL(/\/verklaring/);
  return page;
}

describe.each([
  ['with script', true],
  ['without script', false],
])('on a phone %s', (_, script) => {
  test('a nee, then a ja, then the withdrawal by link: both screens follow', async () => {
    const keten = await linkketen();
    const eerst = await open(keten, await linkVan(keten, { script }), script);
    await bekijk(eerst, 'text', script);
    await eerst.locator('form#antwoord button').click();
    await eerst.locator('.tk-foutsamenvatting').waitFor();
    await bekijk(eerst, 'text with errors', script);
    await antwoord(eerst, 'nee_school');
    await bekijk(eerst, 'done, nee', script);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });

    const dan = await open(keten, await linkVan(keten, { script }), script);
    await antwoord(dan, 'ja');
    await bekijk(dan, 'done, ja', script);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
    const noor = await alsCasemanager(keten, `/inburgeraars/${keten.inburgeraar.id}/toestemming`);
    await noor.getByText(keten.school.naam).first().waitFor();

    const tenslotte = await open(keten, await linkVan(keten, { script }), script);
    await bekijk(tenslotte, 'text, with a ja', script);
    await tenslotte.locator('form#trek_in button').click();
    await tenslotte.locator('form#sluit').waitFor();
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    expect((await acten(keten)).map(({ soort, kanaal }) => `${soort} ${kanaal}`)).toEqual([
      'geweigerd link',
      'verleend link',
      'ingetrokken link',
    ]);
  });

  test('the withdrawal by the code on the receipt', async () => {
    const keten = await linkketen();
    const page = await open(keten, await linkVan(keten, { script }), script);
    await antwoord(page, 'ja');
    const code = await page.locator('.tk-eigencode').innerText();
    await page.locator('form#sluit button').click();
    await page.getByText('Deze pagina is gesloten').first().waitFor();
    await bekijk(page, 'closed', script);
    await page.goto(`${product.adres}/intrekken?taal=ar`);
    await bekijk(page, 'code', script);
    await page.locator('input[name=code]').fill(code.toLowerCase());
    await zegGeboortedatum(page, keten.inburgeraar);
    await page.locator('form#trek_in button').click();
    await page.locator('form#sluit').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
  });
});

test('the mail holds a link and no name or school, and its link works', async () => {
  const keten = await linkketen();
  await linkVan(keten, { taal: 'ti', wijze: 'Met een mail' });
  const berichten = async () => (await fetch(`${product.post}/berichten`)).text();
  await wachtTot(async () => (await berichten()).includes('/v/'));
  const mails = await berichten();
  for (const woord of [keten.inburgeraar.achternaam, keten.inburgeraar.voornamen, keten.school.naam]) expect(mails).not.toContain(woord);
  const [link = ''] = /http:\/\/localhost:\d+\/v\/[\w-]{43}\?taal=ti/.exec(mails) ?? [];
  const page = await open(keten, link, true);
  await bekijk(page, 'Tigrinya');
  expect(await page.locator('html').getAttribute('lang')).toBe('ti');
});

test.each([true, false])('by the keyboard alone (script: %s)', async (script) => {
  const keten = await linkketen();
  const page = await telefoon(script);
  await page.goto(await linkVan(keten));
  const [jaar = '', maand = '', dag = ''] = keten.inburgeraar.geboortedatum.split('-');
  const tabNaar = async (kies: string) => {
    for (let nr = 0; nr < 80; nr += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(`${kies}:focus`).count()) === 1) return;
    }
    throw new Error(`the keyboard does not reach ${kies}`);
  };
  for (const [veld, waarde] of [
    ['dag', dag],
    ['maand', maand],
    ['jaar', jaar],
  ] as const) {
    await tabNaar(`input[name=${veld}]`);
    await page.keyboard.type(waarde);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/verklaring/);
  await tabNaar('input[name=antwoord]');
  await page.keyboard.press('ArrowDown');
  await tabNaar('input[name=naam]');
  await page.keyboard.type('Naam');
  await tabNaar('input[name=plaats]');
  await page.keyboard.type('Den Haag');
  await page.keyboard.press('Enter');
  await page.locator('form#sluit').waitFor();
  expect((await acten(keten)).map(({ soort }) => soort)).toEqual(['geweigerd']);
});
