import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkketen, linkVoor, vraagUitgebreid, type Linkketen } from '../fabriek/eigenlink';
import { vraag } from '../fabriek/bron';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls } from './aanmelden';
import { bewaarBeeld } from './keuren';
import { antwoord, zegGeboortedatum } from './linkstappen';
import { opentVenster } from './vensters';

/** Someone answers on his own phone: what the school and the casemanager have before them follows at their next look (C 12.2, 12.4). */
const browser = gebruikBrowser();
const TELEFOON = '+31 6 7770 4321';
let product: Product;
beforeAll(async () => {
  await vraagUitgebreid();
  product = await startProduct();
});
afterAll(() => product.stop());

const tekst = (page: Page) => page.locator('main').innerText();

/** Opens a new link on a phone, with the birth date. */
async function opTelefoon(keten: Linkketen, script: boolean): Promise<Page> {
  const page = await opentVenster(browser, { script, breed: 360 });
  await page.goto(`${product.adres}/v/${(await linkVoor(keten)).sleutel}`);
  await zegGeboortedatum(page, keten.inburgeraar);
  await page.waitForURL(/\/verklaring/);
  return page;
}

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (hoe, script) => {
  test('the school’s screen and the casemanager’s list change with a nee, a ja and its withdrawal', async () => {
    const keten = await linkketen();
    const { inburgeraar, cursist, casemanager, contactpersoon } = keten;
    await vraag('update inburgeraar set telefoon = $2 where id = $1', [inburgeraar.id, TELEFOON]);
    const lijst = await opentAls(browser, product, casemanager, { script }, '/caseload?antwoord=geen');
    const alles = await opentAls(browser, product, casemanager, { script }, '/caseload?alles=ja');
    const school = await opentAls(browser, product, contactpersoon, { script }, `/cursisten/${cursist.id}`);
    const ververs = () =>
      Promise.all([
        lijst.goto(`${product.adres}/caseload?antwoord=geen`),
        alles.goto(`${product.adres}/caseload?alles=ja`),
        school.reload(),
      ]);
    expect(await tekst(lijst)).toContain(inburgeraar.achternaam);
    expect(await tekst(alles)).toContain('Toestemming nog vragen');
    expect(await tekst(school)).not.toContain(TELEFOON);

    await antwoord(await opTelefoon(keten, script), 'nee_school');
    await ververs();
    expect(await tekst(lijst)).not.toContain(inburgeraar.achternaam);
    expect(await tekst(alles)).not.toMatch(/Toestemming (nog|opnieuw) vragen/);
    expect(await tekst(school)).not.toContain(TELEFOON);

    await antwoord(await opTelefoon(keten, script), 'ja');
    await ververs();
    expect(await tekst(school)).toContain(TELEFOON);
    expect(await tekst(alles)).toContain('Nog geen rapportage');
    await bewaarBeeld(school, `school-ja-${hoe.replace(' ', '-')}`);

    const terug = await opTelefoon(keten, script);
    await terug.locator('form#trek_in button').click();
    await terug.locator('form#sluit').waitFor();
    await ververs();
    expect(await tekst(school)).not.toContain(TELEFOON);
    await school.goto(`${product.adres}/cursisten`);
    expect(await tekst(school)).toContain('Taak na intrekking');
    expect(await tekst(lijst)).not.toContain(inburgeraar.achternaam);
    expect(await tekst(alles)).not.toMatch(/Toestemming (nog|opnieuw) vragen|Nog geen rapportage/);
    await bewaarBeeld(alles, `caseload-terug-${hoe.replace(' ', '-')}`);
  });
});

test('a ja that ended or was declared invalid stands in the list to be asked again, and who refused does not', async () => {
  const keten = await linkketen();
  const { inburgeraar, casemanager } = keten;
  await antwoord(await opTelefoon(keten, true), 'ja');
  const lijst = await opentAls(browser, product, casemanager, {}, '/caseload?antwoord=opnieuw');
  expect(await tekst(lijst)).not.toContain(inburgeraar.achternaam);
  const [ja] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1', [inburgeraar.id]);
  await lijst.goto(`${product.adres}/inburgeraars/${inburgeraar.id}/toestemming/${ja?.id ?? ''}/ongeldig`);
  await lijst.locator('main input[type=radio]').first().check();
  await lijst.locator('main form button').last().click();
  await lijst.waitForURL(/\/toestemming\/[\w-]+(\?|$)/);
  await lijst.goto(`${product.adres}/caseload?antwoord=opnieuw`);
  expect(await tekst(lijst)).toContain(inburgeraar.achternaam);
  expect(await tekst(lijst)).toContain('Toestemming opnieuw vragen');
  await bewaarBeeld(lijst, 'caseload-opnieuw');
  await lijst.setViewportSize({ width: 360, height: 740 });
  await bewaarBeeld(lijst, 'caseload-opnieuw');
  await antwoord(await opTelefoon(keten, true), 'nee_school');
  await lijst.reload();
  expect(await tekst(lijst)).not.toContain(inburgeraar.achternaam);
});
