type Koppen = { get(naam: string): string | null | undefined };

/**
 * Whether a request was sent by a page of our own. The browser's own word (Sec-Fetch-Site) decides; without it Origin must equal our
 * address. A request with neither is refused.
 */
export function isEigenHerkomst(koppen: Koppen, adres: string): boolean {
  const site = koppen.get('sec-fetch-site');
  if (site && site !== 'none') return site === 'same-origin';
  const herkomst = koppen.get('origin');
  return Boolean(herkomst) && herkomst === new URL(adres).origin;
}
