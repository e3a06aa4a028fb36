import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { pdf } from '../fabriek/bestand';
import { vraag } from '../fabriek/bron';
import { scan } from '../fabriek/scan';
import { legScanstuk } from '../fabriek/scanstuk';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { WIJZEN, type Venster } from './vensters';

const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.stop());

const bestand = (naam: string) => ({ name: naam, mimeType: 'application/pdf', buffer: pdf(naam) });

const als = (wie: Wie, venster?: Venster, pad?: string) => opentAls(browser, product, wie, venster, pad);

const berichten = async () =>
  (await (await fetch(`${product.post}/berichten`)).json()) as { aan: string[]; onderwerp: string; tekst: string }[];

/** The worker sends when it gets to it. */
async function wachtOpMail(onderwerp: string) {
  for (let keer = 0; keer < 100; keer += 1) {
    const mail = (await berichten()).find((een) => een.onderwerp.includes(onderwerp));
    if (mail) return mail;
    await new Promise((klaar) => setTimeout(klaar, 100));
  }
  throw new Error('no mail came');
}

describe.each(WIJZEN)('%s', (_hoe, opties) => {
  test('the relatiebeheerder asks Blik op Werk, keeps what comes and sees what is missing', async () => {
    await vraag('delete from scanopvraag; delete from ketenpartner');
    const hier = await scan().in('in_onderzoek').begonnenOp(echteKlok.vandaag().toString()).maak();
    const joost = await als(hier.onderzoeker, opties, `/scans/${hier.id}`);
    await keur(joost, opties, 'scan');
    await joost.getByRole('link', { name: 'Stukken opvragen bij Blik op Werk' }).click();
    await joost.getByText('Er is nog geen adres van Blik op Werk.').waitFor();
    await joost.getByRole('link', { name: 'Adres van Blik op Werk invullen' }).click();
    const vak = joost.getByRole('region', { name: 'Blik op Werk' });
    await vak.getByRole('button', { name: 'Bewaar het adres' }).click();
    await joost.getByRole('alert').first().waitFor();
    await keur(joost, opties, 'ketenpartners-fout');
    await vak.getByLabel('Naam van de organisatie of afdeling').fill('Blik op Werk');
    await vak.getByLabel('Algemeen e-mailadres').fill('stukken@blikopwerk.example');
    await vak.getByRole('button', { name: 'Bewaar het adres' }).click();
    await joost.getByText('Het adres is bewaard.').waitFor();
    await keur(joost, opties, 'ketenpartners');

    await joost.goto(`${product.adres}/scans/${hier.id}/blik-op-werk`);
    await joost.getByText('Er gaat niets weg totdat u op de knop klikt.').waitFor();
    await keur(joost, opties, 'blik-op-werk');
    expect((await berichten()).filter(({ onderwerp }) => onderwerp.includes(hier.school.naam))).toEqual([]);
    await joost.getByRole('button', { name: 'Verstuur het verzoek' }).click();
    await joost.getByText('De mail gaat nu naar Blik op Werk.').waitFor();
    const mail = await wachtOpMail(hier.school.naam);
    expect(mail.aan).toEqual(['stukken@blikopwerk.example']);
    expect(mail.tekst).toContain(hier.school.kvkNummer);

    const binnen = joost.getByRole('region', { name: 'Stukken bewaren die binnenkwamen' });
    await binnen.getByRole('button', { name: 'Bewaar de stukken' }).click();
    await joost.getByRole('alert').first().waitFor();
    await keur(joost, opties, 'blik-op-werk-fout');
    await binnen.getByLabel('Onderdeel van de scan').selectOption({ label: 'Resultatenaudit' });
    await binnen.getByLabel('Bestanden').setInputFiles([bestand('audit.pdf'), bestand('bijlage bij de audit.pdf')]);
    await binnen.getByRole('button', { name: 'Bewaar de stukken' }).click();
    await joost.getByText('De stukken zijn bewaard.').waitFor();
    await joost.getByText('2 stukken binnen').waitFor();
    const weg = joost.getByRole('region', { name: 'Een stuk is er niet' });
    await weg.getByLabel('Onderdeel van de scan').selectOption({ label: 'Algemene bezwaren' });
    await weg.getByRole('button', { name: 'Vastleggen dat het er niet is' }).click();
    await joost.getByText('Is er niet, meldt Blik op Werk').waitFor();
    await joost.getByRole('button', { name: 'Verstuur de herinnering' }).waitFor();
    await keur(joost, opties, 'blik-op-werk-daarna');
    const [download] = await Promise.all([
      joost.waitForEvent('download'),
      joost.getByRole('link', { name: 'audit.pdf', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('audit.pdf');
  });

  test('what the Inspectie SZW says stays in the annex, which who decides may open', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    await legScanstuk(hier, { door: null, van: 'taalaanbieder', naam: 'Overzicht docenten.pdf', onderdeel: 'aanmelding' });
    const joost = await als(hier.onderzoeker, opties, `/scans/${hier.id}`);
    await joost.getByRole('link', { name: 'Beperkte bijlage openen' }).click();
    await joost.getByText('Er is nog geen uitkomst vastgelegd.').waitFor();
    await joost.getByLabel('Een zeer sterke indicatie').check();
    await joost.getByRole('button', { name: 'Bewaar de uitkomst' }).click();
    await joost.getByRole('alert').first().waitFor();
    expect(await joost.getByLabel('Een zeer sterke indicatie').isChecked()).toBe(true);
    await joost.getByLabel('Bestand').setInputFiles(bestand('uitkomst.pdf'));
    await joost.getByRole('button', { name: 'Bewaar de uitkomst' }).click();
    await joost.getByText('De uitkomst is bewaard in de beperkte bijlage.').waitFor();
    await keur(joost, opties, 'bijlage');
    await joost.goto(`${product.adres}/scans/${hier.id}/stukken`);
    await keur(joost, opties, 'stukken');
    expect(await joost.locator('body').innerText()).not.toContain('uitkomst.pdf');

    const beslisser = await als(hier.beslisser, opties, `/scans/${hier.id}/bijlage`);
    await beslisser.getByText('Een zeer sterke indicatie').waitFor();
    expect(await beslisser.getByRole('button', { name: 'Bewaar de uitkomst' }).count()).toBe(0);
    const school = await als(hier.contact, opties, '/mijn-school/scan');
    await school.getByRole('link', { name: 'Overzicht docenten.pdf' }).waitFor();
    expect(await school.locator('body').innerText()).not.toMatch(/indicatie|uitkomst\.pdf/);
    await keur(school, opties, 'mijn-school-scan');
  });
});
