/** In which language words are, and which way they read. */
export type Schrift = { lang: string; dir: 'ltr' | 'rtl' };

/** An answer or a line to fill in may say the Dutch beside it, where its own words are in another language. */
type Inhoud =
  | { soort: 'melding'; tekst: string }
  | { soort: 'alineas'; kop?: string; alineas: readonly string[] }
  | { soort: 'punten'; kop: string; punten: readonly { kop: string; uitleg: string }[] }
  | { soort: 'verwijzing'; tekst: string; adres: string }
  | { soort: 'keuzes'; kop: string; keuzes: readonly { tekst: string; nederlands?: string; isGekozen: boolean }[] }
  | { soort: 'invulregels'; kop?: string; regels: readonly string[]; nederlands?: readonly string[] }
  | { soort: 'feiten'; kop: string; feiten: readonly { label: string; waarde: string }[] };

/** Part of a document, Dutch unless it says otherwise. The same parts are drawn as a page and as a PDF, so that both say the same. */
export type Blok = Inhoud & { schrift?: Schrift };

/**
 * A document; `voet` says on each page of the PDF what it is, `schrift` in which language its title is (Dutch unless said). With a `moment` (ISO) the same
 * document is the same file, byte for byte.
 */
export type Stuk = { titel: string; schrift?: Schrift; voet: string; blokken: readonly Blok[]; moment?: string };
