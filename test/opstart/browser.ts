import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findChromium } from './chromium';

const PATIENCE = 10_000;

/** Pages of one browser for a test file; each has cookies of its own and is gone after the test. */
export interface Browservenster {
  /** A page as someone new would open it. `javaScriptEnabled: false` and `viewport` are options of Playwright. */
  opent: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Starts the browser for this test file. What a page throws or complains about on its console, a refused script or style included, fails
 * the test; pages that refuse someone on purpose answer 4xx, which the browser reports too and which is allowed.
 */
export function gebruikBrowser(): Browservenster {
  let browser: Browser;
  let klachten: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ ...(await findChromium()), headless: true });
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const gehoord = klachten;
    klachten = [];
    expect(gehoord, 'complaints of the browser').toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
  });

  return {
    opent: async (options) => {
      const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(PATIENCE);
      context.on('weberror', (fout) => klachten.push(fout.error().message));
      context.on('console', (bericht) => {
        const isRefusal = /status of 4\d\d/.test(bericht.text());
        if (bericht.type() === 'error' && !isRefusal) klachten.push(bericht.text());
      });
      return context.newPage();
    },
  };
}
