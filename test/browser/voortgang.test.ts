import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../fabriek/bron';
import { wijsAan } from '../fabriek/contactpersoon';
import { medewerker } from '../fabriek/gebruiker';
import { ketenMetToestemming } from '../fabriek/keten';
import { kwartaal } from '../fabriek/kwartaal';
import { toestemming } from '../fabriek/toestemming';
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
afterAll(() => product.stop());

type Keten = Awaited<ReturnType<typeof ketenMetToestemming>>;
let keten: Keten;
let pad: string;
beforeEach(async () => {
  keten = await ketenMetToestemming();
  pad = `/cursisten/${keten.cursist.id}/rapportage/${kwartaal(echteKlok.vandaag(), -1).van}`;
});

const openFormulier = (wie: Wie = keten.contactpersoon, venster?: Venster) => opentAls(browser, product, wie, venster, pad);
const bewaard = (page: Page) => page.getByText(/^Concept bewaard om \d\d:\d\d\.$/).waitFor();
const toelichting = (page: Page) => page.getByLabel('Korte toelichting');
async function vulIn(page: Page): Promise<void> {
  await page.getByLabel('Geplande lesuren').fill('100');
  await page.getByLabel('Gevolgde lesuren').fill('92,5');
  await page.getByLabel('Gemist, wel afgemeld').fill('5');
  await page.getByLabel('Gemist, niet afgemeld').fill('2,5');
}
const ingediend = () => vraag('select versie from rapportage where cursist_id = $1 order by versie', [keten.cursist.id]);

describe('a draft', () => {
  test('is there when the tab was killed, for the deputy too', async () => {
    const page = await openFormulier();
    await page.getByLabel('Lezen').selectOption('A1+');
    await toelichting(page).fill('Half af');
    await bewaard(page);
    await page.context().close();
    const vervanger = await medewerker(keten.school).maak();
    await wijsAan(keten.cursist, vervanger, { soort: 'plaatsvervanger' });
    const elders = await openFormulier(vervanger);
    expect(await toelichting(elders).inputValue()).toBe('Half af');
    expect(await elders.getByLabel('Lezen').inputValue()).toBe('A1+');
    expect(await elders.getByText(`door ${keten.contactpersoon.naam}.`).count()).toBe(1);
  });

  test('keeps what was typed before the script ran, once', async () => {
    const page = await opentAls(browser, product, keten.contactpersoon);
    await page.route('**/assets/**.js', async (route) => {
      await new Promise((verder) => setTimeout(verder, 1500));
      await route.continue();
    });
    await page.goto(product.adres + pad, { waitUntil: 'commit' });
    await toelichting(page).fill('Vroeg getypt');
    await bewaard(page);
    expect(await vraag('select inhoud from rapportage_concept where cursist_id = $1', [keten.cursist.id])).toMatchObject([
      { inhoud: { toelichting: 'Vroeg getypt' } },
    ]);
    await toelichting(page).fill('En later nog iets');
    await expect
      .poll(() => vraag('select versie from rapportage_concept where cursist_id = $1', [keten.cursist.id]), { timeout: 10_000 })
      .toEqual([{ versie: 2 }]);
  });

  test('in two tabs: the second is told, sees both, and chooses', async () => {
    const een = await openFormulier();
    const twee = await openFormulier();
    await toelichting(een).fill('Van een');
    await bewaard(een);
    await toelichting(twee).fill('Van twee');
    await twee.getByText('Niet bewaard: dit concept is ook op een andere plek gewijzigd.').waitFor();
    await twee.getByRole('button', { name: 'Bewaar concept' }).click();
    await twee.getByRole('heading', { name: 'Er zijn twee versies' }).waitFor();
    const rij = twee.getByRole('row', { name: /^Korte toelichting/ });
    expect(await rij.getByRole('cell').allInnerTexts()).toEqual(['Van een', 'Van twee']);
    expect(await toelichting(twee).inputValue()).toBe('Van twee');
    await keur(twee);
    await twee.getByRole('button', { name: 'Bewaar concept' }).click();
    await twee.getByText('Het concept is bewaard.').waitFor();
    await een.reload();
    expect(await toelichting(een).inputValue()).toBe('Van twee');
  });

  test('waits out a lost connection, and says when one is logged out', async () => {
    const page = await openFormulier();
    await page.evaluate(() => {
      const echt = window.fetch.bind(window);
      window.fetch = () => {
        window.fetch = echt;
        return Promise.reject(new TypeError('no network'));
      };
    });
    await toelichting(page).fill('Zonder net');
    await page.getByText('Niet bewaard: geen verbinding.').waitFor();
    await bewaard(page);
    await vraag('update toegang.sessie set beeindigd = now() where gebruiker_id = $1', [keten.contactpersoon.id]);
    await toelichting(page).fill('Afgemeld');
    await page.getByText('Niet bewaard: u bent afgemeld.').waitFor();
    expect(await toelichting(page).inputValue()).toBe('Afgemeld');
    expect(await vraag('select inhoud from rapportage_concept where cursist_id = $1', [keten.cursist.id])).toMatchObject([
      { inhoud: { toelichting: 'Zonder net' } },
    ]);
  });

  test('typed and submitted at once is no clash with oneself', async () => {
    const page = await openFormulier();
    await page.route('**/concept', async (route) => {
      await new Promise((verder) => setTimeout(verder, 700));
      await route.continue();
    });
    const onderweg = page.waitForRequest('**/concept');
    await vulIn(page);
    await onderweg;
    await toelichting(page).fill('Nog even iets');
    await page.getByRole('button', { name: 'Dien in bij de gemeente' }).click();
    await page.getByText('De rapportage is ingediend.').waitFor();
    expect(await page.getByText('Nog even iets').count()).toBe(1);
    expect(await ingediend()).toEqual([{ versie: 1 }]);
  });
});

