import { describe, expect, test } from 'vitest';
import { categorieen, gronden, richtingen } from '~/domein/grondslag/categorie';
import { artikelen, redenen } from '~/domein/grondslag/reden';
import en from '../../../locales/en/grondslag.json';
import nl from '../../../locales/nl/grondslag.json';

const GESLOTEN = [...Object.keys(redenen), 'geen_grondslag'].sort();
/** What the gemeente never meets: another purpose, an enrolment, a contactpersoon. And all that a school may be told. */
const GEMEENTE = GESLOTEN.filter((reden) => !['ander_doel', 'uitgeschreven', 'geen_contactpersoon'].includes(reden));
const SCHOOL = ['convenant', 'geen_contactpersoon', 'geen_grondslag', 'ingetrokken', 'uitgeschreven'];

describe.each([
  ['Dutch', nl],
  ['English', en],
])('the gate in %s', (_taal, teksten) => {
  test('has a sentence for each reason and each ground', () => {
    expect(Object.keys(teksten.nee).sort()).toEqual(GESLOTEN);
    expect(Object.keys(teksten.ja)).toEqual([...gronden]);
    expect(Object.keys(teksten.grond)).toEqual([...gronden]);
  });

  test('names each category, direction and article', () => {
    expect(Object.keys(teksten.categorie)).toEqual([...categorieen]);
    expect(Object.keys(teksten.kolom)).toEqual(['categorie', ...richtingen]);
    expect(Object.keys(teksten.artikel).sort()).toEqual([...new Set([...Object.values(redenen), ...Object.values(artikelen)])].sort());
  });

  test('says to each side what would open it, for the reasons that side may know', () => {
    expect(Object.keys(teksten.opent.gemeente).sort()).toEqual(GEMEENTE);
    expect(Object.keys(teksten.opent.school).sort()).toEqual(SCHOOL);
  });

  test('says to the inburgeraar himself in words of his own why, and that only he can change his answer', () => {
    const eigen = ['beeindigd', 'geen_grondslag', 'geweigerd', 'ingetrokken', 'niet_in_tekst', 'ongeldig'];
    expect(Object.keys(teksten.nee_zelf).sort()).toEqual(eigen);
    expect(Object.keys(teksten.opent.zelf).sort()).toEqual(eigen);
    expect(Object.keys(teksten.grond_zelf)).toEqual([...gronden]);
    expect(Object.keys(teksten.zelf)).toEqual(expect.arrayContaining([...categorieen]));
  });
});
