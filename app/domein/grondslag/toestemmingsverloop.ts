import type { Temporal } from 'temporal-polyfill';
import { beginVan } from '~/platform/klok';
import type { Categorie } from './categorie';
import { eindeVanJa, type Einden } from './einden';
import type { Periode } from './perioden';

/**
 * One act of consent: a ja names its school, a nee or a withdrawal counts for one school or (`aanbiederId` null) for all.
 * `categorieen` are those that the signed text names; `vastgelegdOp` an ISO instant, that only tells two acts of one moment apart. `ongeldigOp`: from when a
 * ja no longer counts because it was declared invalid; a nee or withdrawal never is.
 */
export type Handeling = {
  id: string;
  aanbiederId: string | null;
  soort: 'verleend' | 'geweigerd' | 'ingetrokken';
  datum: Temporal.PlainDate;
  tijdstip: Temporal.Instant | null;
  categorieen: readonly Categorie[];
  vastgelegdOp: string;
  ongeldigOp: Temporal.Instant | null;
};

export type Ja = Periode & { categorieen: readonly Categorie[] };

const isJa = ({ soort }: Handeling) => soort === 'verleend';

/** The moment from which an act counts: its own time if known, else the first of its day. */
export function ingang({ tijdstip, datum }: Handeling): number {
  return (tijdstip ?? beginVan(datum)).epochMilliseconds;
}

function volgorde(een: Handeling, ander: Handeling): number {
  return (
    ingang(een) - ingang(ander) ||
    Number(isJa(ander)) - Number(isJa(een)) ||
    een.vastgelegdOp.localeCompare(ander.vastgelegdOp) ||
    een.id.localeCompare(ander.id)
  );
}

/** On one day, where not both times are known, nee wins (C 12.4). */
function isOverstemd(ja: Handeling, alle: readonly Handeling[]): boolean {
  return alle.some((nee) => !isJa(nee) && nee.datum.equals(ja.datum) && (nee.tijdstip === null || ja.tijdstip === null));
}

/** The acts that count for a school, in the order in which they do: by the date of the act, never by that of its entry. */
export function geldendeHandelingen(handelingen: readonly Handeling[], aanbiederId: string): Handeling[] {
  const betreft = handelingen.filter((h) => h.aanbiederId === null || h.aanbiederId === aanbiederId);
  return betreft.filter((h) => !isJa(h) || !isOverstemd(h, betreft)).sort(volgorde);
}

/** From when until when a ja stood at a school, and what its text opened. Each later act ends it (a later ja takes its place), and so do the `einden` and its being declared invalid. */
export function jaPerioden(handelingen: readonly Handeling[], aanbiederId: string, einden: Einden): Ja[] {
  const geldend = geldendeHandelingen(handelingen, aanbiederId);
  return geldend.flatMap((handeling, nr) => {
    const volgende = geldend[nr + 1];
    const van = ingang(handeling);
    const ongeldig = handeling.ongeldigOp?.epochMilliseconds ?? Infinity;
    const tot = Math.min(volgende ? ingang(volgende) : Infinity, eindeVanJa(einden, van)?.op ?? Infinity, ongeldig);
    const periode = { van, tot, categorieen: handeling.categorieen };
    return isJa(handeling) && periode.van < periode.tot ? [periode] : [];
  });
}

/** Whether a ja was declared invalid by this moment. */
export const isOngeldig = ({ ongeldigOp }: Handeling, moment: number) => ongeldigOp !== null && ongeldigOp.epochMilliseconds <= moment;

/**
 * Of acts in their order the one that counts at a moment. Behind an invalid ja an older nee or withdrawal counts again; an older ja does not, since nobody
 * asked whether it still is what he wants: then the invalid one itself is the answer, and opens nothing.
 */
export function dieTelt(geldend: readonly Handeling[], moment: number): Handeling | undefined {
  const geweest = geldend.filter((h) => ingang(h) <= moment);
  const laatste = geweest.at(-1);
  if (!laatste || !isOngeldig(laatste, moment)) return laatste;
  const eerder = geweest.findLast((h) => !isOngeldig(h, moment));
  return eerder && !isJa(eerder) ? eerder : laatste;
}

/** The act that counts at a moment; undefined when nothing was asked yet. */
export function laatsteHandeling(handelingen: readonly Handeling[], aanbiederId: string, moment: Temporal.Instant): Handeling | undefined {
  return dieTelt(geldendeHandelingen(handelingen, aanbiederId), moment.epochMilliseconds);
}
