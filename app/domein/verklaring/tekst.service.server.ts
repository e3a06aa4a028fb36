import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import type { Stuk } from '~/platform/pdf/stuk';
import { blancoFormulier } from './formulier';
import type { Tekstversie } from './tekst';
import {
  findNederlands,
  findStaandeTekst,
  findTekst,
  getHuidigeTekst,
  listHuidigeTalen,
  listTekstnamen,
  type Tekstnaam,
} from './tekst.repository.server';
import type { Verklaringstaal } from './verklaringstaal';

/** A text with the Dutch of the same version, and the languages in which it can be read. */
export type Gevraagd = { tekst: Tekstversie; nederlands: Tekstversie; talen: Verklaringstaal[] };

/** What is asked today, in this language; in Dutch where there is no such translation of it (yet). */
export async function getGevraagdeTekst(tx: Tx, taal: Verklaringstaal = 'nl'): Promise<Gevraagd> {
  const tekst = await getHuidigeTekst(tx, taal);
  const nederlands = tekst.taal === 'nl' ? tekst : await getHuidigeTekst(tx);
  return { tekst, nederlands, talen: await listHuidigeTalen(tx) };
}

/** A text as someone read it, with the Dutch of the same version; both null for an act without a text, and for a text that does not exist. */
export async function getGelezenTekst(tx: Tx, id: string | null): Promise<{ versie: Tekstversie | null; nederlands: Tekstversie | null }> {
  const versie = id === null ? null : await findTekst(tx, id);
  return { versie, nederlands: versie && (await findNederlands(tx, versie)) };
}

/** A text that an answer names; null when there is none, or it is still to come. */
export const findGenoemdeTekst = (tx: Tx, id: string): Promise<Tekstversie | null> => findStaandeTekst(tx, id);

/** The texts that a signed paper may carry. */
export const listPapierteksten = (tx: Tx): Promise<Tekstnaam[]> => listTekstnamen(tx);

/** The form to print and sign in this language, with a line for the name of the school, and the languages that there are. */
export function getBlancoFormulier(
  context: Context,
  taal: Verklaringstaal,
): Promise<{ stuk: Stuk; taal: Verklaringstaal; talen: Verklaringstaal[] }> {
  return metActor(context, async (tx) => {
    const { tekst, nederlands, talen } = await getGevraagdeTekst(tx, taal);
    return { stuk: blancoFormulier(tekst, nederlands, null), taal: tekst.taal, talen };
  });
}
