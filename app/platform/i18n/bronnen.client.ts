import type { ResourceLanguage } from 'i18next';
import type { Taal } from './taal';

/** Loads the texts of one language only, so that the browser never fetches the other. */
export async function laadBron(taal: Taal): Promise<ResourceLanguage> {
  const bron = taal === 'en' ? await import('./bronnen.en') : await import('./bronnen.nl');
  return bron.default;
}
