import type { Categorie } from '~/domein/grondslag/categorie';

/** What the form annexed to the convenant names (bijlage 2). */
export const BIJLAGE_2: Categorie[] = ['identiteit', 'plan_van_aanpak', 'traject', 'voortgang'];
/** What our extended text names as well. */
export const UITGEBREID: Categorie[] = [...BIJLAGE_2, 'non_formeel', 'bijzonderheden'];
