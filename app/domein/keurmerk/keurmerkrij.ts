import { naarDag, naarMoment } from '~/platform/db/datum';
import type { KeurmerkBron, KeurmerkStatus } from './keurmerk';
import type { BewaardAntwoord } from './keurmerkverloop';

/** A row of the history as the database gives it, without its raw answer. */
export type KeurmerkRij = {
  id: string;
  aanbieder_id: string;
  bron: KeurmerkBron;
  opgehaald_op: Date;
  soort: BewaardAntwoord['soort'];
  status: KeurmerkStatus | null;
  sinds: Date | null;
  tot_en_met: Date | null;
  waarschuwing: boolean | null;
  reden: string | null;
};

/** The row in the words of the rules; an answer without its own words is none. */
export function naarAntwoord(rij: KeurmerkRij): BewaardAntwoord {
  const vraag = { id: rij.id, bron: rij.bron, gevraagdOp: naarMoment(rij.opgehaald_op) };
  if (rij.soort === 'niet_gevonden') return { ...vraag, soort: 'niet_gevonden' };
  if (rij.soort === 'geen_antwoord' || rij.status === null || rij.sinds === null)
    return { ...vraag, soort: 'geen_antwoord', reden: rij.reden ?? '' };
  const { status, waarschuwing } = rij;
  return {
    ...vraag,
    soort: 'antwoord',
    status,
    sinds: naarDag(rij.sinds),
    totEnMet: naarDag(rij.tot_en_met),
    waarschuwing: waarschuwing === true,
  };
}
