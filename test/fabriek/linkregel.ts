/** What happened to one person, in order: a mail with a link, an answer, or a text that came to mean something else. */
export type Linkstap =
  | { stap: 'mail'; school: 0 | 1 }
  | { stap: 'ja'; school: 0 | 1 }
  | { stap: 'nee'; school: 0 | 1 | null }
  | { stap: 'intrekking'; school: 0 | 1 }
  | { stap: 'tekst' };
export type Linkuitkomst = 'vraag' | 'herinnering' | 'geweigerd' | 'herinnerd';

/**
 * What a mail about a school would be, after all this: once the question per school, once a reminder for as long as the text means the same, and nothing after
 * a nee or a withdrawal, until a ja (C 12.4; asking again: at most one reminder per text).
 */
export function linkmailVolgensRegel(stappen: readonly Linkstap[], school: 0 | 1): Linkuitkomst {
  const antwoord = stappen.findLast((s) => s.stap !== 'mail' && s.stap !== 'tekst' && (s.school === null || s.school === school));
  if (antwoord && antwoord.stap !== 'ja') return 'geweigerd';
  const opDezeTekst = stappen.slice(stappen.findLastIndex(({ stap }) => stap === 'tekst') + 1);
  const mails = opDezeTekst.filter((s) => s.stap === 'mail').map((s) => s.school);
  if (!mails.includes(school)) return 'vraag';
  const isHerinnerd = mails.some((een, nr) => mails.indexOf(een) !== nr);
  return isHerinnerd ? 'herinnerd' : 'herinnering';
}
