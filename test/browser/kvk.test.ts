import { afterAll, beforeAll, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { scan } from '../fabriek/scan';
import { school } from '../fabriek/school';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls } from './aanmelden';
import { keur } from './keuren';

const browser = gebruikBrowser();
let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.stop());

const stuur = (method: string, pad: string, inhoud: object) =>
  fetch(`${product.kvk}${pad}`, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(inhoud) });

/** The worker asks when it gets to it. */
async function wachtOp(scanId: string, soort: string): Promise<void> {
  for (let keer = 0; keer < 150; keer += 1) {
    if ((await vraag('select from kvk_antwoord where scan_id = $1 and soort = $2', [scanId, soort])).length > 0) return;
    await new Promise((klaar) => setTimeout(klaar, 100));
  }
  throw new Error(`the register never gave ${soort}`);
}

test('a scan waits for a register that is too busy, says so, and marks what differs once it answered', async () => {
  const bij = await school().maak();
  const pad = `/v1/basisprofielen/${bij.kvkNummer}`;
  const vestigingen = [{ naam: 'Heel Andere Naam', straat: 'Proefstraat 1', postcode: '3511XX', plaats: 'Utrecht' }];
  await stuur('PUT', `/inschrijvingen/${bij.kvkNummer}`, { naam: 'Heel Andere Naam B.V.', vestigingen });
  await stuur('POST', '/storing', { soort: 'te_druk', pad, aantal: 1000 });
  const een = await scan().van(bij).in('in_onderzoek').maak();
  await wachtOp(een.id, 'geen_antwoord');

  const page = await opentAls(browser, product, een.onderzoeker, { breed: 360 }, `/scans/${een.id}`);
  await page.getByText('De scan wacht op deze gegevens.').waitFor();
  await page.getByText('De KvK meldde dat het te druk is.').waitFor();
  await page.getByRole('link', { name: 'opnieuw opvragen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Handelsregister (KvK)' }).waitFor();
  await keur(page);

  await fetch(`${product.kvk}/storing`, { method: 'DELETE' });
  await page.getByRole('button', { name: 'Vraag opnieuw op bij de KvK' }).click();
  await page.getByText('De gegevens zijn opnieuw opgevraagd.').waitFor();
  await wachtOp(een.id, 'antwoord');
  await page.reload();
  await page.getByText(`De naam “${bij.naam}” staat niet in het register.`).waitFor();
  await page.getByText('De school is volgens het register gevestigd in Utrecht.').waitFor();
  expect(await page.getByText('Proefstraat').count()).toBe(0);
  await keur(page);
});

test('the tekenbevoegde reads it and cannot ask', async () => {
  const een = await scan().in('in_onderzoek').maak();
  const page = await opentAls(browser, product, een.beslisser, { script: false }, `/scans/${een.id}/kvk`);
  await page.getByRole('heading', { level: 1, name: 'Handelsregister (KvK)' }).waitFor();
  expect(await page.getByRole('button', { name: 'Vraag opnieuw op bij de KvK' }).count()).toBe(0);
});
