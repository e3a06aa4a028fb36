import type { Page } from 'playwright-core';
import { wachtTot } from '../database/jobs/wachten';
import { linkNaar } from '../fabriek/aanmelding';
import { pdf } from '../fabriek/bestand';
import type { Product } from '../opstart/product';

/** What a school fills in of itself. */
export type Aanmelder = { naam: string; kvk: string; bow: string; email: string };

/** A part of the form: its name, the button that keeps it, and how it is filled in. */
export type Stap = { deel: string; invullen: (page: Page) => Promise<void>; knop: string };

export const veld = (page: Page, naam: string) => page.getByLabel(naam, { exact: true });

/** Every part of the form of an aanmelding, in its order. */
export const stappen = ({ kvk, bow, email }: Aanmelder): Stap[] => [
  {
    deel: 'Uw organisatie',
    knop: 'Bewaar',
    invullen: async (page) => {
      await veld(page, 'Vestigingsplaats').fill('Den Haag');
      await veld(page, 'Algemeen e-mailadres').fill('info@zeezicht.example');
      await veld(page, 'Algemeen telefoonnummer').fill('070 123 45 67');
      await page.locator('input[name=kvkNummer]').fill(kvk);
      await veld(page, 'Nummer bij Blik op Werk').fill(bow);
    },
  },
  {
    deel: 'Locaties',
    knop: 'Voeg deze locatie toe',
    invullen: async (page) => {
      await veld(page, 'Naam van de locatie').fill('Centrum');
      await veld(page, 'Straat en huisnummer').fill('Spui 70');
      await veld(page, 'Postcode').fill('2511bt');
      await veld(page, 'Plaats').fill('Den Haag');
    },
  },
  {
    deel: 'Aanbod',
    knop: 'Bewaar',
    invullen: async (page) => {
      for (const keuze of ['B1-route', 'Alfabetisering', 'A2', 'avond']) await page.getByLabel(keuze, { exact: true }).check();
      await page.locator('input[name=groepsgrootte]').fill('15');
      await page.locator('input[name=uurprijs]').fill('14,50');
    },
  },
  {
    deel: 'Contactpersonen',
    knop: 'Voeg deze contactpersoon toe',
    invullen: async (page) => {
      await veld(page, 'Naam').fill('Ilse Vermeer');
      await veld(page, 'Functie').fill('directeur');
      await veld(page, 'E-mailadres').fill(email);
      await veld(page, 'Telefoonnummer').fill('070 123 45 68');
    },
  },
  {
    deel: 'Docenten',
    knop: 'Voeg deze docent toe',
    invullen: async (page) => {
      await veld(page, 'Naam').fill('Noor Bakker');
      await page.getByRole('radiogroup', { name: 'Wat geeft deze docent?' }).getByLabel('NT2', { exact: true }).check();
      await page
        .getByRole('radiogroup', { name: /NT2-docent/ })
        .getByLabel('Ja')
        .check();
      await page.locator('select[name=register]').selectOption('bvnt2');
      await page.locator('input[name=registernummer]').fill('B-77123');
      await page.locator('input[name=geldigTot]').fill('2028-12-31');
    },
  },
  {
    deel: 'Lessen en groepen',
    knop: 'Bewaar',
    invullen: async (page) => {
      const getallen = { nt2: '400', nt2Bevoegd: '340', ona: '0', onaBevoegd: '0', groepen: '8', groepenZonderBevoegd: '0' };
      for (const [naam, waarde] of Object.entries({ van: '2026-01-01', tot: '2026-06-30', ...getallen }))
        await page.locator(`input[name=${naam}]`).fill(waarde);
      await page
        .getByRole('radiogroup', { name: /Addendum/ })
        .getByLabel('Nee')
        .check();
    },
  },
  {
    deel: 'Stukken',
    knop: 'Voeg dit stuk toe',
    invullen: (page) =>
      page.locator('input[type=file]').setInputFiles({ name: 'jaarverslag.pdf', mimeType: 'application/pdf', buffer: pdf() }),
  },
];

/** The link as it came in the mail. */
export async function uitDeMail(product: Product, email: string): Promise<string> {
  const pad = `/a/${await linkNaar(email)}`;
  await wachtTot(async () => {
    const alle = await (await fetch(`${product.post}/berichten`)).text();
    return alle.includes(pad) && alle.includes(email);
  });
  return product.adres + pad;
}

/** Asks for the link, on the page where one begins. */
export async function vraagLink(page: Page, { naam, email }: Pick<Aanmelder, 'naam' | 'email'>): Promise<void> {
  await veld(page, 'Naam van uw organisatie').fill(naam);
  await veld(page, 'E-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij de link' }).click();
  await page.getByText('Kijk in uw mail').waitFor();
}

/** Declares what is asked, and sends. */
export async function verstuur(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verstuur de aanmelding' }).waitFor();
  for (const vinkje of await page.getByRole('checkbox').all()) await vinkje.check();
  await veld(page, 'Uw naam').fill('Ilse Vermeer');
  await veld(page, 'Uw functie').fill('directeur');
  await page.getByRole('button', { name: 'Verstuur de aanmelding' }).click();
}

/** Applies, from the public page to the word that it came in. */
export async function meldSchoolAan(page: Page, product: Product, wie: Aanmelder): Promise<void> {
  const formulier = `${product.adres}/convenant/aanmelding/formulier`;
  await page.goto(`${product.adres}/convenant/aanmelding`);
  await vraagLink(page, wie);
  await page.goto(await uitDeMail(product, wie.email));
  await page.getByRole('button', { name: 'Open mijn aanmelding' }).click();
  await page.waitForURL(/\/formulier$/);
  for (const { deel, knop, invullen } of stappen(wie)) {
    await page.goto(formulier);
    await page.getByRole('link', { name: deel, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: deel }).waitFor();
    await invullen(page);
    await page.getByRole('button', { name: knop, exact: true }).click();
    await page.getByText(/Het is bewaard\.|Het staat in de lijst\./).waitFor();
  }
  await page.goto(formulier);
  await page.getByRole('link', { name: 'Controleren en versturen', exact: true }).click();
  await verstuur(page);
  await page.getByText(`Wij hebben de aanmelding van ${wie.naam} ontvangen`).waitFor();
}
