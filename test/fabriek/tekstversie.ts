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

/** That a sworn translator answers for this translation, from a day on. */
export async function bevestigVertaling(tekstversieId: string, beheerder: { id: string }, datum = '2026-01-02'): Promise<void> {
  const vertaler = { vertaler: 'Salma El Amrani', wbtv_nummer: '90001', datum };
  await voegIn('vertaling', { tekstversie_id: tekstversieId, ...vertaler, vastgelegd_door: beheerder.id });
}
