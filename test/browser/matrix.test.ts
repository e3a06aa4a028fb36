import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { beheerder, casemanager, type ProefGebruiker } from '../fabriek/gebruiker';
import { ketenMetToestemming } from '../fabriek/keten';
import { school } from '../fabriek/school';
import { MORGEN, ruimMatrixOp } from '../fabriek/voorstel';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur, klapOpen } from './keuren';
import { VENSTERS, type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;
let sanne: ProefGebruiker;
let ruud: ProefGebruiker;

beforeAll(async () => {
  sanne = await beheerder().genaamd('Sanne Proef').maak();
  ruud = await beheerder().genaamd('Ruud Proef').maak();
  const samen = { casemanager: await casemanager().maak(), school: await school().metConvenant('2024-01-01', '2999-12-31').maak() };
  for (let nr = 0; nr < 6; nr += 1) await ketenMetToestemming(samen);
  product = await startProduct();
});
afterEach(ruimMatrixOp);
afterAll(() => product.stop());

const als = (wie: Wie, venster?: Venster) => opentAls(browser, product, wie, venster);

async function keurOpen(page: Page, venster?: Venster): Promise<void> {
  await klapOpen(page);
  await keur(page, venster);
}

async function vulIn(page: Page): Promise<void> {
  await page.goto(`${product.adres}/grondslagen`);
  await page.getByRole('link', { name: 'Stel een wijziging voor' }).click();
  await page.getByLabel('Wet inburgering 2013: iedereen').check();
  await page.getByLabel('Voortgang: niveau, aanwezigheid, verzuim').check();
  await page.getByLabel('Van school naar gemeente').check();
  await page.getByLabel('Dicht', { exact: true }).check();
  await page.getByLabel('Bron').fill('Besluit van het college');
  await page.getByLabel('Waarom', { exact: true }).fill('De grond is vervallen.');
}

/** The page brings the counts itself; without script the visitor asks again. */
async function wachtOpTelling(page: Page, script: boolean): Promise<void> {
  await expect
    .poll(
      async () => {
        if (!script) await page.reload();
        return page.getByText(/^Geteld op/).count();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(1);
}

describe('a change of the matrix by two beheerders', () => {
  test.each(VENSTERS)('is proposed by one and confirmed by the other: %s', { timeout: 60_000 }, async (_hoe, venster) => {
    const metScript = venster.script !== false;
    const page = await als(sanne, venster);
    await vulIn(page);
    await page.getByLabel('Bron').fill('');
    await page.getByRole('button', { name: 'Doe dit voorstel' }).click();
    await page.getByRole('link', { name: 'Bron: Vul dit in.' }).waitFor();
    expect(await page.getByLabel('Waarom', { exact: true }).inputValue()).toBe('De grond is vervallen.');
    expect(await page.getByLabel('Wet inburgering 2013: iedereen').isChecked()).toBe(true);
    await keurOpen(page, venster);
    await page.getByLabel('Bron').fill('Besluit van het college');
    await page.getByRole('button', { name: 'Doe dit voorstel' }).click();
    await page.getByText('Uw voorstel is gedaan.').waitFor();
    expect(await page.getByRole('button', { name: 'Bevestig dit voorstel' }).count()).toBe(0);
    await wachtOpTelling(page, metScript);

    const tweede = await als(ruud, venster);
    await tweede.goto(`${product.adres}/grondslagen`);
    await tweede.getByText('Er wacht 1 voorstel op een besluit.').waitFor();
    await keurOpen(tweede, venster);
    await tweede.getByRole('link', { name: 'De grond is vervallen.' }).click();
    await tweede.getByRole('heading', { level: 1, name: /^Voorstel: wijziging vanaf/ }).waitFor();
    const rij = tweede.getByRole('row', { name: /^Voortgang/ });
    expect((await rij.getByRole('cell').allInnerTexts()).slice(-2)).toEqual(['Niemand', '6']);
    await keurOpen(tweede, venster);
    await tweede.getByRole('button', { name: 'Bevestig dit voorstel' }).click();
    await tweede.getByText(/^Bevestigd door Ruud Proef/).waitFor();
    await keurOpen(tweede, venster);

    await tweede.goto(`${product.adres}/grondslagen?dag=${MORGEN}`);
    await tweede.getByText('Komt nog').waitFor();
    const voortgang = tweede.getByRole('row', { name: /^Voortgang/ });
    expect(await voortgang.getByRole('cell').first().innerText()).toMatch(/Van school naar gemeente\s+Dicht/);
    await expect
      .poll(async () => (await vraag('select 1 from poort.herberekening where gereed_op is not null')).length, { timeout: 20_000 })
      .toBe(1);
  });

  test('two who confirm and reject at once: the second reads that it was decided', { timeout: 60_000 }, async () => {
    const page = await als(sanne);
    await vulIn(page);
    await page.getByRole('button', { name: 'Doe dit voorstel' }).click();
    await page.getByText('Uw voorstel is gedaan.').waitFor();
    await wachtOpTelling(page, true);
    const ander = await beheerder().maak();
    const [een, twee] = [await als(ruud), await als(ander)];
    for (const hier of [een, twee]) await hier.goto(page.url().split('?')[0] ?? '');
    await een.getByLabel('Waarom wijst u het af?').fill('De bron klopt niet.');
    await een.getByRole('button', { name: 'Wijs dit voorstel af' }).click();
    await een.getByText(/^Afgewezen door Ruud Proef/).waitFor();
    await een.getByText('Reden: De bron klopt niet.').waitFor();
    await twee.getByRole('button', { name: 'Bevestig dit voorstel' }).click();
    await twee.getByText(/Afgewezen door Ruud Proef/).waitFor();
    expect(await vraag('select soort from grondslag_besluit')).toEqual([{ soort: 'afgewezen' }]);
  });
});
