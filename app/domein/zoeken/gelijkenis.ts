import { afstand } from './afstand';
import type { Naamwoord } from './naamwoord';

/** On what a word was found, from certain to less so. */
export const wijzen = ['gelijk', 'schrijfwijze', 'begin', 'tikfout'] as const;
export type Wijze = (typeof wijzen)[number];
export type Gelijkenis = { punten: number; wijze: Wijze };

/** How many typing errors a word of this length may have. */
const speling = (lengte: number) => (lengte < 4 ? 0 : lengte < 8 ? 1 : 2);
const KORTSTE_BEGIN = 2;

const overlapt = (a: readonly string[], b: readonly string[], kortst: number) =>
  a.some((vorm) => vorm.length >= kortst && b.includes(vorm));

/** The fewest errors between two words as they sound. */
function klankafstand(a: Naamwoord, b: Naamwoord, grens: number): number {
  return Math.min(...a.klanken.flatMap((een) => b.klanken.map((ander) => afstand(een, ander, grens))));
}

/** Several words as one are compared with what is one word elsewhere, never with as many words again. */
const isVerdubbeld = (a: Naamwoord, b: Naamwoord) => a.plek.length > 1 && a.plek.length === b.plek.length;

/** How much a typed word is like a word of a name, from 0 to 1, and in which way; null when it is another word. */
export function gelijkenis(getypt: Naamwoord, naam: Naamwoord): Gelijkenis | null {
  if (isVerdubbeld(getypt, naam)) return null;
  if (getypt.tekst === naam.tekst) return { punten: 1, wijze: 'gelijk' };
  const fouten = afstand(getypt.tekst, naam.tekst, 3);
  const bijna = fouten * 0.01;
  if (overlapt(getypt.klanken, naam.klanken, 2)) return { punten: 0.96 - bijna, wijze: 'schrijfwijze' };
  if (naam.tekst.startsWith(getypt.tekst) && getypt.tekst.length >= KORTSTE_BEGIN) return { punten: 0.9, wijze: 'begin' };
  const gehoord = klankafstand(getypt, naam, 3);
  const verschil = bijna + gehoord * 0.03;
  const kortste = Math.min(getypt.tekst.length, naam.tekst.length);
  if (overlapt(getypt.skeletten, naam.skeletten, 3)) return { punten: 0.93 - verschil, wijze: 'schrijfwijze' };
  if (fouten <= speling(Math.max(getypt.tekst.length, naam.tekst.length))) return { punten: 0.9 - verschil, wijze: 'tikfout' };
  if (overlapt(getypt.skeletten, naam.skeletten, 2) && fouten <= 2) return { punten: 0.85 - verschil, wijze: 'schrijfwijze' };
  return gehoord <= speling(kortste) ? { punten: 0.85 - verschil, wijze: 'schrijfwijze' } : null;
}
