import { nummer } from './nummer';

/** Of one length, so that no word is the beginning of another. */
const volgende = () => String(nummer()).padStart(4, '0');

/** Words that stand nowhere but in one case, so that whoever reads them has read that case: what the gemeente entered, and what the school did. */
export type Gemeentewoorden = ReturnType<typeof gemeentewoorden>;
export type Schoolwoorden = ReturnType<typeof schoolwoorden>;

export function gemeentewoorden() {
  const nr = volgende();
  return {
    voornamen: `Gemma${nr}`,
    achternaam: `Gemeentekant${nr}`,
    email: `gemma${nr}@gemeentekant.example`,
    telefoon: `+31 6 7770 ${nr}`,
    termijn: '2031-03-17',
    leningCent: '7654321',
    vraag: `Gemeentevraag${nr}`,
  };
}

export function schoolwoorden() {
  const nr = volgende();
  return {
    voornamen: `Scholte${nr}`,
    achternaam: `Schoolkant${nr}`,
    kenmerk: `KENMERK-${nr}`,
    toelichting: `Schooltoelichting${nr}`,
    antwoord: `Schoolantwoord${nr}`,
    concept: `Schoolconcept${nr}`,
    uren: '71.25',
    nonFormeel: '13.75',
    verzuim: '3.25',
    afwezigTot: '2031-05-19',
  };
}
