import { DomeinFout } from '~/platform/fout';
import { lijsten, type Conceptinhoud, type Deelnaam, type Lijstnaam } from './concept.schema';

type Deelwaarde<D extends Deelnaam> = Omit<NonNullable<Conceptinhoud[D]>, 'versie'>;
type Rij<L extends Lijstnaam> = Conceptinhoud[L][number];

const zonderVersie = (deel: object): string => JSON.stringify({ ...deel, versie: undefined });

/**
 * Puts a part in the draft. It was opened at `versie`: someone who kept another one meanwhile is not overwritten (409); the same once more, as by a double
 * click, changes nothing.
 */
export function metDeel<D extends Deelnaam>(inhoud: Conceptinhoud, deel: D, waarde: Deelwaarde<D>, versie: number): Conceptinhoud {
  const nu = inhoud[deel];
  if (nu !== null && zonderVersie(nu) === zonderVersie(waarde)) return inhoud;
  if ((nu?.versie ?? 0) !== versie) throw new DomeinFout('conflict', { velden: { '': ['aanmelding.fouten.gewijzigd'] } });
  return { ...inhoud, [deel]: { ...waarde, versie: versie + 1 } };
}

/** Adds a row to a list, or changes the one with its id. Refuses one more than a list holds, beside the first field. */
export function metRij<L extends Lijstnaam>(inhoud: Conceptinhoud, lijst: L, rij: Rij<L>): Conceptinhoud {
  const rijen: readonly Rij<Lijstnaam>[] = inhoud[lijst];
  if (rijen.some(({ id }) => id === rij.id)) return { ...inhoud, [lijst]: rijen.map((een) => (een.id === rij.id ? rij : een)) };
  if (rijen.length >= lijsten[lijst])
    throw new DomeinFout('ongeldig', { velden: { naam: [`aanmelding.fouten.te_veel?max=${lijsten[lijst]}`] } });
  return { ...inhoud, [lijst]: [...rijen, rij] };
}

/** Takes a row away; one that is gone already is gone. */
export function zonderRij(inhoud: Conceptinhoud, lijst: Lijstnaam, id: string): Conceptinhoud {
  return { ...inhoud, [lijst]: inhoud[lijst].filter((een) => een.id !== id) };
}
