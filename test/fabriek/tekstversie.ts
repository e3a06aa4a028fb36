import { uuidv7 } from 'uuidv7';
import type { Categorie } from '~/domein/grondslag/categorie';
import { voegIn } from './bron';
import { nummer } from './nummer';

/** What the form annexed to the convenant names (bijlage 2). */
export const BIJLAGE_2: Categorie[] = ['identiteit', 'plan_van_aanpak', 'traject', 'voortgang'];
/** What our extended text names as well. */
export const UITGEBREID: Categorie[] = [...BIJLAGE_2, 'non_formeel', 'bijzonderheden'];

/** A text that names these categories; a ja on it opens no other. */
export async function tekstversie(categorieen: readonly Categorie[]): Promise<string> {
  const id = uuidv7();
  const inhoud = JSON.stringify({ titel: 'Toestemming' });
  await voegIn('tekstversie', { id, code: 'proef', nummer: nummer(), taal: 'nl', categorieen, inhoud, van: '2022-03-08', bron: 'proef' });
  return id;
}
