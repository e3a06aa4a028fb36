import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';

type Aanwijzing = { soort?: 'contactpersoon' | 'plaatsvervanger'; van?: string; tot?: string };

/** Makes a user the contactpersoon of a cursist, or his deputy (C 12.5). */
export async function wijsAan(
  cursist: { id: string; aanbiederId: string },
  gebruiker: { id: string },
  { soort = 'contactpersoon', van = '2022-03-08', tot }: Aanwijzing = {},
): Promise<string> {
  const id = uuidv7();
  await voegIn('contactpersoon', {
    id,
    cursist_id: cursist.id,
    aanbieder_id: cursist.aanbiederId,
    gebruiker_id: gebruiker.id,
    soort,
    van,
    tot,
  });
  return id;
}
