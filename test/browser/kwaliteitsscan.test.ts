import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onderdelen, type Onderdeel } from '~/domein/kwaliteitsscan/onderdeel';
import { laatsteDagVan } from '~/domein/convenant/convenant';
import { echteKlok } from '~/platform/klok';
import { wachtTot } from '../database/jobs/wachten';
import { pdf } from '../fabriek/bestand';
import { vraag } from '../fabriek/bron';
import { beheerder, relatiebeheerder, tekenbevoegde, type ProefGebruiker } from '../fabriek/gebruiker';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { meldSchoolAan, type Aanmelder } from './aanmeldstappen';
import { opentVenster, WIJZEN, type Venster } from './vensters';

/** A school applies, is screened, admitted and signs: the whole way, by the four who walk it (C 4.1, 4.2, 20.4, bijlage 1). */
const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.stop());

const vandaag = echteKlok.vandaag();

/** Schools that both stand-ins know, that hold a keurmerk and are no partner: another for each way. */
const schoolVoor = ({ script }: Venster): Aanmelder =>
  script
    ? { kvk: '00100025', bow: '900125', naam: 'Taalpraktijk Zilvermeeuw', email: 'ilse@zilvermeeuw.example' }
    : { kvk: '00100021', bow: '900121', naam: 'Duinpan Taalonderwijs', email: 'ilse@duinpan.example' };

const als = (wie: Wie, venster?: Venster) => opentAls(browser, product, wie, venster);

const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true }).click();
const link = (page: Page, naam: string | RegExp) => page.getByRole('link', { name: naam }).first().click();
const wacht = (page: Page, tekst: string | RegExp) => page.getByText(tekst).first().waitFor();

/** What waits for this one, as his first page says it. */
async function watWacht(page: Page): Promise<string> {
  await page.goto(`${product.adres}/werk`);
  return page.locator('main').innerText();
}

async function neemAan(page: Page, { naam, kvk }: Aanmelder): Promise<string> {
  expect(await watWacht(page)).toContain(`${naam} meldt zich aan`);
  await link(page, `${naam} meldt zich aan`);
  await page.waitForURL(/\/scans\/[0-9a-f-]{36}$/);
  const scan = new URL(page.url()).pathname;
  await link(page, 'Bekijk en neem aan');
  await knop(page, 'Neem de aanmelding aan');
  await wacht(page, 'De aanmelding is aangenomen. De scan is begonnen.');
  await wachtTot(async () => {
    const rijen = await vraag(
      `select 1 from keurmerk_antwoord k join taalaanbieder a on a.id = k.aanbieder_id where a.kvk_nummer = $1 and k.soort = 'antwoord'`,
      [kvk],
    );
    return rijen.length > 0;
  });
  return scan;
}

/** The beheerder lets the contactpersoon in, from his own list; she comes back as who may log in. */
async function geefToegang(page: Page, { naam, email }: Aanmelder): Promise<{ id: string; toegangId: string }> {
  expect(await watWacht(page)).toContain(`Geef de contactpersoon van ${naam} toegang`);
  await page.goto(`${product.adres}/toegang`);
  await link(page, /^Geef Ilse Vermeer toegang/);
  await page.waitForURL(/\/toegang\/nieuw/);
  expect(await page.getByRole('textbox', { name: 'E-mailadres', exact: true }).inputValue()).toBe(email);
  await page.locator('input[name=soort][value=verklaring]').check();
  await page.locator('input[name=getekendOp]').fill(vandaag.toString());
  await knop(page, 'Geef toegang');
  await page.waitForURL(/gelukt=nieuw/);
  const [rij] = await vraag<{ id: string; toegang: string }>(
    'select g.id, t.id as toegang from gebruiker g join toegang t on t.gebruiker_id = g.id where g.email = $1',
    [email],
  );
  if (!rij) throw new Error('nobody was let in');
  return { id: rij.id, toegangId: rij.toegang };
}

async function legBevindingVast(page: Page, scan: string, onderdeel: Onderdeel): Promise<void> {
  await page.goto(`${product.adres}${scan}/onderdelen/${onderdeel}`);
  await page.getByLabel('Bevinding').fill('Gezien en in orde.');
  await page.getByRole('radio', { name: /^Goed/ }).check();
  if (onderdeel === 'insolventie') {
    await page.locator('input[type=file]').setInputFiles({ name: 'register.pdf', mimeType: 'application/pdf', buffer: pdf('register') });
  }
  await knop(page, 'Leg vast');
  await wacht(page, 'De bevinding is vastgelegd.');
}

async function doeDeScan(page: Page, scan: string): Promise<void> {
  for (const onderdeel of onderdelen.filter((een) => een !== 'extra_toezicht')) await legBevindingVast(page, scan, onderdeel);
  await page.goto(`${product.adres}${scan}/gesprek`);
  await page.getByLabel('Dag van het gesprek').fill(vandaag.toString());
  await page.getByLabel('Wat is besproken').fill('De samenwerking en het rapport.');
  await knop(page, 'Leg het gesprek vast');
  await wacht(page, 'Het gesprek is vastgelegd.');
}

