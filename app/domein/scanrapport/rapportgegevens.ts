import type { Beoordeling } from '../kwaliteitsscan/bevinding';
import type { Onderdeel } from '../kwaliteitsscan/onderdeel';
import type { Scansoort } from '../kwaliteitsscan/stand';
import type { Ernst } from '../scanrisico/scanrisico';

/** A fact with its name, as a reader sees it. */
export type Feit = { label: string; waarde: string };

/** What was found of a part of the checklist; days are ISO text. */
export type Rapportbevinding = { onderdeel: Onderdeel; samenvatting: string; beoordeling: Beoordeling; peildatum: string };

/** A risk that the school was told of, and what it said. */
export type Rapportrisico = { onderdeel: Onderdeel; ernst: Ernst; omschrijving: string; verteldOp: string; antwoorden: readonly string[] };

export type School = { naam: string; kvkNummer: string; bowNummer: string; plaats: string };

/** Everything that a report is drafted from; nothing of the restricted annex is in it. */
export type Rapportgegevens = {
  school: School;
  soort: Scansoort;
  begonnenOp: string;
  uiterste: string;
  bevindingen: readonly Rapportbevinding[];
  /** Names of documents with the day on which each came, per part. */
  stukken: readonly { onderdeel: Onderdeel; ontvangenOp: string }[];
  /** What another room knows of a part in figures. */
  cijfers: Partial<Record<Onderdeel, readonly Feit[]>>;
  risicos: readonly Rapportrisico[];
};
