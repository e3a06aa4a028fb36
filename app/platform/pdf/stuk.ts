/** Part of a document. The same parts are drawn as a page and as a PDF, so that both say the same. */
export type Blok =
  | { soort: 'melding'; tekst: string }
  | { soort: 'alineas'; kop?: string; alineas: readonly string[] }
  | { soort: 'punten'; kop: string; punten: readonly { kop: string; uitleg: string }[] }
  | { soort: 'verwijzing'; tekst: string; adres: string }
  | { soort: 'keuzes'; kop: string; keuzes: readonly { tekst: string; isGekozen: boolean }[] }
  | { soort: 'invulregels'; kop?: string; regels: readonly string[] }
  | { soort: 'feiten'; kop: string; feiten: readonly { label: string; waarde: string }[] };

/** A Dutch document; `voet` says on each page of the PDF what it is. With a `moment` (ISO) the same document is the same file, byte for byte. */
export type Stuk = { titel: string; voet: string; blokken: readonly Blok[]; moment?: string };
