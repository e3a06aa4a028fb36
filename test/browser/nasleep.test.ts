import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { ketenZonderToestemming } from '../fabriek/keten';
import { toestemming } from '../fabriek/toestemming';
import { TEKST_UITGEBREID } from '../fabriek/toestemmingsinvoer';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { opentVenster, WIJZEN, type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const als = (wie: Wie, venster?: Venster, pad?: string) => opentAls(browser, product, wie, venster, pad);

async function metJa() {
  const keten = await ketenZonderToestemming();
  const [ja] = await toestemming().van(keten.inburgeraar).voor(keten.school).opTekstversie(TEKST_UITGEBREID).verleend('2024-01-01').maak();
  return { ...keten, ja: ja ?? '' };
}

describe.each(WIJZEN)('%s', (_hoe, opties) => {
  test('a withdrawal shows what it brought about, gives the school a task, and the casemanager its answer', async () => {
    const keten = await metJa();
    const { inburgeraar, cursist } = keten;
    const noor = await als(keten.casemanager, opties, `/inburgeraars/${inburgeraar.id}/toestemming/${keten.ja}`);
    await noor.getByRole('button', { name: 'Trek deze toestemming in' }).click();
    await noor.getByRole('heading', { name: 'Wat er vanzelf gebeurde' }).waitFor();
    expect(await noor.locator('main').innerText()).toMatch(/Convenant art\. 12\.4[^]*Taak van de school[^]*Wacht op de school/);
    await keur(noor, opties, 'handeling');

    const school = await als(keten.contactpersoon, opties, '/cursisten');
    await school.getByText('Taak na intrekking').waitFor();
    await keur(school, opties, 'cursisten');
    await school.getByRole('status').getByRole('link').click();
    await school.getByRole('heading', { name: 'De cursist trok zijn toestemming in' }).waitFor();
    await keur(school, opties, 'taak');
    await school.getByLabel('Wij bewaren gegevens, op een eigen grond').check();
    await school.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await school.getByRole('link', { name: /Kies op welke grond/ }).waitFor();
    await keur(school, opties, 'taak-fout');
    await school.getByLabel('Nodig voor het cursuscontract', { exact: false }).check();
    await school.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await school.getByText('Het antwoord is verstuurd. De casemanager ziet het.').waitFor();
    await school.goto(`${product.adres}/cursisten`);
    expect(await school.getByText('Taak na intrekking').count()).toBe(0);

    await noor.reload();
    expect(await noor.locator('main').innerText()).toMatch(/Beantwoord[^]*Wij bewaren gegevens[^]*cursuscontract/);
    await noor.goto(`${product.adres}/inburgeraars/${inburgeraar.id}/tijdlijn`);
    await noor.getByText('bewaart gegevens op een eigen grond').waitFor();
    expect(
      await vraag('select antwoord from schooltaak_antwoord a join schooltaak s on s.id = a.taak_id where s.cursist_id = $1', [cursist.id]),
    ).toEqual([{ antwoord: 'bewaard' }]);
  });

  test('a receipt is fetched, and anyone can check it: unaltered, or not', async () => {
    const keten = await metJa();
    const noor = await als(keten.casemanager, opties, `/toestemming/${keten.ja}`);
    await noor.getByText('Wilt u uw ja later intrekken?').waitFor();
    await keur(noor, opties, 'bewijs');
    const wacht = noor.waitForEvent('download');
    await noor.getByRole('link', { name: 'Download als pdf' }).click();
    const bestand = await (await wacht).path();
    if (process.env['KIJK']) await (await wacht).saveAs(`${process.env['KIJK']}/bewijs.pdf`);
    const controlecode = await noor.locator('dt:has-text("Controlecode") + dd').innerText();

    const ieder = await opentVenster(browser, opties);
    await ieder.goto(`${product.adres}/controleer`);
    await keur(ieder, opties, 'controleer');
    const vraagNa = async (inhoud: Buffer, code: string) => {
      await ieder.getByLabel('Controlecode').fill(code);
      await ieder.getByLabel('Het document').setInputFiles({ name: 'bewijs.pdf', mimeType: 'application/pdf', buffer: inhoud });
      await ieder.getByRole('button', { name: 'Kijk na' }).click();
      return ieder.getByRole('alert').innerText();
    };
    const inhoud = await readFile(bestand);
    expect(await vraagNa(inhoud, controlecode.toLowerCase())).toContain('Dit document is onveranderd');
    await keur(ieder, opties, 'controleer-goed');
    await ieder.goto(`${product.adres}/controleer`);
    expect(await vraagNa(Buffer.concat([inhoud, Buffer.from('x')]), controlecode)).toContain('niet (meer) wat wij uitgaven');
    await keur(ieder, opties, 'controleer-anders');
    await ieder.goto(`${product.adres}/controleer`);
    await ieder.getByRole('button', { name: 'Kijk na' }).click();
    await ieder.getByRole('link', { name: /Kies het bestand van het document/ }).waitFor();
    await keur(ieder, opties, 'controleer-leeg');
  });
});
