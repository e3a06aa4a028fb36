import type { Qr } from '~/platform/qr';

/** In which language words are, and which way they read. */
export type Schrift = { lang: string; dir: 'ltr' | 'rtl' };

/** A fact with its name, and the Dutch of both where they are in another language (of the value only where it differs). */
export type Stukfeit = { label: string; waarde: string; nederlands?: { label: string; waarde?: string } };

/** `gekozen`: the word before the answer that was chosen. An answer or a line to fill in may say the Dutch beside it, where its own words are in another language. */
type Inhoud =
  | { soort: 'melding'; tekst: string }
  | { soort: 'alineas'; kop?: string; alineas: readonly string[] }
  | { soort: 'punten'; kop: string; punten: readonly { kop: string; uitleg: string }[] }
  | { soort: 'verwijzing'; tekst: string; adres: string }
  | { soort: 'keuzes'; kop: string; gekozen?: string; keuzes: readonly { tekst: string; nederlands?: string; isGekozen: boolean }[] }
  | { soort: 'invulregels'; kop?: string; regels: readonly string[]; nederlands?: readonly string[] }
  | { soort: 'feiten'; kop: string; feiten: readonly Stukfeit[] }
  | ({ soort: 'qr'; tekst: string } & Qr);

/** Part of a document, Dutch unless it says otherwise. The same parts are drawn as a page and as a PDF, so that both say the same. */
export type Blok = Inhoud & { schrift?: Schrift };

/**
 * A document; `voet` says on each page of the PDF what it is, `schrift` in which language its title is (Dutch unless said). With a `moment` (ISO) the same
 * document is the same file, byte for byte.
 */
export type Stuk = { titel: string; schrift?: Schrift; voet: string; blokken: readonly Blok[]; moment?: string };
