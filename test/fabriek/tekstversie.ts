import { uuidv7 } from 'uuidv7';
import type { Categorie } from '~/domein/grondslag/categorie';
import { voegIn, vraag } from './bron';
import { wav } from './geluid';
import { nummer } from './nummer';
import { geleverdeTaal } from './toestemmingstekst';

/** A text that names these categories; a ja on it opens no other. */
export async function tekstversie(categorieen: readonly Categorie[]): Promise<string> {
  const id = uuidv7();
  const inhoud = JSON.stringify({ titel: 'Toestemming' });
  const versie = { code: 'proef', nummer: nummer(), taal: 'nl', betekenis: 1 };
  await voegIn('tekstversie', { id, ...versie, categorieen, inhoud, van: '2022-03-08', bron: 'proef' });
  return id;
}

/** A Dutch text with all its words, the first of a code of its own; in force since 2022, unless said otherwise. */
export async function heleTekst(meer: { code?: string; nummer?: number; van?: string } = {}): Promise<string> {
  const id = uuidv7();
  const versie = { code: `proef-${nummer()}`, nummer: 1, taal: 'nl', betekenis: 1, van: '2022-03-08', ...meer };
  const tekst = geleverdeTaal('nl');
  const categorieen = tekst.gegevens.map(({ categorie }) => categorie);
  await voegIn('tekstversie', { id, ...versie, categorieen, inhoud: JSON.stringify(tekst), bron: 'proef' });
  return id;
}

/** A recording of a text. */
export async function neemOp(tekstversieId: string, beheerder: { id: string }, inhoud = wav()): Promise<string> {
  const id = uuidv7();
  const geluid = { type: 'audio/wav', grootte: inhoud.length, inhoud };
  await voegIn('opname', { id, tekstversie_id: tekstversieId, ...geluid, vastgelegd_door: beheerder.id });
  return id;
}

/** That a sworn translator answers for this translation, from a day on. */
export async function bevestigVertaling(tekstversieId: string, beheerder: { id: string }, datum = '2026-01-02'): Promise<void> {
  const vertaler = { vertaler: 'Salma El Amrani', wbtv_nummer: '90001', datum };
  await voegIn('vertaling', { tekstversie_id: tekstversieId, ...vertaler, vastgelegd_door: beheerder.id });
}

/** A confirmed translation of a text that is asked no more, without an answer on it; returns its id. `datum` is also when it was recorded. */
export async function legOudeVertaling(beheerder: { id: string }, datum = '2023-01-02'): Promise<string> {
  const code = `proef-${nummer()}`;
  const id = uuidv7();
  const versie = { code, betekenis: 1, categorieen: [], inhoud: '{}', van: '2022-03-08', bron: 'proef' };
  await voegIn('tekstversie', { id, ...versie, nummer: 1, taal: 'ar' });
  await voegIn('tekstversie', { id: uuidv7(), ...versie, nummer: 2, taal: 'nl' });
  await bevestigVertaling(id, beheerder, datum);
  await vraag('update vertaling set vastgelegd_op = $2 where tekstversie_id = $1', [id, datum]);
  return id;
}
