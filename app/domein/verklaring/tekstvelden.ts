import { categorieen, type Categorie } from '~/domein/grondslag/categorie';
import type { Ondertekening, Tekst } from './tekst';

/** What is asked of one category: whether the text names it, and in which words. */
export type Gegevensveld = { categorie: Categorie; noemt: boolean; kop: string; uitleg: string };

/** The words of a text as they are typed: in a piece of several paragraphs each is a line of its own. */
export type Tekstvelden = {
  titel: string;
  inleiding: string[];
  gegevensKop: string;
  gegevens: Gegevensveld[];
  delen: { kop: string; alineas: string[] }[];
  vraag: string;
  ja: string;
  neeSchool: string;
  neeAlle: string;
  verder: string;
  tolk: string;
  partner: string;
  gunstigst: string;
  privacyTekst: string;
  privacyAdres: string;
  lijnen: Ondertekening;
  concept: string | null;
};

/** The categories that a text names, in the order of the matrix. */
export function genoemd(gegevens: readonly Gegevensveld[]): Categorie[] {
  return categorieen.filter((een) => gegevens.some(({ categorie, noemt }) => noemt && categorie === een));
}

/** The text that these words make; it names its categories in the order of the matrix. */
export function naarTekst(velden: Tekstvelden): Tekst {
  const { gegevensKop, neeSchool, neeAlle, privacyTekst, privacyAdres, lijnen, gegevens, concept, ...gelijk } = velden;
  return {
    ...gelijk,
    gegevens_kop: gegevensKop,
    gegevens: genoemd(gegevens).flatMap((een) =>
      gegevens.filter(({ categorie }) => categorie === een).map(({ categorie, kop, uitleg }) => ({ categorie, kop, uitleg })),
    ),
    nee_school: neeSchool,
    nee_alle: neeAlle,
    privacy: { tekst: privacyTekst, adres: privacyAdres },
    ondertekening: lijnen,
    ...(concept === null ? {} : { concept }),
  };
}

/** The words to begin with: those of a text, with a place for every category that may be named; what the first version lacked comes from `anders`. */
export function naarVelden(tekst: Tekst, anders: Tekst, teNoemen: readonly Categorie[] = categorieen): Tekstvelden {
  const { gegevens_kop: gegevensKop, nee_school: neeSchool, nee_alle: neeAlle, privacy, gegevens, ondertekening, ...gelijk } = tekst;
  const woordenVoor = (een: Categorie) => [...gegevens, ...anders.gegevens].find(({ categorie }) => categorie === een);
  return {
    ...gelijk,
    gegevensKop,
    gegevens: teNoemen.map((categorie) => ({
      categorie,
      noemt: gegevens.some((een) => een.categorie === categorie),
      kop: woordenVoor(categorie)?.kop ?? '',
      uitleg: woordenVoor(categorie)?.uitleg ?? '',
    })),
    neeSchool,
    neeAlle,
    privacyTekst: privacy.tekst,
    privacyAdres: privacy.adres,
    gunstigst: tekst.gunstigst ?? anders.gunstigst ?? '',
    lijnen: ondertekening ?? anders.ondertekening ?? LEEG,
    concept: tekst.concept ?? null,
  };
}

const LEEG: Ondertekening = { kop: '', naam: '', geboortedatum: '', plaats: '', datum: '', handtekening: '', tolk: '', partner: '' };
