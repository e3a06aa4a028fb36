import type { Categorie } from '~/domein/grondslag/categorie';
import type { Verklaringstaal } from './verklaringstaal';

/** What stands beside the lines of the form that is printed and signed. */
export type Ondertekening = {
  kop: string;
  naam: string;
  geboortedatum: string;
  plaats: string;
  datum: string;
  handtekening: string;
  tolk: string;
  partner: string;
};

/**
 * The words of a toestemmingsverklaring; `{school}` in an answer is the school that it names. `gunstigst` says that the reading most favourable to the signer
 * holds; the first version has neither that nor lines of its own. `concept` is what a translation says of itself until a translator answered for it.
 */
export type Tekst = {
  titel: string;
  inleiding: string[];
  gegevens_kop: string;
  gegevens: { categorie: Categorie; kop: string; uitleg: string }[];
  delen: { kop: string; alineas: string[] }[];
  vraag: string;
  ja: string;
  nee_school: string;
  nee_alle: string;
  verder: string;
  tolk: string;
  partner: string;
  privacy: { tekst: string; adres: string };
  gunstigst?: string | undefined;
  ondertekening?: Ondertekening | undefined;
  concept?: string | undefined;
};

/**
 * A text as it is kept for ever; `vastgesteld` once gemeente and fg have confirmed it (C 12.2), `isBevestigd` once a sworn translator has (a Dutch text needs
 * none). Versions of one code with the same `betekenis` mean the same.
 */
export type Tekstversie = {
  id: string;
  code: string;
  nummer: number;
  taal: Verklaringstaal;
  betekenis: number;
  categorieen: Categorie[];
  vastgesteld: boolean;
  isBevestigd: boolean;
  /** The day from which on a translator answers for it. */
  bevestigdOp: string | null;
  /** The recording of it, by its id. */
  opname: string | null;
  tekst: Tekst;
};

export type Antwoord = 'ja' | 'nee_school' | 'nee_alle';

/** What the name of the school is where none is chosen yet: a line to write on. */
export const SCHOOL_OPEN = '________________________________';

const VAN_RECHTS = /[\u0590-\u08ff]/;

/** Keeps a name in its own direction inside a sentence that reads from right to left. */
const los = (naam: string, zin: string) => (VAN_RECHTS.test(zin) ? `\u2068${naam}\u2069` : naam);

/** The sentence of an answer, with the school in it. */
export function antwoordzin(tekst: Tekst, antwoord: Antwoord, school: string | null): string {
  return tekst[antwoord].replaceAll('{school}', los(school ?? SCHOOL_OPEN, tekst[antwoord]));
}
