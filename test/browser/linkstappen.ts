import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ProefInburgeraar } from '../fabriek/inburgeraar';

/** Says the birth date, as the page of a link asks it. */
export async function zegGeboortedatum(page: Page, { geboortedatum }: Pick<ProefInburgeraar, 'geboortedatum'>): Promise<void> {
  const [jaar = '', maand = '', dag = ''] = geboortedatum.split('-');
  for (const [naam, waarde] of Object.entries({ dag, maand, jaar })) await page.locator(`input[name=${naam}]`).fill(waarde);
  await page.locator('main form button').click();
}

/** Answers on the page of a link, where nothing is chosen beforehand. */
export async function antwoord(page: Page, keuze: 'ja' | 'nee_school'): Promise<void> {
  expect(await page.locator('input[name=antwoord]:checked').count()).toBe(0);
  await page.locator(`input[name=antwoord][value=${keuze}]`).check();
  await page.locator('input[name=naam]').fill('ሰላም ተስፋይ');
  await page.locator('input[name=plaats]').fill('Den Haag');
  await page.locator('form#antwoord button').click();
  await page.locator('form#sluit').waitFor();
}
