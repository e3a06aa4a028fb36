import { gevoeligeLijst } from './gevoelig.lijst';

const TEKENS = /[\p{L}\p{M}]+/gu;
const kaal = (woord: string) => woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const lijst = new Set(gevoeligeLijst.map(kaal));

/** The words in a text, as typed and each once, that tell of health, religion or crime (AVG 9, 10): whole words of a closed list. */
export function gevoeligeWoorden(tekst: string): string[] {
  const gevonden = new Map<string, string>();
  for (const [woord] of tekst.matchAll(TEKENS)) {
    const sleutel = kaal(woord);
    if (lijst.has(sleutel) && !gevonden.has(sleutel)) gevonden.set(sleutel, woord);
  }
  return [...gevonden.values()];
}
