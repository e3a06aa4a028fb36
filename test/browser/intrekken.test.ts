import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../fabriek/bron';
import { legVast } from '../fabriek/inburgeraar';
import { dienIn, vraagOver } from '../fabriek/ingediend';
import { ketenZonderToestemming } from '../fabriek/keten';
import { kwartaal } from '../fabriek/kwartaal';
import { toestemming } from '../fabriek/toestemming';
import { TEKST_UITGEBREID } from '../fabriek/toestemmingsinvoer';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { WIJZEN, type Venster } from './vensters';

/** Someone withdraws while the school has the page open, with a report half typed (C 12.4, AVG 7 lid 3). */
const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

type Keten = Awaited<ReturnType<typeof ketenZonderToestemming>>;
let keten: Keten;
let rapportageId: string;
let formulier: string;
beforeEach(async () => {
  keten = await ketenZonderToestemming();
  await toestemming().van(keten.inburgeraar).voor(keten.school).opTekstversie(TEKST_UITGEBREID).verleend('2024-01-01').maak();
  const vandaag = echteKlok.vandaag();
  await legVast('termijn', keten.inburgeraar.id, { begin: '2024-01-01', einde: '2031-05-06' });
  await vraag('update inburgeraar set telefoon = $2 where id = $1', [keten.inburgeraar.id, '+31 6 7770 1234']);
  const { van, tot } = kwartaal(vandaag, -2);
  const rapport = await dienIn(keten.cursist, keten.contactpersoon, { periodeVan: van, periodeTot: tot });
  rapportageId = rapport.id;
  await vraagOver(rapport, keten.cursist, keten.casemanager);
  formulier = `/cursisten/${keten.cursist.id}/rapportage/${kwartaal(vandaag, -1).van}`;
});

const als = (wie: Wie, venster?: Venster, pad?: string) => opentAls(browser, product, wie, venster, pad);

/** The casemanager records the withdrawal on the page of the ja. */
async function trekIn(venster: Venster): Promise<void> {
  const [ja] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1', [keten.inburgeraar.id]);
  const noor = await als(keten.casemanager, venster, `/inburgeraars/${keten.inburgeraar.id}/toestemming/${ja?.id ?? ''}`);
  await noor.getByRole('button', { name: 'Trek deze toestemming in' }).click();
  await noor.getByText('De toestemming is ingetrokken. Dat geldt meteen.').waitFor();
}

const tekst = (page: Page) => page.locator('main').innerText();
const conceptInhoud = async () =>
  (await vraag<{ inhoud: unknown }>('select inhoud from rapportage_concept where cursist_id = $1', [keten.cursist.id])).map(
    ({ inhoud }) => inhoud,
  );
const aantalIngediend = async () => (await vraag('select 1 from rapportage where cursist_id = $1', [keten.cursist.id])).length;

describe.each(WIJZEN)('%s', (_hoe, opties) => {
  test('what the school typed stays with it, what came from the gemeente is gone at the next answer', async () => {
    const cursist = await als(keten.contactpersoon, opties, `/cursisten/${keten.cursist.id}`);
    expect(await tekst(cursist)).toMatch(/\+31 6 7770 1234[^]*6 mei 2031/);
    const rapport = await als(keten.contactpersoon, opties, `/rapportages/${rapportageId}`);
    expect(await tekst(rapport)).toContain('Hoe gaat het met lezen?');
    const page = await als(keten.contactpersoon, opties, formulier);
    await page.getByLabel('Geplande lesuren').fill('100');
    await page.getByLabel('Gevolgde lesuren').fill('9x');
    await page.getByLabel('Korte toelichting').fill('Half af, over lezen');
    if (opties.script) await page.getByText(/^Concept bewaard om/).waitFor();

    await trekIn(opties);

    // The draft is the school's own: it is kept on, in the page that was open all the time.
    await page.getByLabel('Korte toelichting').fill('Half af, over lezen en schrijven');
    if (opties.script)
      await expect.poll(conceptInhoud, { timeout: 10_000 }).toMatchObject([{ toelichting: 'Half af, over lezen en schrijven' }]);
    await page.getByRole('button', { name: 'Dien in bij de gemeente' }).click();
    await page.getByRole('heading', { name: 'U kunt nu niet rapporteren' }).waitFor();
    const geweigerd = await tekst(page);
    expect(geweigerd).toContain('De toestemming is ingetrokken. Alleen de inburgeraar zelf, met een nieuwe ja. Dring niet aan.');
    expect(geweigerd).toContain('Half af, over lezen en schrijven');
    expect(geweigerd).toContain('9x');
    expect(await aantalIngediend()).toBe(1);
    expect(await conceptInhoud()).toMatchObject([
      { urenGepland: '100', urenGevolgd: '9x', toelichting: 'Half af, over lezen en schrijven' },
    ]);
    await keur(page, opties);

    // What the gemeente entered is gone from every page that was open, with why, at its next answer.
    await cursist.reload();
    expect(await tekst(cursist)).not.toMatch(/6 mei 2031|\+31 6 7770 1234/);
    await cursist.locator('#gemeente summary').first().click();
    await cursist.locator('#gemeente').getByText('De toestemming is ingetrokken.').first().waitFor();
    await rapport.reload();
    expect(await tekst(rapport)).not.toContain('Hoe gaat het met lezen?');
    expect(await rapport.getByRole('heading', { name: 'Wat de school meldt' }).count()).toBe(1);
  });

  test('a ja given again opens the draft as it was left', async () => {
    const page = await als(keten.contactpersoon, opties, formulier);
    await page.getByLabel('Korte toelichting').fill('Blijft staan');
    await page.getByRole('button', { name: 'Bewaar concept' }).click();
    await page.getByText('Het concept is bewaard.').waitFor();
    await trekIn(opties);
    await page.goto(product.adres + formulier);
    expect(await tekst(page)).toContain('Blijft staan');
    await vraag("delete from toestemming where inburgeraar_id = $1 and soort = 'ingetrokken'", [keten.inburgeraar.id]);
    await page.goto(product.adres + formulier);
    expect(await page.getByLabel('Korte toelichting').inputValue()).toBe('Blijft staan');
  });
});
