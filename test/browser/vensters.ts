import type { Page } from 'playwright-core';
import type { Browservenster } from '../opstart/browser';

/** How someone has a page before him: with or without script, in a window of this width. */
export type Venster = { script?: boolean; breed?: number };

/** The two ways in which a path through the product is walked. */
export const WIJZEN: [string, Required<Venster>][] = [
  ['with script, on a desk', { script: true, breed: 1280 }],
  ['without script, on a phone', { script: false, breed: 360 }],
];

/** The windows for a page that changes with script or with width. */
export const VENSTERS: [string, Venster][] = [
  ['at a desk', {}],
  ['on a phone', { breed: 360 }],
  ['without script', { script: false }],
];

/** A new window, for someone whom the product does not know yet. */
export const opentVenster = (browser: Browservenster, { script = true, breed = 1280 }: Venster = {}): Promise<Page> =>
  browser.opent({ javaScriptEnabled: script, viewport: { width: breed, height: 800 } });
