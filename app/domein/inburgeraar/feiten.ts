import type { Temporal } from 'temporal-polyfill';
import type { Feit } from './feit';
import type { Lening } from './lening';
import type { Einde, Periode, Plichteinde } from './plicht';
import type { Leerroute, Niveau } from './route';
import type { Termijn } from './termijn';
import type { Doelgroep, Wet } from './wet';

/** Where a fact came from: `vastgelegdOp` is an ISO instant, `vastgelegdDoor` the id of a user, null for what came with the data. */
export type Herkomst = { id: string; vastgelegdOp: string; vastgelegdDoor: string | null };
type VanafFeit = Feit & Herkomst;

export type SituatieFeit = VanafFeit & { wet: Wet; doelgroep: Doelgroep };
export type BegeleidingFeit = VanafFeit & { tot: Temporal.PlainDate | null };
export type TermijnFeit = Herkomst & Termijn;
export type LeningFeit = Herkomst & Lening;
export type PlanFeit = VanafFeit & { niveau: Niveau };
export type LeerrouteFeit = VanafFeit & { route: Leerroute };
export type EindeFeit = Herkomst & Einde & { soort: Plichteinde; herroepenOp: string | null };
export type BeperkingFeit = Herkomst & Periode & { soort: Beperkingsoort };
export type KoppelingFeit = Herkomst & { aanbiederId: string; aanbiederNaam: string; kenmerk: string; beeindigdOp: string | null };

/** Restriction of processing (AVG 18: closes every ground) or objection (AVG 21: closes a public-task ground). */
export const beperkingsoorten = ['beperking', 'bezwaar'] as const;
export type Beperkingsoort = (typeof beperkingsoorten)[number];

/** Everything the gemeente recorded about one person, each list the latest first. */
export type Dossierfeiten = {
  situaties: SituatieFeit[];
  begeleidingen: BegeleidingFeit[];
  termijnen: TermijnFeit[];
  leningen: LeningFeit[];
  plannen: PlanFeit[];
  leerroutes: LeerrouteFeit[];
  einden: EindeFeit[];
  beperkingen: BeperkingFeit[];
  koppelingen: KoppelingFeit[];
};

/** The same as it comes out of JSON: days are ISO texts. */
export type Beeld<T> = T extends Temporal.PlainDate
  ? string
  : T extends readonly (infer E)[]
    ? Beeld<E>[]
    : T extends object
      ? { [K in keyof T]: Beeld<T[K]> }
      : T;
