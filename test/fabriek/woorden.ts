import { Temporal } from 'temporal-polyfill';
import { nummer } from './nummer';

/** Words that stand nowhere but in one case, so that whoever reads them has read that case: what the gemeente entered, and what the school did. */
export type Gemeentewoorden = ReturnType<typeof gemeentewoorden>;
export type Schoolwoorden = ReturnType<typeof schoolwoorden>;

/** Of one length, so that no word is the beginning of another. */
const inVier = (nr: number) => String(nr).padStart(4, '0');
const dag = (begin: string, nr: number) => Temporal.PlainDate.from(begin).add({ days: nr }).toString();

export function gemeentewoorden() {
  const nr = nummer();
  return {
    voornamen: `Gemma${inVier(nr)}`,
    achternaam: `Gemeentekant${inVier(nr)}`,
    email: `gemma${inVier(nr)}@gemeentekant.example`,
    telefoon: `+31 6 7770 ${inVier(nr)}`,
    termijn: dag('2031-01-01', nr),
    leningCent: String(7_650_000 + nr),
    vraag: `Gemeentevraag${inVier(nr)}`,
  };
}

export function schoolwoorden() {
  const nr = nummer();
  // Hours are below ten thousand.
  const klein = nr % 2900;
  return {
    voornamen: `Scholte${inVier(nr)}`,
    achternaam: `Schoolkant${inVier(nr)}`,
    kenmerk: `KENMERK-${inVier(nr)}`,
    toelichting: `Schooltoelichting${inVier(nr)}`,
    antwoord: `Schoolantwoord${inVier(nr)}`,
    concept: `Schoolconcept${inVier(nr)}`,
    uren: 7000.25 + klein,
    nonFormeel: 5000.75 + klein,
    verzuim: 3.25,
    afwezigTot: dag('2051-01-01', nr),
  };
}