async function schrijfRapport(page: Page, scan: string): Promise<void> {
  await page.goto(`${product.adres}${scan}/rapport`);
  await page.getByLabel('Samenvatting').fill('Een school met een geldig keurmerk.');
  await page.getByLabel('Conclusie').fill('Er zijn geen bezwaren gevonden.');
  await knop(page, 'Stel het rapport vast');
  await wacht(page, 'Het rapport is vastgesteld.');
  await page.goto(`${product.adres}${scan}/rapport/1`);
  await knop(page, 'Deel het rapport');
  await wacht(page, 'Het rapport is gedeeld met de school.');
}

async function reageer(page: Page): Promise<void> {
  expect(await watWacht(page)).toContain('Lees het rapport van de kwaliteitsscan');
  await page.goto(`${product.adres}/mijn-school/scan`);
  await link(page, 'Lees versie 1');
  await wacht(page, 'Een school met een geldig keurmerk.');
  await page.getByRole('textbox', { name: 'Uw reactie' }).fill('Wij herkennen ons in dit rapport.');
  await knop(page, 'Verstuur uw reactie');
  await wacht(page, 'Uw reactie is verstuurd.');
}

async function legVoor(page: Page, scan: string, { naam }: Aanmelder): Promise<void> {
  expect(await watWacht(page)).toContain(`${naam}: leg de scan voor`);
  await page.goto(`${product.adres}${scan}/voorleggen`);
  await page.getByRole('radio', { name: 'Toelaten', exact: true }).check();
  await page.getByRole('textbox', { name: 'Waarom?' }).fill('Alles is in orde.');
  await knop(page, 'Leg voor');
  await wacht(page, 'De scan is voorgelegd.');
  await wacht(page, 'Voorgelegd voor besluit');
}

async function beslis(page: Page, scan: string, { naam }: Aanmelder): Promise<void> {
  expect(await watWacht(page)).toContain(`${naam}: neem een besluit over deelname`);
  await page.goto(`${product.adres}${scan}/besluit`);
  await page.getByRole('radio', { name: /^Toelaten/ }).check();
  await page.getByRole('textbox', { name: 'Waarom?' }).fill('De school voldoet aan het convenant.');
  await knop(page, 'Neem dit besluit');
  await wacht(page, 'Het besluit is genomen: de school is toegelaten.');
  await wacht(page, 'Toegelaten');
}

async function teken(page: Page, opLijst: string, naam: string, pad: string): Promise<void> {
  expect(await watWacht(page)).toContain(opLijst);
  await page.goto(`${product.adres}${pad}`);
  await page.getByLabel('Uw naam').fill(naam);
  await page.getByLabel('Uw functie').fill('Directeur');
  await page.getByLabel('Plaats waar u tekent').fill('Den Haag');
  await page.getByRole('checkbox').check();
  await knop(page, 'Ik onderteken het convenant');
}

describe.each(WIJZEN)('%s', (_hoe, venster) => {
  const hier = schoolVoor(venster);

  test('from the aanmelding to both signatures, each finding on his list what is his to do', { timeout: 240_000 }, async () => {
    const wie: Record<'rb' | 'tb' | 'beh', ProefGebruiker> = {
      rb: await relatiebeheerder().maak(),
      tb: await tekenbevoegde().maak(),
      beh: await beheerder().maak(),
    };
    await meldSchoolAan(await opentVenster(browser, venster), product, hier);
    const relatie = await als(wie.rb, venster);
    const scan = await neemAan(relatie, hier);
    const contact = await geefToegang(await als(wie.beh, venster), hier);
    await doeDeScan(relatie, scan);
    await schrijfRapport(relatie, scan);
    const school = await als(contact, venster);
    await reageer(school);
    await legVoor(relatie, scan, hier);
    const tekent = await als(wie.tb, venster);
    await beslis(tekent, scan, hier);
    await teken(school, 'Teken het convenant', 'Ilse Vermeer', '/mijn-school/convenant');
    await wacht(school, 'Nu aan zet: De gemeente.');
    await teken(tekent, `${hier.naam}: teken het convenant`, wie.tb.naam, `${scan}/ondertekenen`);
    await wacht(tekent, 'Beide partijen hebben getekend: het convenant is er.');
    expect(
      await vraag(
        `select ingangsdatum::text as begin, laatste_dag::text as eind from convenant c join taalaanbieder a on a.id = c.aanbieder_id where a.kvk_nummer = $1`,
        [hier.kvk],
      ),
    ).toEqual([{ begin: vandaag.toString(), eind: laatsteDagVan(vandaag).toString() }]);
    for (const page of [relatie, tekent, school]) expect(await watWacht(page)).not.toContain(hier.naam);
  });
});
