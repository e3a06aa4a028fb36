import { REGISTER } from '../../../prisma/gegevens/register';
import { vraag } from '../../fabriek/bron';

/** Every row of every table and view that is about people, as text. */
export type Afdruk = Map<string, string[]>;

/** What a view shows to someone who is logged in is not in it: there is nobody here. */
const ACTOR = ['poort.mijn_cursisten'];
export const TABELLEN = [...REGISTER].filter(([naam, { over }]) => over.length > 0 && !ACTOR.includes(naam)).map(([naam]) => naam);

export async function maakAfdruk(): Promise<Afdruk> {
  const delen = TABELLEN.map((tabel) => `select '${tabel}' as tabel, array(select t::text from ${tabel} t) as rijen`);
  const rijen = await vraag<{ tabel: string; rijen: string[] }>(delen.join(' union all '));
  return new Map(rijen.map((rij) => [rij.tabel, rij.rijen]));
}

/** The tables of which a row is gone or was rewritten. */
export function geraakt(voor: Afdruk, na: Afdruk): string[] {
  return [...voor].filter(([tabel, rijen]) => rijen.some((rij) => !na.get(tabel)?.includes(rij))).map(([tabel]) => tabel);
}

/** Where one of these words still stands. */
export function sporen(afdruk: Afdruk, woorden: readonly string[]): string[] {
  return [...afdruk].filter(([, rijen]) => rijen.some((rij) => woorden.some((woord) => rij.includes(woord)))).map(([tabel]) => tabel);
}

/** Whether rows go at all; of the others all that is known is which user wrote them, and he is emptied. */
export const gaanWeg = (tabel: string) => REGISTER.get(tabel)?.weg.length !== 0;

/** The tables whose rows go that way, by prisma/gegevens. */
export const metWeg = (weg: string) => TABELLEN.filter((tabel) => REGISTER.get(tabel)?.weg.some((een) => een === weg)).toSorted();
