import { uuidv7 } from 'uuidv7';
import type { Categorie } from '~/domein/grondslag/categorie';
import { voegIn } from './bron';
import { nummer } from './nummer';

/** A text that names these categories; a ja on it opens no other. */
export async function tekstversie(categorieen: readonly Categorie[]): Promise<string> {
  const id = uuidv7();
  const inhoud = JSON.stringify({ titel: 'Toestemming' });
  const versie = { code: 'proef', nummer: nummer(), taal: 'nl', betekenis: 1 };
  await voegIn('tekstversie', { id, ...versie, categorieen, inhoud, van: '2022-03-08', bron: 'proef' });
  return id;
}
