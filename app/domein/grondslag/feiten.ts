import type { Temporal } from 'temporal-polyfill';
import type { Feit } from '~/domein/inburgeraar/feit';
import type { Einde, Periode as Dagen, Plichteinde } from '~/domein/inburgeraar/plicht';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import type { Categorie, Grond, Richting } from './categorie';
import type { Handeling } from './toestemmingsverloop';

/** One row of the matrix; `doelgroep` null is every doelgroep. What has no row is closed. */
export type Regel = Dagen & { wet: Wet; doelgroep: Doelgroep | null; categorie: Categorie; richting: Richting; grond: Grond };

/** How many days after the last day of an enrolment a school may still report on it, for enrolments that end from `van` on. */
export type Nazorg = { van: Temporal.PlainDate; dagen: number };

/** One term of a school's convenant; each of the last days is still valid (C 3.2, 3.4, 15). */
export type Convenantfeit = {
  ingangsdatum: Temporal.PlainDate;
  laatsteDag: Temporal.PlainDate;
  beeindigdPer: Temporal.PlainDate | null;
  uitgeslotenPer: Temporal.PlainDate | null;
};

export type Stelsel = { regels: readonly Regel[]; nazorg: readonly Nazorg[] };

/** What the gemeente knows of a person. Of facts from one day the last entered counts; a later day takes over from an earlier one. */
export type Persoonsfeiten = {
  situaties: readonly (Feit & { wet: Wet; doelgroep: Doelgroep })[];
  begeleidingen: readonly (Feit & { tot: Temporal.PlainDate | null })[];
  plichteinden: readonly (Einde & { soort: Plichteinde })[];
  beperkingen: readonly (Dagen & { soort: 'beperking' | 'bezwaar' })[];
};

/** What holds for this person at one school. `isGekoppeld`: the koppeling of the gemeente found a cursist, by kenmerk and birth date. */
export type Schoolfeiten = {
  aanbiederId: string;
  isGekoppeld: boolean;
  convenanten: readonly Convenantfeit[];
  inschrijvingen: readonly { begin: Temporal.PlainDate; einde: Temporal.PlainDate | null }[];
  contactpersonen: readonly (Dagen & { gebruikerId: string })[];
};

/** Everything the gate looks at for one person and one school; `handelingen` are the acts of consent that the gemeente or this school recorded. */
export type Feiten = Stelsel & Persoonsfeiten & { handelingen: readonly Handeling[]; school: Schoolfeiten };
