/** Dutch ones only, as they read after `normaliseer` ('t has become t): a name like El Idrissi stays under the E. */
const VOORVOEGSEL = /^(?:(?:(?:van|in|op|uit|aan|bij|onder|over|voor) )?(?:de|den|der|het|t|te|ten|ter)|van) /;
const LETTERS: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A text in lower case without diacritics, apostrophes and hyphens, with single spaces. */
export function normaliseer(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđłßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ`.]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}

/** The key on which people are sorted and found: the surname without its Dutch voorvoegsel, then the given names, then the voorvoegsel. */
export function naamSleutel(voornamen: string, achternaam: string): string {
  const geheel = normaliseer(achternaam);
  const voorvoegsel = VOORVOEGSEL.exec(geheel)?.[0] ?? '';
  return [geheel.slice(voorvoegsel.length), normaliseer(voornamen), voorvoegsel.trim()].filter(Boolean).join(' ');
}

/** A name as a list sorted on surnames shows it: `Berg, Jan van den`. */
export function lijstnaam(voornamen: string, achternaam: string): string {
  const woorden = achternaam.trim().split(/\s+/);
  const voorvoegsel = (VOORVOEGSEL.exec(normaliseer(achternaam))?.[0] ?? '').split(' ').filter(Boolean);
  const plek = voorvoegsel.length < woorden.length ? voorvoegsel.length : 0;
  const erachter = woorden.slice(0, plek).map((woord) => woord.toLowerCase());
  return `${woorden.slice(plek).join(' ')}, ${[voornamen.trim(), ...erachter].join(' ')}`;
}
