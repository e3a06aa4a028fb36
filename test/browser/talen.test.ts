import { afterAll, beforeAll, expect, test } from 'vitest';
import { taalkenmerken, verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { voorleeswoorden } from '~/domein/verklaring/voorleeswoorden';
import { ketenZonderToestemming } from '../fabriek/keten';
import { geleverdeTaal } from '../fabriek/toestemmingstekst';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls } from './aanmelden';
import { keur } from './keuren';

const browser = gebruikBrowser();
let product: Product;
let keten: Awaited<ReturnType<typeof ketenZonderToestemming>>;

beforeAll(async () => {
  product = await startProduct();
  keten = await ketenZonderToestemming();
});

afterAll(async () => {
  await product.stop();
});

const alsCasemanager = (breed: number, script = true) => opentAls(browser, product, keten.casemanager, { script, breed });

const desk = (taal: string) =>
  `${product.adres}/inburgeraars/${keten.inburgeraar.id}/toestemming/scherm?school=${keten.school.id}&taal=${taal}`;

test.each(verklaringstalen)('at the desk in %s: his language with the Dutch, in its own direction, wide and on a phone', async (taal) => {
  const { inleiding, nee_alle: nee } = geleverdeTaal(taal);
  for (const breed of [1280, 360]) {
    const page = await alsCasemanager(breed);
    await page.goto(desk(taal));
    const zin = page.getByText(inleiding[2] ?? '', { exact: true });
    expect(await zin.evaluate((element) => getComputedStyle(element).direction)).toBe(taalkenmerken[taal].dir);
    expect(await zin.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(taalkenmerken[taal].lang);
    expect(await page.getByText(geleverdeTaal('nl').inleiding[2] ?? '', { exact: true }).count()).toBe(1);
    expect(await page.getByRole('radio', { name: nee }).count()).toBe(1);
    await keur(page, {}, `balie-${taal}`);
  }
});

test.each([true, false])('a ja on a concept asks the tolk beside the field and keeps what was typed: with script %s', async (script) => {
  const page = await alsCasemanager(360, script);
  await page.goto(desk('nl'));
  await page.getByText('Taal van de tekst').click();
  await page.getByRole('link', { name: taalkenmerken.uk.naam }).click();
  await page.getByRole('radio', { name: /^Так\./ }).check();
  await page.getByLabel('Naam', { exact: true }).fill('Олександр');
  await page.getByLabel('Geboortedatum').fill('1990-05-01');
  await page.getByLabel('Plaats').fill('Den Haag');
  await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
  await page.getByText('Vul de naam van de tolk in. Een nee kan altijd.').first().waitFor();
  expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Олександр');
  expect(await page.getByRole('radio', { name: /^Так\./ }).isChecked()).toBe(true);
  await page.getByLabel('Naam van de tolk').fill('Anna de Tolk');
  await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ja voor een school' }).waitFor();
  await page.getByText('Lees de tekst').first().click();
  await keur(page, { script }, 'handeling-uk');
});

test('reads aloud where the browser has a voice for the language, and has no button where it has none', async () => {
  const page = await alsCasemanager(360);
  await page.addInitScript(() => {
    const gezegd: string[] = [];
    const stem = { lang: 'ar-SA', voiceURI: 'proef', name: 'proef', default: false, localService: true };
    class Zin extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthese = { getVoices: () => [stem], speak: ({ text }: Zin) => gezegd.push(text), cancel: () => undefined };
    Object.assign(synthese, { addEventListener: () => undefined, removeEventListener: () => undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: synthese });
    Object.assign(window, { SpeechSynthesisUtterance: Zin, gezegd });
  });
  await page.goto(desk('ar'));
  await page.getByRole('button', { name: voorleeswoorden.ar.begin }).click();
  await page.getByRole('button', { name: voorleeswoorden.ar.stop }).waitFor();
  const gezegd = await page.evaluate(() => ('gezegd' in window ? window.gezegd : null));
  expect(gezegd).toEqual(expect.arrayContaining([geleverdeTaal('ar').titel, geleverdeTaal('ar').gunstigst]));
  await page.goto(desk('ti'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: voorleeswoorden.ti.begin }).count()).toBe(0);
});

test.each(verklaringstalen)('the form to print in %s is a page with the words of its PDF', async (taal) => {
  const page = await alsCasemanager(1280);
  await page.goto(`${product.adres}/toestemmingsformulier?taal=${taal}`);
  await page.getByRole('heading', { level: 1, name: geleverdeTaal(taal).titel }).waitFor();
  await keur(page, {}, `formulier-${taal}`);
  const [pdf] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'PDF' }).click()]);
  expect(pdf.suggestedFilename()).toBe(`toestemmingsformulier-${taal}.pdf`);
});
