import type { Location } from '@remix-run/react';

export type Richting = 'op' | 'af';
export type Sortering = { kolom: string; richting: Richting };

type Hier = Pick<Location, 'pathname' | 'search'>;

function metKeuzes({ pathname, search }: Hier, keuzes: Record<string, string | null>): string {
  const zoek = new URLSearchParams(search);
  for (const [naam, waarde] of Object.entries(keuzes)) {
    if (waarde === null) zoek.delete(naam);
    else zoek.set(naam, waarde);
  }
  const staart = zoek.toString();
  return staart ? `${pathname}?${staart}` : pathname;
}

/** The link of a column head: sorts by it, or turns the order round; the other choices stay, the pages start anew. */
export function sorteerLink(hier: Hier, kolom: string, huidig: Sortering | undefined): string {
  const richting: Richting = huidig?.kolom === kolom && huidig.richting === 'op' ? 'af' : 'op';
  return metKeuzes(hier, { sorteer: kolom, richting, pagina: null });
}

export function paginaLink(hier: Hier, pagina: number): string {
  return metKeuzes(hier, { pagina: pagina === 1 ? null : String(pagina) });
}
