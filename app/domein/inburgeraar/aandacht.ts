import type { Temporal } from 'temporal-polyfill';
import { stelElipVast, type ElipFeiten } from '../elip/elip';
import { isCijferOud } from './lening';
import { isRapportLaat, type Rapportagestand, type Rapportritme } from './rapportlaat';
import { isKorterDan, isVerlopen } from './termijn';

/** What may need a casemanager's attention, the most pressing first. */
export const aandachtsoorten = [
  'termijn_verlopen',
  'elip',
  'termijn_kort',
  'vraag_beantwoord',
  'rapport_nieuw',
  'rapport_laat',
  'lening_oud',
  'toestemming_opnieuw',
  'toestemming_ontbreekt',
] as const;
export type Aandachtsoort = (typeof aandachtsoorten)[number];

export const TERMIJN_KORT_MAANDEN = 12;

export type AandachtFeiten = ElipFeiten & {
  begeleid: boolean;
  nieuweRapporten: number;
  nieuweAntwoorden: number;
  rapportage: Rapportagestand;
  /** Whether the matrix asks consent of this person, whether any act (ja, nee or withdrawal) is on file, and whether a ja must be asked anew. */
  toestemming: { nodig: boolean; bekend: boolean; opnieuw: boolean };
};

export type AandachtInstellingen = Rapportritme & { leningOudNaMaanden: number };

/**
 * What needs attention, in order of urgency. A person who was asked and said no, or withdrew, is never listed for it: there is nobody to remind
 * (convenant art. 12.4). After the end of the plicht or of the begeleiding only what came in remains.
 */
export function aandachtVoor(feiten: AandachtFeiten, vandaag: Temporal.PlainDate, instellingen: AandachtInstellingen): Aandachtsoort[] {
  const { plichtig, begeleid, termijnEinde, lening, toestemming } = feiten;
  const { leningOudNaMaanden } = instellingen;
  const loopt = plichtig && begeleid;
  const geldt: Record<Aandachtsoort, boolean> = {
    termijn_verlopen: loopt && termijnEinde !== null && isVerlopen(termijnEinde, vandaag),
    termijn_kort:
      loopt && termijnEinde !== null && !isVerlopen(termijnEinde, vandaag) && isKorterDan(termijnEinde, TERMIJN_KORT_MAANDEN, vandaag),
    elip: loopt && stelElipVast(feiten, vandaag, leningOudNaMaanden).soort === 'vastgesteld',
    vraag_beantwoord: feiten.nieuweAntwoorden > 0,
    rapport_nieuw: feiten.nieuweRapporten > 0,
    rapport_laat: loopt && isRapportLaat(feiten.rapportage, vandaag, instellingen),
    lening_oud: loopt && isCijferOud(lening, leningOudNaMaanden, vandaag),
    toestemming_opnieuw: loopt && toestemming.nodig && toestemming.opnieuw,
    toestemming_ontbreekt: loopt && toestemming.nodig && !toestemming.bekend,
  };
  return aandachtsoorten.filter((soort) => geldt[soort]);
}
