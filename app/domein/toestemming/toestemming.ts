import { Temporal } from 'temporal-polyfill';
import { geldendeHandelingen, ingang, laatsteHandeling, type Handeling } from '~/domein/grondslag/toestemmingsverloop';

/**
 * How an act reached us: on paper, at the desk on screen, by phone or by letter; at the school on paper; by the person's own login, by the one-time link
 * that he was given, or by the code on his receipt.
 */
export const kanalen = ['papier', 'scherm', 'school', 'telefoon', 'brief', 'zelf', 'link', 'code'] as const;
export type Kanaal = (typeof kanalen)[number];

const standen = { verleend: 'ja', geweigerd: 'nee', ingetrokken: 'ingetrokken' } as const;
export type Stand = 'geen_antwoord' | (typeof standen)[keyof typeof standen];

/** What someone's answer for a school is at a moment, since when, and the act that made it so. */
export type Toestemmingsstatus<H extends Handeling = Handeling> =
  { stand: 'geen_antwoord' } | { stand: Exclude<Stand, 'geen_antwoord'>; sinds: Temporal.Instant; handeling: H };

/**
 * The answer that counts for a school at a moment, derived from the acts alone: by the date of the act and not of its entry; on one day, where not both
 * times are known, nee wins; a nee without a school counts for every school (C 12.2, 12.4).
 */
export function toestemmingsstatus<H extends Handeling>(
  handelingen: readonly H[],
  aanbiederId: string,
  moment: Temporal.Instant,
): Toestemmingsstatus<H> {
  const id = laatsteHandeling(handelingen, aanbiederId, moment)?.id;
  const handeling = handelingen.find((h) => h.id === id);
  if (!handeling) return { stand: 'geen_antwoord' };
  return { stand: standen[handeling.soort], sinds: Temporal.Instant.fromEpochMilliseconds(ingang(handeling)), handeling };
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
