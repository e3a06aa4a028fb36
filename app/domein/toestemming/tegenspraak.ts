import { Temporal } from 'temporal-polyfill';
import { ingang, type Handeling } from '~/domein/grondslag/toestemmingsverloop';

/**
 * Why one of two answers that contradict each other counts: on one day the nee, because not both times are known or they are the same; on one day the later;
 * or the one of the later day, although the other was recorded after it (C 12.4).
 */
export type Voorrang = 'nee_die_dag' | 'later_die_dag' | 'latere_dag';

/** Another act that says the opposite, which of both counts, and why. */
export type Tegenspraak<H extends Handeling = Handeling> = { ander: H; dezeTelt: boolean; waarom: Voorrang };

const isJa = ({ soort }: Handeling) => soort === 'verleend';
const isZelfdeSchool = (een: Handeling, ander: Handeling) =>
  een.aanbiederId === null || ander.aanbiederId === null || een.aanbiederId === ander.aanbiederId;

function voorrang(ja: Handeling, nee: Handeling): { jaTelt: boolean; waarom: Voorrang } | null {
  const dagen = Temporal.PlainDate.compare(ja.datum, nee.datum);
  if (dagen === 0) {
    const later = ja.tijdstip !== null && nee.tijdstip !== null ? ingang(ja) - ingang(nee) : 0;
    return { jaTelt: later > 0, waarom: later === 0 ? 'nee_die_dag' : 'later_die_dag' };
  }
  const eerstVastgelegd = ja.vastgelegdOp.localeCompare(nee.vastgelegdOp);
  return dagen * eerstVastgelegd < 0 ? { jaTelt: dagen > 0, waarom: 'latere_dag' } : null;
}

/**
 * The acts that say the opposite of this one where the order of the rules has to settle it: on one day, or entered late. An invalid ja says nothing, and
 * contradicts nobody.
 */
export function tegenspraken<H extends Handeling>(deze: H, alle: readonly H[]): Tegenspraak<H>[] {
  if (deze.ongeldigOp !== null) return [];
  return alle.flatMap((ander) => {
    if (isJa(ander) === isJa(deze) || ander.ongeldigOp !== null || !isZelfdeSchool(deze, ander)) return [];
    const uitkomst = isJa(deze) ? voorrang(deze, ander) : voorrang(ander, deze);
    return uitkomst ? { ander, dezeTelt: uitkomst.jaTelt === isJa(deze), waarom: uitkomst.waarom } : [];
  });
}
