import type { Temporal } from 'temporal-polyfill';
import type { KeurmerkAntwoord, KeurmerkBron, KeurmerkStatus } from './keurmerk';

/** A line of history with its row, as the timeline needs it. */
export type BewaardAntwoord = KeurmerkAntwoord & { id: string };

type Uitspraak =
  | { soort: 'antwoord'; status: KeurmerkStatus; sinds: Temporal.PlainDate; totEnMet: Temporal.PlainDate | null; waarschuwing: boolean }
  | { soort: 'niet_gevonden' }
  | { soort: 'geen_antwoord' };

/**
 * What a source kept saying, from the first time through the last. `vergeefs` counts the questions in between, and after the last, that had
 * no answer; `laatsteId` is the row with the most recent raw answer.
 */
export type Periode = Uitspraak & {
  bron: KeurmerkBron;
  eersteOp: Temporal.Instant;
  laatsteOp: Temporal.Instant;
  aantal: number;
  vergeefs: number;
  laatsteId: string;
};

const alsTekst = (antwoord: KeurmerkAntwoord) =>
  antwoord.soort === 'antwoord'
    ? [antwoord.bron, antwoord.status, antwoord.sinds, antwoord.totEnMet, antwoord.waarschuwing].join('|')
    : `${antwoord.bron}|${antwoord.soort}`;

function begin(antwoord: BewaardAntwoord): Periode {
  const { bron, id, gevraagdOp } = antwoord;
  const telling = { bron, eersteOp: gevraagdOp, laatsteOp: gevraagdOp, aantal: 1, vergeefs: 0, laatsteId: id };
  if (antwoord.soort !== 'antwoord') return { soort: antwoord.soort, ...telling };
  const { status, sinds, totEnMet, waarschuwing } = antwoord;
  return { soort: 'antwoord', status, sinds, totEnMet, waarschuwing, ...telling };
}

/**
 * The history of what sources said, oldest first, from answers in order of time. The same answer day after day is one period; a question
 * without an answer never ends one, since it says nothing about the keurmerk.
 */
export function keurmerkverloop(antwoorden: readonly BewaardAntwoord[]): Periode[] {
  const perioden: Periode[] = [];
  let lopend = '';
  for (const antwoord of antwoorden) {
    const vorige = perioden.at(-1);
    if (antwoord.soort === 'geen_antwoord' && vorige && vorige.soort !== 'geen_antwoord') {
      vorige.vergeefs += 1;
    } else if (vorige && alsTekst(antwoord) === lopend) {
      vorige.aantal += 1;
      vorige.laatsteOp = antwoord.gevraagdOp;
      vorige.laatsteId = antwoord.id;
    } else {
      perioden.push(begin(antwoord));
      lopend = alsTekst(antwoord);
    }
  }
  return perioden;
}
