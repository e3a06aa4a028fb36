/** The categories of the gate (convenant bijlagen 2 and 3): each datum about a person belongs to exactly one. */
export const categorieen = ['identiteit', 'plan_van_aanpak', 'traject', 'voortgang', 'non_formeel', 'pip', 'bijzonderheden'] as const;
export type Categorie = (typeof categorieen)[number];

/** Who reads: the school what the gemeente entered, or the gemeente what the school entered. */
export const richtingen = ['naar_school', 'naar_gemeente'] as const;
export type Richting = (typeof richtingen)[number];

export const gronden = ['toestemming', 'artikel_35_3', 'publieke_taak'] as const;
export type Grond = (typeof gronden)[number];

/** Every ground but consent is a public task: it needs no ja, and an objection (AVG 21) closes it. */
export const isPubliekeTaak = (grond: Grond): boolean => grond !== 'toestemming';
