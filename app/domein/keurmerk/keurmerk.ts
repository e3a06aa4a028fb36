import { Temporal } from 'temporal-polyfill';
import { dagVan } from '~/platform/klok';

/** The states of a keurmerk that an outsider can see or be told (Handleiding Inburgeren 2025, chapter 7). */
export const keurmerkStatussen = ['keurmerk', 'keurmerk_bepaalde_tijd', 'geschorst', 'ingetrokken', 'niet_toegekend', 'afgelopen'] as const;
export type KeurmerkStatus = (typeof keurmerkStatussen)[number];

export type KeurmerkBron = 'blik_op_werk';

/** What a source says of one school. `totEnMet` is the last valid day; `peilmoment` is when the source knew it. */
export type Keurmerk = {
  status: KeurmerkStatus;
  sinds: Temporal.PlainDate;
  totEnMet: Temporal.PlainDate | null;
  waarschuwing: boolean;
  peilmoment: Temporal.Instant;
};

type Vraag = { bron: KeurmerkBron; gevraagdOp: Temporal.Instant };

/** One line of history: a source was asked, and what came of it. Only an `antwoord` says anything about the keurmerk. */
export type KeurmerkAntwoord =
  | (Vraag & { soort: 'antwoord' } & Omit<Keurmerk, 'peilmoment'>)
  | (Vraag & { soort: 'niet_gevonden' })
  | (Vraag & { soort: 'geen_antwoord'; reden: string });

/** The last question, where it came after what we know and brought nothing. */
export type VergeefseVraag = { soort: 'niet_gevonden' | 'geen_antwoord'; gevraagdOp: Temporal.Instant };

/** A status that starts after the day asked for. */
export type Aangekondigd = { status: KeurmerkStatus; sinds: Temporal.PlainDate };

/**
 * The keurmerk as known on a day. `sinds` is the first day of the status, `gezienOp` when a source last said it, `dagenOud` the days
 * between that and the day asked for. `isEindeVoorbij`: the source's own last day lies before the day asked for, and no source has said
 * what came after.
 */
export type BekendKeurmerk = {
  status: KeurmerkStatus;
  sinds: Temporal.PlainDate;
  totEnMet: Temporal.PlainDate | null;
  waarschuwing: boolean;
  isAspirant: boolean;
  isEindeVoorbij: boolean;
  bron: KeurmerkBron;
  gezienOp: Temporal.Instant;
  dagenOud: number;
};

export type HuidigKeurmerk = (BekendKeurmerk | { status: 'onbekend' }) & {
  aangekondigd: Aangekondigd | null;
  vergeefs: VergeefseVraag | null;
};

/** *Aspirant* in the convenant is today's keurmerk voor bepaalde tijd. */
export function isAspirant(status: KeurmerkStatus): boolean {
  return status === 'keurmerk_bepaalde_tijd';
}

type EchtAntwoord = Extract<KeurmerkAntwoord, { soort: 'antwoord' }>;

const opTijd = (een: KeurmerkAntwoord, ander: KeurmerkAntwoord) => Temporal.Instant.compare(een.gevraagdOp, ander.gevraagdOp);
const isIngegaan = (antwoord: EchtAntwoord, dag: Temporal.PlainDate) => Temporal.PlainDate.compare(antwoord.sinds, dag) <= 0;

function lees(antwoord: EchtAntwoord, opDatum: Temporal.PlainDate): BekendKeurmerk {
  const { status, sinds, totEnMet, waarschuwing, bron, gevraagdOp } = antwoord;
  return {
    status,
    sinds,
    totEnMet,
    waarschuwing,
    isAspirant: isAspirant(status),
    isEindeVoorbij: totEnMet !== null && Temporal.PlainDate.compare(totEnMet, opDatum) < 0,
    bron,
    gezienOp: gevraagdOp,
    dagenOud: dagVan(gevraagdOp).until(opDatum, { largestUnit: 'days' }).days,
  };
}

/**
 * The keurmerk on a day, from all that sources answered up to and including that day, in any order. The latest real answer that has
 * taken effect decides. No answer, and a school that is not in the register, change nothing: a suspended school is absent too, so absence
 * never means *no keurmerk*. Nor does a passed end date, of a suspension or otherwise. Without any real answer it is *onbekend*.
 */
export function huidigKeurmerk(antwoorden: readonly KeurmerkAntwoord[], opDatum: Temporal.PlainDate): HuidigKeurmerk {
  const toenBekend = antwoorden.filter((een) => Temporal.PlainDate.compare(dagVan(een.gevraagdOp), opDatum) <= 0).toSorted(opTijd);
  const echt = toenBekend.filter((een) => een.soort === 'antwoord');
  const laatsteAntwoord = echt.at(-1);
  const geldend = echt.findLast((een) => isIngegaan(een, opDatum));
  const laatsteVraag = toenBekend.at(-1);

  const aangekondigd =
    laatsteAntwoord && !isIngegaan(laatsteAntwoord, opDatum) ? { status: laatsteAntwoord.status, sinds: laatsteAntwoord.sinds } : null;
  const vergeefs =
    laatsteVraag && laatsteVraag.soort !== 'antwoord' ? { soort: laatsteVraag.soort, gevraagdOp: laatsteVraag.gevraagdOp } : null;
  return { ...(geldend ? lees(geldend, opDatum) : { status: 'onbekend' as const }), aangekondigd, vergeefs };
}
