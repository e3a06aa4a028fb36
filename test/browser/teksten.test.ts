import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { voorleeswoorden } from '~/domein/verklaring/voorleeswoorden';
import { huidigeTekst, linkketen, vraagUitgebreid } from '../fabriek/eigenlink';
import { vraag } from '../fabriek/bron';
import { wav } from '../fabriek/geluid';
import { beheerder, fg } from '../fabriek/gebruiker';
import { heleTekst, neemOp } from '../fabriek/tekstversie';
import { nieuweTaal } from '../fabriek/tekstvelden';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur, keurOokSmal } from './keuren';
import { zegGeboortedatum } from './linkstappen';
import { opentVenster } from './vensters';

/** A beheerder writes texts and adds recordings; whoever reads the text on his phone hears it. */
const browser = gebruikBrowser();
let product: Product;
let mensen: { beheerder: Wie; fg: Wie };

beforeAll(async () => {
  await vraagUitgebreid();
  product = await startProduct();
  mensen = { beheerder: await beheerder().maak(), fg: await fg().maak() };
});
afterAll(() => product.stop());

const als = (wie: keyof typeof mensen, pad: string, script = true) => opentAls(browser, product, mensen[wie], { script }, pad);

const bewaar = (page: Page) => page.getByRole('button', { name: 'Bewaar en bekijk' }).click();
const code = () => `browser-${Math.random().toString(36).slice(2)}`;

