import type { Rapportage } from './rapportage';
import type { Gelezen, Leesstand, Vraag } from './vraag';

/** A report with all that was said about it; `school` and `door` are names. */
export type RapportageMetVragen = Rapportage & {
  school: string;
  door: string;
  vragen: Vraag[];
  gelezen: Gelezen[];
  leesstand: Leesstand;
};

/** Everything that a side may see of the reports on one person, oldest period first, each period with all its versions. */
export type Voortgangsoverzicht = { rapportages: RapportageMetVragen[] };
