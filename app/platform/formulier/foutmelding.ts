import type { TFunction } from 'i18next';

/** A key with its parameters in one string, as errors travel: `fouten.te_lang?max=200`. */
export function metWaarden(sleutel: string, waarden: Record<string, string | number>): string {
  const staart = new URLSearchParams(Object.entries(waarden).map(([naam, waarde]) => [naam, String(waarde)]));
  return `${sleutel}?${staart}`;
}

/** The sentence for an error key; `count` becomes a number, so that the plural is right. */
export function foutmelding(t: TFunction, fout: string): string {
  const [sleutel = '', staart = ''] = fout.split('?', 2);
  const waarden: Record<string, string | number> = Object.fromEntries(new URLSearchParams(staart));
  for (const naam of ['count', 'min', 'max'])
    if (waarden[naam] !== undefined && waarden[naam] !== '') waarden[naam] = Number(waarden[naam]);
  return t(sleutel, waarden);
}
