import { nummer } from './nummer';

const VOORNAMEN = ['Amina', 'Yonas', 'Samira', 'Tesfay', 'Layla', 'Dmytro', 'Farid', 'Selam', 'Hamid', 'Olena'];
const ACHTERNAMEN = ['Haddad', 'Tekle', 'Rahimi', 'Kovalenko', 'Barzani', 'Osman', 'Demir', 'Gebre', 'Nasser', 'Petrenko'];

/** A fictitious person's name; the number in it keeps two people apart. */
export function verzonnenNaam(): [string, string] {
  const nr = nummer();
  return [VOORNAMEN[nr % VOORNAMEN.length] ?? 'Amina', `${ACHTERNAMEN[(nr * 7) % ACHTERNAMEN.length] ?? 'Haddad'}-${nr}`];
}
