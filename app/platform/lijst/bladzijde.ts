/** How many rows of a list one page shows. */
export const PER_PAGINA = 50;

/** A number beyond which no list has a page. */
const VERSTE = 100_000;

/** Reads the page number from the URL: 1 when it is missing or no page number. */
export function leesPagina(url: URL): number {
  const pagina = Number(url.searchParams.get('pagina') ?? '1');
  return Number.isSafeInteger(pagina) && pagina >= 1 && pagina <= VERSTE ? pagina : 1;
}

/** The last page of so many rows; of none there is a first page too. */
export const laatstePagina = (totaal: number, perPagina = PER_PAGINA): number => Math.max(1, Math.ceil(totaal / perPagina));

/** The page that is shown: the one that was asked for, or else the last. */
export const bestaandePagina = (gevraagd: number, totaal: number): number => Math.min(gevraagd, laatstePagina(totaal));

/** How many rows come before a page. */
export const rijenVoor = (pagina: number): number => (pagina - 1) * PER_PAGINA;
