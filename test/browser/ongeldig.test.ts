import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { zelf } from '../fabriek/gebruiker';
import { ketenZonderToestemming } from '../fabriek/keten';
import { legVast } from '../fabriek/inburgeraar';
import { toestemming } from '../fabriek/toestemming';
import { TEKST_UITGEBREID } from '../fabriek/toestemmingsinvoer';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';

const browser = gebruikBrowser();
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});

afterAll(async () => {
  await product.stop();
});

/** On a phone. */
const open = (wie: Wie, pad: string, { script = true } = {}) => opentAls(browser, product, wie, { script, breed: 360 }, pad);

describe('a ja that is none, on a phone’s width', () => {
  test.each([
    ['with script', true],
    ['without script', false],
  ])('is declared invalid by the casemanager; the school and the person are told: %s', async (_hoe, script) => {
    const { casemanager, contactpersoon, inburgeraar, cursist, school } = await ketenZonderToestemming();
    const [ja] = await toestemming().opSchool(cursist).opTekstversie(TEKST_UITGEBREID).verleend('2024-02-01').maak();
    const page = await open(casemanager, `/inburgeraars/${inburgeraar.id}/toestemming/${ja ?? ''}`, { script });
    await page.getByRole('link', { name: 'Verklaar ongeldig' }).click();
    await page.getByRole('button', { name: 'Verklaar deze ja ongeldig' }).click();
    await page.getByRole('heading', { name: 'Er is 1 fout' }).waitFor();
    await page.getByRole('radio', { name: 'Niet begrepen' }).check();
    await keur(page, { script });
    await page.getByRole('button', { name: 'Verklaar deze ja ongeldig' }).click();
    await page.getByText('Deze ja is ongeldig').waitFor();
    await page.getByText('Reden: Niet begrepen.').waitFor();
    await keur(page, { script });
    const bijSchool = await open(contactpersoon, `/cursisten/${cursist.id}/toestemming`, { script });
    await bijSchool.getByText('De gemeente heeft dat vastgelegd. Er gaat niets meer over. Er is een nieuwe ja nodig.').waitFor();
    expect(await bijSchool.getByText('Niet begrepen').count()).toBe(0);
    await bijSchool.getByRole('button', { name: 'Leg de ja vast' }).waitFor();
    const mijn = await open(await zelf(inburgeraar).maak(), '/mijn-toestemming', { script });
    await mijn.getByText(`De gemeente en ${school.naam} geven door die ja geen gegevens over u aan elkaar.`).waitFor();
    await mijn.getByText('is vastgelegd dat de tekst niet duidelijk voor u was').waitFor();
    await keur(mijn, { script });
  });
});

test('the dossier names each stand, and the act says how it came to it', async () => {
  const { casemanager, inburgeraar, school } = await ketenZonderToestemming();
  const dossier = `/inburgeraars/${inburgeraar.id}`;
  const acten = toestemming().van(inburgeraar).voor(school).opTekstversie(TEKST_UITGEBREID);
  const [nee, ja] = await acten.geweigerd('2024-03-01').verleend('2024-03-01').maak();
  const page = await open(casemanager, `${dossier}/toestemming/${ja ?? ''}`);
  await page.getByText('Dit antwoord telt niet, een ander wel').waitFor();
  await page.getByRole('link', { name: /^Het andere antwoord: Nee voor een school/ }).click();
  await page.waitForURL(`**/toestemming/${nee ?? ''}`);
  await page.getByText('Dit antwoord telt', { exact: true }).waitFor();
  await keur(page);
  await acten.verleend('2024-04-01').maak();
  await page.goto(`${product.adres}${dossier}`);
  await page.getByText('Gegeven na een eerdere nee.').waitFor();
  await legVast('begeleiding', inburgeraar.id, { van: '2024-01-01', tot: '2024-06-30' });
  await legVast('begeleiding', inburgeraar.id, { van: '2024-09-01' });
  await page.goto(`${product.adres}${dossier}`);
  await page.getByText('De ja gold tot en met 30 juni 2024: toen eindigde de begeleiding.').first().waitFor();
  expect(await vraag('select 1 from grondslag where inburgeraar_id = $1 and tot > now()', [inburgeraar.id])).toEqual([]);
  await acten.verleend('2024-10-01').maak();
  await page.goto(`${product.adres}${dossier}`);
  await page.getByText('Opnieuw gegeven, nadat een eerdere ja was geëindigd.').waitFor();
});
