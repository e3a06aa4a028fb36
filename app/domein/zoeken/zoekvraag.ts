import { Temporal } from 'temporal-polyfill';
import { normaliseer } from '../inburgeraar/naamsleutel';
import { naamwoorden, type Naamwoord } from './naamwoord';

/** What someone looks for: words of a name, days that can be a birth date, signs that can be a kenmerk. */
export type Zoekvraag = {
  woorden: readonly Naamwoord[];
  samen: readonly Naamwoord[];
  dagen: readonly Zoekdag[];
  kenmerken: readonly string[];
};
export type Zoekdag = { dag: string; isOmgedraaid: boolean };

const DAG = /(?<!\d)(?:(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})|(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{2})(\d{2})(\d{4}))(?!\d)/;
const KORTSTE_KENMERK = 2;

function dagVan(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** The day, and the day with day and month swapped; the second only where both exist and differ. */
function dagenVan(gevonden: RegExpExecArray): Zoekdag[] {
  const [, d1, m1, j1, j2, m2, d2, d3, m3, j3] = gevonden;
  const [jaar, maand, dag] = [Number(j1 ?? j2 ?? j3), Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3)];
  const [recht, omgedraaid] = [dagVan(jaar, maand, dag), dagVan(jaar, dag, maand)];
  return [
    ...(recht === null ? [] : [{ dag: recht, isOmgedraaid: false }]),
    ...(omgedraaid === null || omgedraaid === recht ? [] : [{ dag: omgedraaid, isOmgedraaid: true }]),
  ];
}

/** A kenmerk without case, spaces and signs. */
export const kenmerkvorm = (tekst: string): string => normaliseer(tekst).replace(/[^\p{L}\p{N}]/gu, '');

/** Reads what was typed. Words with a digit belong to a kenmerk, and to a name only where there is nothing else; the whole can be a kenmerk too. */
export function leesZoekvraag(getypt: string): Zoekvraag {
  const tekst = getypt.trim().slice(0, 200);
  const gevonden = DAG.exec(tekst);
  const dagen = gevonden ? dagenVan(gevonden) : [];
  const rest = gevonden && dagen.length > 0 ? tekst.replace(gevonden[0], ' ') : tekst;
  const stukken = rest.split(/[\s,;]+/).filter(Boolean);
  const letters = stukken.filter((stuk) => !/\d/.test(stuk));
  const naam = (letters.length > 0 ? letters : stukken).join(' ');
  const kenmerken = [tekst, ...stukken.filter((stuk) => /\d/.test(stuk))].map(kenmerkvorm);
  return {
    ...naamwoorden(naam),
    dagen,
    kenmerken: [...new Set(kenmerken)].filter((vorm) => vorm.length >= KORTSTE_KENMERK),
  };
}

/** Reads what was typed as the name or place of a school: every word counts, also a number. */
export const leesSchoolvraag = (getypt: string): Zoekvraag => ({ ...naamwoorden(getypt.trim().slice(0, 200)), dagen: [], kenmerken: [] });