describe('writing', () => {
  test('a new version: what is forgotten stands beside its field, what was typed stays; it is seen everywhere, confirmed, and then fixed', async () => {
    const id = await heleTekst({ code: code() });
    const page = await als('beheerder', `/teksten/${id}`);
    await page.getByRole('link', { name: 'Schrijf een nieuwe versie' }).click();
    await page.getByLabel('Titel').fill('Mogen wij gegevens delen?');
    await keurOokSmal(page, 'nieuw');
    await page.getByLabel('Ja', { exact: true }).fill('Ja.');
    await bewaar(page);
    const fouten = page.getByRole('alert');
    await fouten.getByRole('link', { name: /Betekent deze tekst iets anders/ }).waitFor();
    await fouten.getByRole('link', { name: /^Ja: Schrijf \{school\}/ }).waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Mogen wij gegevens delen?');
    await keurOokSmal(page, 'nieuw-fout');
    await page.getByLabel('Ja', { exact: true }).fill('Ja, {school} mag dat.');
    await page.getByLabel('Nee, alleen de woorden zijn anders').check();
    await bewaar(page);
    await page.getByText('Deze tekst geldt vanaf').waitFor();
    await keurOokSmal(page, 'komend');
    await page.getByRole('link', { name: 'Bekijk het overal' }).click();
    for (const kop of ['Op het scherm bij de gemeente', 'Op een eigen telefoon', 'Op papier', 'Op het bewijs'])
      await page.getByRole('heading', { name: kop }).waitFor();
    await page.getByText('Sara Voorbeeld').first().waitFor();
    await keurOokSmal(page, 'voorbeeld');
    const [, komend = ''] = /\/teksten\/([\w-]+)/.exec(page.url()) ?? [];
    const vanFg = await als('fg', `/teksten/${komend}`);
    await vanFg.getByRole('button', { name: 'Stel deze tekst vast' }).click();
    await vanFg.getByText('Vastgelegd.').waitFor();
    await page.goto(`${product.adres}/teksten/${komend}`);
    await page.getByText('Deze woorden zijn bevestigd.').waitFor();
    expect(await page.getByRole('link', { name: 'Wijzig de tekst' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Neem de tekst weg' }).click();
    await page.waitForURL(/\/teksten$/);
  });

  test.each([true, false])('a language that reads from right to left, with the Dutch above each field: with script %s', async (script) => {
    const id = await heleTekst({ code: code() });
    const page = await als('beheerder', `/teksten/${id}`, script);
    await page.getByRole('link', { name: 'العربية' }).click();
    const inleiding = page.locator('textarea[name=inleiding]');
    await inleiding.waitFor();
    expect(await inleiding.evaluate((veld) => [getComputedStyle(veld).direction, veld.getAttribute('lang')])).toEqual(['rtl', 'ar']);
    for (const [naam, waarde] of Object.entries(nieuweTaal('ar', {}))) {
      const veld = page.locator(`main [name="${naam}"]:not([type=hidden]):not([type=date])`);
      if ((await veld.count()) === 1) await veld.fill(waarde);
    }
    if (script) await keurOokSmal(page, 'taal');
    await bewaar(page);
    await page.getByText('Deze tekst geldt vanaf').waitFor();
    expect(await page.getByText('Concept', { exact: true }).count()).toBe(1);
    if (!script) return;
    await page.getByRole('link', { name: 'Bekijk het overal' }).click();
    await page.getByRole('heading', { name: 'Op een eigen telefoon' }).waitFor();
    await keurOokSmal(page, 'voorbeeld-ar');
  });
});

describe('a recording', () => {
  const STEM = `speechSynthesis.getVoices = () => [{ lang: 'ti-ET', name: 'proef', voiceURI: 'proef', default: false, localService: true }];`;

  /** Someone with a link in Tigrinya, at the text. */
  async function leest(script: boolean, stem: boolean): Promise<Page> {
    const keten = await linkketen();
    const pad = `/inburgeraars/${keten.inburgeraar.id}/toestemming/link?school=${keten.school.id}`;
    const bureau = await opentAls(browser, product, keten.casemanager, {}, pad);
    await bureau.getByLabel('In welke taal?').selectOption('ti');
    await bureau.getByLabel('Op dit scherm').check();
    await bureau.getByRole('button', { name: 'Maak de link' }).click();
    const page = await opentVenster(browser, { script, breed: 360 });
    if (stem) await page.addInitScript(STEM);
    await page.goto(await bureau.locator('.tk-eigencode').innerText());
    await zegGeboortedatum(page, keten.inburgeraar);
    await page.waitForURL(/\/verklaring/);
    await page.locator('input[name=antwoord]').first().waitFor();
    return page;
  }

  const knop = (page: Page) => page.getByRole('button', { name: voorleeswoorden.ti.begin });

  test('without a recording and without a voice there is nothing to press', async () => {
    const page = await leest(true, false);
    expect([await page.locator('audio').count(), await knop(page).count()]).toEqual([0, 0]);
  });

  test('a beheerder adds one; it is played where there is no voice, also without script; with a voice the browser reads', async () => {
    const tekst = await huidigeTekst('ti');
    const page = await als('beheerder', `/teksten/${tekst}`);
    await page.getByRole('link', { name: 'Beheer de opname' }).click();
    await page.getByRole('button', { name: 'Bewaar de opname' }).click();
    await page.getByRole('alert').getByText('Kies een geluidsbestand').waitFor();
    await keurOokSmal(page, 'opname-fout');
    await page.getByLabel('Geluidsbestand').setInputFiles({ name: 'tigrinya.wav', mimeType: 'audio/wav', buffer: wav(2) });
    await page.getByRole('button', { name: 'Bewaar de opname' }).click();
    await page.locator('audio').waitFor();
    await keurOokSmal(page, 'opname');

    const luister = await leest(true, false);
    const geluid = luister.locator('audio');
    expect(await geluid.getAttribute('aria-label')).toBe(voorleeswoorden.ti.luister);
    expect(
      await geluid.evaluate(async (audio: HTMLAudioElement) => {
        audio.muted = true;
        await audio.play();
        return audio.duration;
      }),
    ).toBeCloseTo(2, 1);
    await keur(luister, {}, 'luister');

    const zonder = await leest(false, false);
    expect([await zonder.locator('audio[controls]').count(), await knop(zonder).count()]).toEqual([1, 0]);
    const stem = await leest(true, true);
    await knop(stem).waitFor();
    expect(await stem.locator('audio').count()).toBe(0);
  });

  test('taken away it is heard nowhere any more', async () => {
    const tekst = await heleTekst({ code: code() });
    const id = await neemOp(tekst, await beheerder().maak());
    const page = await als('beheerder', `/teksten/${tekst}/opname`);
    await keurOokSmal(page, 'opname-beheer');
    await page.getByRole('button', { name: 'Neem de opname weg' }).click();
    await page.getByText('Er is nog geen opname.').waitFor();
    expect(await vraag('select from opname where id = $1', [id])).toEqual([]);
    expect((await page.request.get(`${product.adres}/opname/${id}`)).status()).toBe(404);
  });
});
