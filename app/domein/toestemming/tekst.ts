import type { Categorie } from '~/domein/grondslag/categorie';

/** The words of a toestemmingsverklaring; `{school}` in an answer is the school that it names. */
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
};

/** A text as it is kept for ever; `vastgesteld` once gemeente and fg have confirmed it (C 12.2). */
export type Tekstversie = {
  id: string;
  code: string;
  nummer: number;
  taal: string;
  categorieen: Categorie[];
  vastgesteld: boolean;
  tekst: Tekst;
};

export type Antwoord = 'ja' | 'nee_school' | 'nee_alle';

/** What the name of the school is where none is chosen yet: a line to write on. */
export const SCHOOL_OPEN = '________________________________';

/** The sentence of an answer, with the school in it. */
export function antwoordzin(tekst: Tekst, antwoord: Antwoord, school: string | null): string {
  return tekst[antwoord].replaceAll('{school}', school ?? SCHOOL_OPEN);
}
