type Lezing = readonly [patroon: RegExp, lezingen: readonly string[]];

/** What a spelling can stand for, by its first letter, longest first; an ambiguous one has several readings. */
const TEKENS: Readonly<Record<string, readonly Lezing[]>> = {
  a: [[/a/y, ['a']]],
  c: [
    [/ch(?=[rl])/y, ['k']],
    [/ch/y, ['h', 's']],
    [/ck|cq/y, ['k', 'h']],
    [/cz/y, ['s']],
    [/c(?=[eiy])/y, ['s', 'j', '']],
    [/c(?=[aou])/y, ['k', 'j', '']],
    [/c/y, ['k', 's', '']],
  ],
  d: [
    [/dzh|dsch|dzj|dj/y, ['j']],
    [/dh/y, ['d', 's']],
  ],
  e: [
    [/ee/y, ['i']],
    [/e/y, ['a']],
  ],
  g: [
    [/gh/y, ['h', 'k']],
    [/g/y, ['h']],
  ],
  i: [
    [/(?<![a-z])ie/y, ['ja', 'a']],
    [/(?<![a-z])i(?=[aou])/y, ['j']],
    [/ie?/y, ['i']],
  ],
  j: [
    [/(?<![a-z])je/y, ['ja', 'a']],
    [/(?<![a-z])j/y, ['j']],
    [/j(?=[aeiou])/y, ['j', 'i']],
    [/j/y, ['i']],
  ],
  k: [[/kh/y, ['h', 'k']]],
  o: [
    [/(?<![a-z])ou(?=[aei])/y, ['v']],
    [/o[ueo]?/y, ['u']],
  ],
  p: [[/ph/y, ['f']]],
  q: [[/q/y, ['k', 'h']]],
  s: [[/sch|sh|sj|ss/y, ['s']]],
  t: [
    [/tsch|tsj|tch|ts|tz/y, ['s']],
    [/tj/y, ['s', 'ti']],
    [/th/y, ['t']],
  ],
  u: [[/u/y, ['u']]],
  w: [
    [/(?<![a-z])w/y, ['v']],
    [/w/y, ['v', 'u']],
  ],
  x: [[/x/y, ['h', 'ks']]],
  y: [
    [/(?<![a-z])ye/y, ['ja', 'a']],
    [/(?<![a-z])y(?=[aou])/y, ['j']],
    [/y/y, ['i']],
  ],
  z: [
    [/zh|zj/y, ['j', 's']],
    [/zz|z/y, ['s']],
  ],
};

/** No more readings than this of one word. */
const MEESTE_LEZINGEN = 6;

/** Arabic compounds are written in one or more words, with the article's l or without: Abdul Rahman, Abderrahman, Abdelkader. */
const DIENAAR = /^c?abd(?:[aeiou]{1,2}(?:l(?=[a-z]{3})|(?=([dnrstz])\1)))/;

function lees(woord: string): string[] {
  let lezingen = [''];
  for (let plek = 0; plek < woord.length;) {
    const [lengte, keuzes] = tekenOp(woord, plek);
    lezingen = lezingen.flatMap((begin) => keuzes.map((keus) => begin + keus)).slice(0, MEESTE_LEZINGEN);
    plek += lengte;
  }
  return lezingen;
}

function tekenOp(woord: string, plek: number): [lengte: number, keuzes: readonly string[]] {
  for (const [patroon, keuzes] of TEKENS[woord.charAt(plek)] ?? []) {
    patroon.lastIndex = plek;
    const gevonden = patroon.exec(woord);
    if (gevonden) return [gevonden[0].length, keuzes];
  }
  return [1, [woord.charAt(plek)]];
}

/** A run of vowels sounds as its first; a doubled consonant as one. */
const ineen = (lezing: string) => lezing.replace(/([aiu])[aiu]+/g, '$1').replace(/([^aiu])\1+/g, '$1');

const EINDKLANK: Record<string, string> = { b: 'p', d: 't' };
/** At the end of a word b and d sound as p and t, and an h after a vowel is silent. */
const zonderEinde = (lezing: string) => lezing.replace(/(?<=[aiu])h$/, '').replace(/[bd]$/, (letter) => EINDKLANK[letter] ?? letter);

const uniek = (lijst: readonly string[]) => [...new Set(lijst)];

/** How a word in plain letters can sound: a, i and u for the vowels, one letter for consonants that spellings exchange. */
export function klanken(woord: string): string[] {
  return uniek(lees(woord.replace(DIENAAR, 'abd')).map((lezing) => zonderEinde(ineen(lezing))));
}

/** How the beginning of a word can sound: what ends a word does not count yet. */
export function beginklanken(woord: string): string[] {
  return uniek(lees(woord.replace(DIENAAR, 'abd')).map(ineen));
}

/** The consonants of a sound. */
export const skelet = (klank: string): string => klank.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
