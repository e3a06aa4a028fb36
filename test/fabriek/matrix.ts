import { Temporal } from 'temporal-polyfill';
import { type Categorie, richtingen } from '~/domein/grondslag/categorie';
import type { Regel } from '~/domein/grondslag/feiten';

const WI2013: Categorie[] = ['identiteit', 'plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'bijzonderheden'];
const WI2021: Categorie[] = ['identiteit', 'traject', 'voortgang', 'non_formeel', 'pip'];
const vanaf = { van: Temporal.PlainDate.from('2022-03-08'), tot: null };

/** The matrix as it reads in the digest (convenant art. 12, bijlagen 2 and 3), written down a second time; a test holds it against the database. */
export const MATRIX: Regel[] = richtingen.flatMap((richting) => [
  ...WI2013.map((categorie) => ({ ...vanaf, wet: 'wi2013' as const, doelgroep: null, categorie, richting, grond: 'toestemming' as const })),
  ...WI2021.flatMap((categorie) =>
    (['gezinsmigrant', 'overige_migrant'] as const).map((doelgroep) => ({
      ...vanaf,
      wet: 'wi2021' as const,
      doelgroep,
      categorie,
      richting,
      grond: 'artikel_35_3' as const,
    })),
  ),
]);
