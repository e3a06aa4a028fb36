import type { Categorie } from '~/domein/grondslag/categorie';

/** What is about a person but is no category of the gate: it never crosses by the matrix. The words stand in docs/avg. */
export const BUITEN_DE_POORT = {
  eigen_taak: 'nodig voor de eigen taak van wie het vastlegt; gaat niet naar de andere partij',
  avg_recht: 'een beperking (AVG 18) of een bezwaar (AVG 21)',
  toestemmingsbewijs: 'bewijs van een ja, een nee of een intrekking (AVG 7 lid 1)',
  concept: 'nog niet ingediend; alleen van de school',
  poort: 'wat er mag worden gedeeld, afgeleid uit de feiten',
  medewerker: 'wie er werkt, in welke rol, en wat hij deed',
  vertaler: 'wie als beëdigd vertaler voor een vertaling instaat',
  verwijzing: 'een nummer dat naar een persoon of zijn stuk leidt',
  pseudoniem: 'een willekeurig nummer dat in het log voor een persoon staat',
  geheim: 'een geheim van de aanmelding, alleen als hash',
} as const;
export type BuitenDePoort = keyof typeof BUITEN_DE_POORT;

/** `technisch` tells nothing of anyone: a form, a version, a moment of recording. `zakelijk` is about an organisation, a rule or a text. */
export type Persoonlijk = Categorie | BuitenDePoort;
export type Kolomsoort = Persoonlijk | 'technisch' | 'zakelijk';

/** Who entered what a table holds: one side, both (acts of consent, the gate), or neither: the product itself, users, organisations. */
export type Kant = 'gemeente' | 'school' | 'beide' | 'huis';
export type Betrokkene = 'inburgeraar' | 'cursist' | 'medewerker' | 'tolk' | 'vertaler';

/**
 * How the rows of a table go: with the person on the gemeente's or the school's side, with the user, after a term (the daily job), or, for what
 * may never go, by destroying the key that leads to the person. A user who acted is emptied instead: what names him leads to nobody.
 */
export type Weg = 'inburgeraar' | 'cursist' | 'medewerker' | 'termijn' | 'sleutel';

export type Tabel = {
  kant: Kant;
  /** The one category of the gate in which its rows cross; none: they never cross by the matrix. */
  categorie?: Categorie;
  over: readonly Betrokkene[];
  weg: readonly Weg[];
  /** What it holds, in the words of docs/avg; for a table about people. */
  wat?: string;
  kolommen: Readonly<Record<string, Kolomsoort>>;
};
export type Kamer = Readonly<Record<string, Tabel>>;

/** By whom and when a row was written; `formulier_id` makes a double click one act. */
export const VASTGELEGD = { vastgelegd_door: 'medewerker', vastgelegd_op: 'technisch', formulier_id: 'technisch' } as const;
