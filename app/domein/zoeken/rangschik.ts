import { afstand } from './afstand';
import { gelijkenis, type Wijze } from './gelijkenis';
import { naamwoorden, type Naamwoord } from './naamwoord';
import { kenmerkvorm, type Zoekvraag } from './zoekvraag';

/** Whom or what a search can find: a name, and what else it is known by. */
export type Kandidaat = { naam: string; geboortedatum?: string; kenmerken?: readonly string[] };

/** On what something was found, to say so: the word as it is registered, or what else was equal. */
export type Vondst =
  | { op: Wijze; woord: string }
  | { op: 'kenmerk' | 'kenmerk_begin'; woord: string }
  | { op: 'geboortedatum' | 'dag_en_maand' | 'geboortedatum_bijna' };

export type Treffer<K> = { wie: K; punten: number; vondsten: readonly Vondst[] };

type Paar = { getypt: Naamwoord; woord: Naamwoord; punten: number; wijze: Wijze };

type Naam = { woorden: readonly Naamwoord[]; samen: readonly Naamwoord[] };

const breedte = ({ getypt, woord }: Paar) => getypt.plek.length + woord.plek.length;

/** Pairs of typed words and words of the name in this order, none used twice. */
function kies(paren: readonly Paar[]): Paar[] {
  const gekozen: Paar[] = [];
  const [geraakt, gebruikt] = [new Set<number>(), new Set<number>()];
  for (const paar of paren) {
    if (paar.getypt.plek.some((plek) => geraakt.has(plek)) || paar.woord.plek.some((plek) => gebruikt.has(plek))) continue;
    paar.getypt.plek.forEach((plek) => geraakt.add(plek));
    paar.woord.plek.forEach((plek) => gebruikt.add(plek));
    gekozen.push(paar);
  }
  return gekozen;
}

/** The best pairs: word by word, or with words that are written as one first, whichever says more. */
function paren(vraag: Zoekvraag, naam: Naam, som: (gekozen: readonly Paar[]) => number): Paar[] {
  const mogelijk = [...vraag.woorden, ...vraag.samen]
    .flatMap((getypt) =>
      [...naam.woorden, ...naam.samen].flatMap((woord) => {
        const een = gelijkenis(getypt, woord);
        return een ? [{ getypt, woord, ...een }] : [];
      }),
    )
    .toSorted((a, b) => b.punten - a.punten);
  const perWoord = kies(mogelijk.toSorted((a, b) => breedte(a) - breedte(b)));
  const ineen = kies(mogelijk.toSorted((a, b) => breedte(b) - breedte(a)));
  return som(ineen) > som(perWoord) ? ineen : perWoord;
}

/** The least share of the typed name that must be found. */
const GENOEG = 0.6;
/** What every word of the name that was not asked for takes off, so that the closest name comes first. */
const PER_OVER = 0.01;

function naamdeel(vraag: Zoekvraag, kandidaat: Kandidaat): { punten: number; vondsten: Vondst[] } {
  if (vraag.woorden.length === 0) return { punten: 0, vondsten: [] };
  const naam = naamwoorden(kandidaat.naam);
  const dragend = new Set(vraag.woorden.flatMap(({ plek }) => plek));
  const som = (paren: readonly Paar[]) =>
    paren.reduce((tot, { getypt, punten }) => tot + punten * getypt.plek.filter((plek) => dragend.has(plek)).length, 0);
  const gekozen = paren(vraag, naam, som);
  const over = naam.woorden.length - new Set(gekozen.flatMap(({ woord }) => woord.plek)).size;
  return {
    punten: som(gekozen) / dragend.size - Math.max(0, over) * PER_OVER,
    vondsten: gekozen.map(({ woord, wijze }) => ({ op: wijze, woord: woord.tekst })),
  };
}

function dagdeel({ dagen }: Zoekvraag, geboren: string | undefined): { punten: number; vondst: Vondst } | null {
  if (geboren === undefined) return null;
  const gelijk = dagen.find(({ dag }) => dag === geboren);
  if (gelijk) return gelijk.isOmgedraaid ? { punten: 0.9, vondst: { op: 'dag_en_maand' } } : { punten: 1, vondst: { op: 'geboortedatum' } };
  const bijna = dagen.some(({ dag, isOmgedraaid }) => !isOmgedraaid && afstand(dag, geboren, 1) === 1);
  return bijna ? { punten: 0.6, vondst: { op: 'geboortedatum_bijna' } } : null;
}

function kenmerkdeel({ kenmerken }: Zoekvraag, eigen: readonly string[]): { punten: number; vondst: Vondst } | null {
  const gelijk = eigen.find((een) => kenmerken.includes(kenmerkvorm(een)));
  if (gelijk !== undefined) return { punten: 1.2, vondst: { op: 'kenmerk', woord: gelijk } };
  const begin = eigen.find((een) => kenmerken.some((vorm) => kenmerkvorm(een).startsWith(vorm)));
  return begin === undefined ? null : { punten: 1, vondst: { op: 'kenmerk_begin', woord: begin } };
}

/** How well a candidate answers the question; null when he does not. A kenmerk is enough by itself, a day without a name too. */
export function beoordeel(vraag: Zoekvraag, kandidaat: Kandidaat): { punten: number; vondsten: Vondst[] } | null {
  const naam = naamdeel(vraag, kandidaat);
  const kenmerk = kenmerkdeel(vraag, kandidaat.kenmerken ?? []);
  const dag = dagdeel(vraag, kandidaat.geboortedatum);
  const heeftNaam = naam.punten >= GENOEG;
  const vondsten = [...(kenmerk ? [kenmerk.vondst] : []), ...(heeftNaam || dag ? naam.vondsten : []), ...(dag ? [dag.vondst] : [])];
  if (kenmerk) return { punten: kenmerk.punten + (heeftNaam ? naam.punten : 0), vondsten };
  if (vraag.dagen.length === 0) return heeftNaam ? { punten: naam.punten, vondsten } : null;
  if (vraag.woorden.length === 0) return dag && dag.punten >= 0.9 ? { punten: dag.punten, vondsten } : null;
  if (!dag) return heeftNaam ? { punten: naam.punten * 0.7, vondsten } : null;
  const punten = naam.punten * 0.7 + dag.punten * 0.3;
  return heeftNaam || punten >= GENOEG ? { punten, vondsten } : null;
}

/** Those who answer the question, best first; who is equally good stands in the order in which he was given. */
export function rangschik<K extends Kandidaat>(vraag: Zoekvraag, kandidaten: readonly K[]): Treffer<K>[] {
  return kandidaten
    .flatMap((wie) => {
      const oordeel = beoordeel(vraag, wie);
      return oordeel ? [{ wie, ...oordeel }] : [];
    })
    .toSorted((a, b) => b.punten - a.punten);
}
