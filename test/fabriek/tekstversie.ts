import { uuidv7 } from 'uuidv7';
import type { Categorie } from '~/domein/grondslag/categorie';
import { voegIn } from './bron';
import { nummer } from './nummer';

/** A text that names these categories; a ja on it opens no other. */
export async function tekstversie(categorieen: readonly Categorie[]): Promise<string> {
  const id = uuidv7();
  const inhoud = JSON.stringify({ titel: 'Toestemming' });
  await voegIn('tekstversie', { id, code: 'proef', nummer: nummer(), taal: 'nl', categorieen, inhoud, van: '2022-03-08', bron: 'proef' });
  return id;
}