describe('a report', () => {
  test('by keyboard alone, with a mistake on the way', async () => {
    const page = await openFormulier();
    await page.getByLabel('Geplande lesuren').focus();
    const typ = async (tekst: string) => {
      await page.keyboard.type(tekst);
      await page.keyboard.press('Tab');
    };
    for (const uren of ['100', '101', '5', '0']) await typ(uren);
    await page.getByRole('button', { name: 'Dien in bij de gemeente' }).focus();
    await page.keyboard.press('Enter');
    const samenvatting = page.getByRole('alert').filter({ hasText: 'Er is 1 fout' });
    await samenvatting.waitFor();
    expect(await page.title()).toMatch(/^\(1 fout\)/);
    await samenvatting.getByRole('link', { name: /^Gevolgde lesuren/ }).press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('95');
    await page.keyboard.press('Enter');
    await page.getByText('Het concept is bewaard.').waitFor();
    expect(await ingediend()).toEqual([]);
    await page.getByRole('button', { name: 'Dien in bij de gemeente' }).press('Enter');
    await page.getByText('De rapportage is ingediend.').waitFor();
  });

  test('is refused with what was typed kept, when the gate closed meanwhile', async () => {
    const page = await openFormulier();
    await vulIn(page);
    await bewaard(page);
    await toestemming().van(keten.inburgeraar).voor(keten.school).ingetrokken(echteKlok.vandaag().toString()).maak();
    await page.getByRole('button', { name: 'Dien in bij de gemeente' }).click();
    await page.getByRole('heading', { name: 'U kunt nu niet rapporteren' }).waitFor();
    expect(await page.getByText('De toestemming is ingetrokken.').count()).toBeGreaterThan(0);
    expect(await ingediend()).toEqual([]);
    expect(await vraag('select inhoud from rapportage_concept where cursist_id = $1', [keten.cursist.id])).toMatchObject([
      { inhoud: { urenGevolgd: '92,5' } },
    ]);
  });

  test('without script: kept by a button, submitted, corrected, read, asked and answered', async () => {
    const page = await openFormulier(keten.contactpersoon, { script: false });
    await vulIn(page);
    await page.getByRole('button', { name: 'Bewaar concept' }).click();
    expect(await page.getByText(/^Concept bewaard op .* door/).count()).toBe(1);
    await page.getByRole('button', { name: 'Dien in bij de gemeente' }).click();
    await page.getByRole('link', { name: 'Verbeter deze rapportage' }).click();
    await page.getByLabel('Gevolgde lesuren').fill('90');
    await page.getByRole('button', { name: 'Dien in bij de gemeente' }).click();
    expect(
      await page
        .getByRole('row', { name: /^Gevolgde lesuren/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['92,5 uur', '90 uur']);
    const rapportage = new URL(page.url()).pathname;
    const casemanager = await opentAls(browser, product, keten.casemanager, { script: false }, rapportage);
    await casemanager.getByLabel('Uw vraag aan de school').fill('Was hij ziek?');
    await casemanager.getByRole('button', { name: 'Verstuur de vraag' }).click();
    expect(await casemanager.getByLabel('Uw vraag aan de school').inputValue()).toBe('Was hij ziek?');
    expect(await casemanager.getByText('Haal dit woord weg: ziek.').count()).toBe(2);
    await casemanager.getByLabel('Uw vraag aan de school').fill('Kan de les naar de avond?');
    await casemanager.getByRole('button', { name: 'Verstuur de vraag' }).click();
    await page.goto(product.adres + rapportage);
    await page.getByLabel('Uw antwoord').fill('Ja, vanaf november.');
    await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await casemanager.goto(product.adres + rapportage);
    expect(await casemanager.getByText('Ja, vanaf november.').count()).toBe(1);
    expect(await ingediend()).toEqual([{ versie: 1 }, { versie: 2 }]);
  });
});
