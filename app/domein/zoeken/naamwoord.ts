import { normaliseer } from '../inburgeraar/naamsleutel';
import { klanken, skelet } from './klank';

/** A word of a name, or several written as one; `plek` are the words that it covers. */
export type Naamwoord = { tekst: string; klanken: readonly string[]; skeletten: readonly string[]; plek: readonly number[] };

/** Signs that say more of the sound than the letter that is left without them. */
const TEKENS: Record<string, string> = { ç: 'tsj', č: 'tsj', ć: 'tsj', ş: 'sj', š: 'sj', ž: 'zj' };

/** Words that come and go: Dutch voorvoegsels, the Arabic article, the Romance ones. */
const LEDEN = new Set(
  'van de der den het t te ten ter in op uit aan bij onder over voor al el ul ud ur da das do dos del di la le e y'.split(' '),
);
const LIDWOORD_ERAAN = /^(?:al|el)(?=[a-z]{4})/;
/** Names of more words than this are not made longer by writing words as one. */
const MEESTE_WOORDEN = 8;

const maak = (tekst: string, bron: string, plek: readonly number[]): Naamwoord => {
  const gehoord = klanken(bron);
  return { tekst, klanken: gehoord, skeletten: [...new Set(gehoord.map(skelet))], plek };
};

type Deel = { tekst: string; bron: string; plek: number; isLid: boolean };

function deel(naam: string): Deel[] {
  const klein = naam.normalize('NFC').toLowerCase();
  const bronnen = normaliseer(klein.replace(/[çčćşšž]/g, (letter) => TEKENS[letter] ?? letter)).split(' ');
  return normaliseer(klein)
    .split(' ')
    .map((tekst, i) => ({ tekst: tekst.replace(/[^\p{L}\p{N}]/gu, ''), bron: bronnen[i] ?? tekst }))
    .filter(({ tekst }) => tekst !== '')
    .slice(0, MEESTE_WOORDEN)
    .map((woord, plek) => ({ ...woord, plek, isLid: LEDEN.has(woord.tekst) }));
}

/** Neighbours that are also written as one: two words, words around an article, or articles with the word they belong to. */
function hoortBijeen(delen: readonly Deel[]): boolean {
  const midden = delen.slice(1, -1);
  const laatste = delen.at(-1);
  if (laatste === undefined || laatste.isLid) return false;
  return midden.every(({ isLid }) => isLid);
}

function samen(delen: readonly Deel[]): Naamwoord[] {
  return delen.flatMap((_, begin) =>
    [2, 3, 4]
      .map((lengte) => delen.slice(begin, begin + lengte))
      .filter((stuk, i) => stuk.length === i + 2 && hoortBijeen(stuk))
      .map((stuk) =>
        maak(
          stuk.map(({ tekst }) => tekst).join(''),
          stuk.map(({ bron }) => bron).join(''),
          stuk.map(({ plek }) => plek),
        ),
      ),
  );
}

/** The words of a name, without the articles unless there is nothing else, then what is written as one. */
export function naamwoorden(naam: string): { woorden: Naamwoord[]; samen: Naamwoord[] } {
  const delen = deel(naam);
  const dragend = delen.some(({ isLid }) => !isLid) ? delen.filter(({ isLid }) => !isLid) : delen;
  return {
    woorden: dragend.map(({ tekst, bron, plek }) => maak(tekst, bron, [plek])),
    samen: [
      ...samen(delen),
      ...dragend
        .filter(({ tekst }) => LIDWOORD_ERAAN.test(tekst))
        .map(({ tekst, bron, plek }) => maak(tekst.replace(LIDWOORD_ERAAN, ''), bron.replace(LIDWOORD_ERAAN, ''), [plek])),
    ],
  };
}
