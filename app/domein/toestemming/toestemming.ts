import { Temporal } from 'temporal-polyfill';
import { eindeVanJa, type Einden, type Eindsoort } from '~/domein/grondslag/einden';
import { dieTelt, geldendeHandelingen, ingang, isOngeldig, laatsteHandeling, type Handeling } from '~/domein/grondslag/toestemmingsverloop';
import { laatsteDagVoor } from '~/domein/grondslag/zin';

/**
 * How an act reached us: on paper, at the desk on screen, by phone or by letter; at the school on paper; by the person's own login, by the one-time link
 * that he was given, or by the code on his receipt.
 */
export const kanalen = ['papier', 'scherm', 'school', 'telefoon', 'brief', 'zelf', 'link', 'code'] as const;
export type Kanaal = (typeof kanalen)[number];

/** What stood before a ja was given again: one that ended or was declared invalid, a withdrawal, or a nee. */
export type Weer = 'einde' | 'ongeldig' | 'ingetrokken' | 'geweigerd';

/** How a ja ended by itself, and on which day (ISO) it was valid last. */
export type Beeindigd = { soort: Eindsoort; laatsteDag: string };

/** What someone's answer for a school is at a moment, since when, and the act that made it so. */
export type Toestemmingsstatus<H extends Handeling = Handeling> =
  | { stand: 'geen_antwoord' }
  | ({ sinds: Temporal.Instant; handeling: H } & (
      { stand: 'nee' | 'ingetrokken' | 'ongeldig' } | { stand: 'ja'; weerNa: Weer | null } | { stand: 'beeindigd'; einde: Beeindigd }
    ));
export type Stand = Toestemmingsstatus['stand'];

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

/** The end of a ja, when it came to one by this moment. */
function isGeeindigd(ja: Handeling, einden: Einden, moment: number) {
  const einde = eindeVanJa(einden, ingang(ja));
  return einde && einde.op <= moment ? einde : null;
}

function weerNa(ja: Handeling, handelingen: readonly Handeling[], aanbiederId: string, einden: Einden): Weer | null {
  const geldend = geldendeHandelingen(handelingen, aanbiederId);
  const eerder = dieTelt(
    geldend.slice(
      0,
      geldend.findIndex(({ id }) => id === ja.id),
    ),
    ingang(ja),
  );
  if (!eerder) return null;
  if (eerder.soort !== 'verleend') return eerder.soort;
  if (isOngeldig(eerder, ingang(ja))) return 'ongeldig';
  return isGeeindigd(eerder, einden, ingang(ja)) ? 'einde' : null;
}

/**
 * The answer that counts for a school at a moment, derived from the facts alone: by the date of the act and not of its entry; on one day, where not both
 * times are known, nee wins; a nee without a school counts for every school (C 12.2, 12.4). A ja ends with the begeleiding and the plicht (bijlage 2).
 */
export function toestemmingsstatus<H extends Handeling>(
  handelingen: readonly H[],
  aanbiederId: string,
  moment: Temporal.Instant,
  einden: Einden,
): Toestemmingsstatus<H> {
  const id = laatsteHandeling(handelingen, aanbiederId, moment)?.id;
  const handeling = handelingen.find((h) => h.id === id);
  if (!handeling) return { stand: 'geen_antwoord' };
  const sinds = instant(ingang(handeling));
  if (handeling.soort === 'geweigerd') return { stand: 'nee', sinds, handeling };
  if (handeling.soort === 'ingetrokken') return { stand: 'ingetrokken', sinds, handeling };
  if (handeling.ongeldigOp && isOngeldig(handeling, moment.epochMilliseconds))
    return { stand: 'ongeldig', sinds: handeling.ongeldigOp, handeling };
  const einde = isGeeindigd(handeling, einden, moment.epochMilliseconds);
  if (!einde) return { stand: 'ja', sinds, handeling, weerNa: weerNa(handeling, handelingen, aanbiederId, einden) };
  const op = instant(Math.max(einde.op, ingang(handeling)));
  return { stand: 'beeindigd', sinds: op, handeling, einde: { soort: einde.soort, laatsteDag: laatsteDagVoor(instant(einde.op)) } };
}

/** When an act counts from, as ISO text: its moment, or only its day where no time is known. */
export function vanaf({ tijdstip, datum }: Pick<Handeling, 'tijdstip' | 'datum'>): string {
  return tijdstip?.toString() ?? datum.toString();
}

/** Whether a ja does not count because a nee or withdrawal stands on the same day and not both times are known. */
export function isOverstemd(handeling: Handeling, alle: readonly Handeling[]): boolean {
  const { aanbiederId, soort, id } = handeling;
  return soort === 'verleend' && aanbiederId !== null && !geldendeHandelingen(alle, aanbiederId).some((h) => h.id === id);
}

/** The last nee to every school; null when there is none yet. */
export function neeVoorAlle<H extends Handeling>(handelingen: readonly H[], moment: Temporal.Instant): H | null {
  const geweest = handelingen.filter((h) => h.aanbiederId === null && h.soort === 'geweigerd' && ingang(h) <= moment.epochMilliseconds);
  return geweest.sort((een, ander) => ingang(ander) - ingang(een))[0] ?? null;
}
