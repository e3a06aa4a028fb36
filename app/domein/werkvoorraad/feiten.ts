import type { Temporal } from 'temporal-polyfill';
import type { ElipFeiten } from '../elip/elip';
import type { KeurmerkStatus } from '../keurmerk/keurmerk';
import type { Scansoort, Stand } from '../kwaliteitsscan/stand';
import type { Opnieuwreden } from '../toestemming/opnieuwvragen';
import type { Periode } from '../voortgang/periode';

type Dag = Temporal.PlainDate;

/** A report period with the last day that is in time. */
export type Meldperiode = Periode & { uiterlijk: Dag };
/** A report as the list needs it: the last version of its period. */
export type Rapportfeit = { id: string; periodeVan: Dag; versie: number; ingediendOp: Dag; gelezen: boolean };
/** A question about a report; `beantwoordOp` the day of an answer, `antwoordGelezen` whether the gemeente read the report after it. */
export type Vraagfeit = { id: string; rapportageId: string; gesteldOp: Dag; beantwoordOp: Dag | null; antwoordGelezen: boolean };

/**
 * What crosses of one cursist at one school: since which day voortgang may, the report periods of his enrolments that have begun, each with the
 * last day on which its report is in time, what was reported and asked. Only where it may cross today.
 */
export type Deelname = {
  cursistId: string;
  aanbiederId: string;
  grondSinds: Dag;
  perioden: readonly Meldperiode[];
  rapporten: readonly Rapportfeit[];
  vragen: readonly Vraagfeit[];
};

/** A task of a school, after the act that ended a ja, that waits for its answer. */
export type Taakfeit = { id: string; oorzaakId: string; cursistId: string; aanbiederId: string; gemaaktOp: Dag; uiterlijk: Dag };

/** A ja after which someone is asked again, why, and since when. */
export type Opnieuwfeit = { toestemmingId: string; aanbiederId: string; waarom: Opnieuwreden; sinds: Dag };

/**
 * What the gemeente may know of one person of a caseload today. `loptSinds`: since when begeleiding runs under today's wet and doelgroep. Consent:
 * whether the matrix asks it, whether any act is on file, the last day on which a ja stands (null when none stands, or without a known end) and the
 * day of the last ja.
 */
export type Casefeiten = ElipFeiten & {
  inburgeraarId: string;
  begeleid: boolean;
  looptSinds: Dag | null;
  toestemming: {
    nodig: boolean;
    bekend: boolean;
    jaStaat: boolean;
    jaTot: Dag | null;
    laatsteJa: Dag | null;
    opnieuw: readonly Opnieuwfeit[];
  };
  deelnames: readonly Deelname[];
  taken: readonly Taakfeit[];
};

/** What a school's contactpersoon or deputy may know of one cursist of his. */
export type Leerlingfeiten = { deelname: Deelname | null; taken: readonly Taakfeit[] };

/**
 * A school as the relatiebeheerder knows it. `convenant`: the term of today with the latest last day; `heeftVervolg`: a term begins after today. `stilSinds`: the day of
 * the first question of a row that the register left unanswered up to now.
 */
export type Schoolfeiten = {
  aanbiederId: string;
  convenant: { id: string; laatsteDag: Dag; isVoortijdig: boolean; heeftVervolg: boolean } | null;
  keurmerk: { status: KeurmerkStatus; sinds: Dag } | null;
  stilSinds: Dag | null;
};

/**
 * A kwaliteitsscan as the one who asks may know it. `uiterste`: the last day on which it is in time; `standSinds`: the day of its last step.
 * `zienswijze`: of the last voornemen, its last day and the day it was given. `magMee` is false for who has the other part in it (four eyes).
 * `toegelatenOp`: the day of the first admission. `vervuldOp`: the day on which the last of the four conditions was met. `getekend`: which sides signed the convenant.
 */
export type Scanfeiten = {
  scanId: string;
  soort: Scansoort;
  stand: Stand;
  naam: string;
  aanbiederId: string | null;
  begonnenOp: Dag;
  uiterste: Dag;
  standSinds: Dag;
  zienswijze: { uiterste: Dag; gegevenOp: Dag | null } | null;
  magMee: boolean;
  vervuldOp: Dag | null;
  toegelatenOp: Dag | null;
  getekend: { gemeente: boolean; school: boolean };
  heeftReactie: boolean;
  risicos: readonly { id: string; gemeldOp: Dag }[];
};

/** An access with a last day; `heeftVervolg`: the same user has the same access from a later day on, or without end. */
export type Toegangfeit = { id: string; gebruikerId: string; rol: string; tot: Dag; heeftVervolg: boolean };
/** A change of the matrix that nobody decided on. */
export type Voorstelfeit = { id: string; ingang: Dag; voorgesteldOp: Dag; isEigen: boolean };
/** A Dutch text that is asked today or from a later day on, and that this side has not confirmed. */
export type Tekstfeit = { id: string; code: string; nummer: number; taal: string; van: Dag };

/** A contactpersoon of an accepted aanmelding who has no access to his school yet; since the day it was accepted. */
export type Contactfeit = { id: string; aanbiederId: string; school: string; sinds: Dag };

export type Beheerfeiten = {
  toegangen: readonly Toegangfeit[];
  voorstellen: readonly Voorstelfeit[];
  teksten: readonly Tekstfeit[];
  contacten: readonly Contactfeit[];
};
