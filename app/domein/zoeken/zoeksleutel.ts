import { beginklanken } from './klank';
import { buren } from './afstand';
import { naamwoorden, type Naamwoord } from './naamwoord';
import { kenmerkvorm, type Zoekvraag } from './zoekvraag';

/** Counts up with every change of what a key is made of: older keys are made again at the next upgrade. */
export const SLEUTELVERSIE = 1;

/** Whose keys: what a school registered. */
export type Vindbaar = { voornamen: string; achternaam: string; geboortedatum: { toString: () => string }; kenmerk: string };

const klank = (vorm: string) => `f:${vorm}`;
const skelet = (vorm: string) => `s:${vorm}`;
/** Under this many consonants a skeleton is shared by too many names to say anything. */
const KORTSTE_SKELET = 2;

const vanWoord = (woord: Naamwoord) => [
  ...woord.klanken.map(klank),
  ...woord.skeletten.filter((vorm) => vorm.length >= KORTSTE_SKELET).map(skelet),
];

/** Says of a person that he has all keys of today's rules. */
export const versieSleutel = `v:${SLEUTELVERSIE}`;

/** The keys by which a person is found: the sounds of his names, his birth date and his kenmerk; each once. */
export function zoeksleutels({ voornamen, achternaam, geboortedatum, kenmerk }: Vindbaar): string[] {
  const { woorden, samen } = naamwoorden(`${voornamen} ${achternaam}`);
  const vanNaam = [...woorden, ...samen].flatMap(vanWoord);
  return [...new Set([...vanNaam, `g:${geboortedatum.toString()}`, `k:${kenmerkvorm(kenmerk)}`, versieSleutel])];
}

/** Keys to look up: from `van` up to and with `tot`; `woord` is the word of the question that they stand for. */
export type Vraagsleutel = { van: string; tot: string; woord: number; gewicht: number };

/** What comes after everything that begins so. */
const LAATSTE = '\u{10ffff}';

const ALFABET = 'bdfhjklmnprstvaiu';
const MEDEKLINKERS = 'bdfhjklmnprstv';
/** From this many consonants on a skeleton with a typing error still says enough. */
const LANG_SKELET = 4;
const KORTSTE_BEGIN = 3;
/** How much a key tells, so that the most telling candidates are read first. */
const GEWICHT = { kenmerk: 12, dag: 8, klank: 6, skelet: 4, begin: 3, buur: 2 } as const;

function vanVraagwoord(woord: Naamwoord): Omit<Vraagsleutel, 'woord'>[] {
  const gelijk = (van: string, gewicht: number) => ({ van, tot: van, gewicht });
  const lang = woord.skeletten.filter((vorm) => vorm.length >= LANG_SKELET);
  const kort = woord.klanken.filter((vorm) => vorm.length > 2);
  const buurvormen =
    lang.length > 0
      ? lang.slice(0, 2).flatMap((vorm) => buren(vorm, MEDEKLINKERS).map(skelet))
      : kort.slice(0, 2).flatMap((vorm) => buren(vorm, ALFABET).map(klank));
  return [
    ...woord.klanken.map((vorm) => gelijk(klank(vorm), GEWICHT.klank)),
    ...woord.skeletten.filter((vorm) => vorm.length >= KORTSTE_SKELET).map((vorm) => gelijk(skelet(vorm), GEWICHT.skelet)),
    ...buurvormen.map((vorm) => gelijk(vorm, GEWICHT.buur)),
    ...(woord.tekst.length < KORTSTE_BEGIN
      ? []
      : beginklanken(woord.tekst).map((vorm) => ({ van: klank(vorm), tot: `${klank(vorm)}${LAATSTE}`, gewicht: GEWICHT.begin }))),
  ];
}

/** The keys that a question looks up, each once per word: what sounds the same, one typing error away, what begins so; days; kenmerken. */
export function vraagsleutels({ woorden, samen, dagen, kenmerken }: Zoekvraag): Vraagsleutel[] {
  const alle = [
    ...woorden.flatMap((een) => vanVraagwoord(een).map((sleutel) => ({ ...sleutel, woord: een.plek[0] ?? 0 }))),
    ...samen.flatMap((een) => vanWoord(een).flatMap((van) => een.plek.map((woord) => ({ van, tot: van, woord, gewicht: GEWICHT.skelet })))),
    ...dagen.map(({ dag }) => ({ van: `g:${dag}`, tot: `g:${dag}`, woord: -1, gewicht: GEWICHT.dag })),
    ...kenmerken.map((vorm) => ({ van: `k:${vorm}`, tot: `k:${vorm}${LAATSTE}`, woord: -2, gewicht: GEWICHT.kenmerk })),
  ];
  const zwaarste = new Map<string, Vraagsleutel>();
  for (const sleutel of alle.toSorted((a, b) => a.gewicht - b.gewicht)) {
    zwaarste.set(`${sleutel.woord} ${sleutel.van} ${sleutel.tot}`, sleutel);
  }
  return [...zwaarste.values()];
}
