import { vingerafdruk } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import type { Stuk } from '~/platform/pdf/stuk';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';
import { controleblok } from './bewijskenmerk';
import { bewaarDocumentuitgifte, getDocumentcode } from './document.repository.server';

/** A report or a convenant that the actor reads, by its id. */
type Document = { id: string; stuk: Stuk };

/** The document with, at its end, where and by which code anyone who holds its file checks it. */
export async function metControlecode(tx: Tx, { settings }: Context, { id, stuk }: Document): Promise<Stuk> {
  const blok = controleblok(await getDocumentcode(tx, id), settings.ADRES, verklaringswoorden.nl.stuk);
  return { ...stuk, blokken: [...stuk.blokken, blok] };
}

/**
 * The document with its code as a file. That it is handed out is logged in the transaction in which its fingerprint is kept, so that it can be checked later;
 * drawing it takes seconds, in none.
 */
export async function geefDocumentUit(context: Context, { id, stuk }: Document, handeling: string): Promise<Uint8Array> {
  const inhoud = await maakStukPdf(stuk);
  await metActor(context, async (tx) => {
    await bewaarDocumentuitgifte(tx, id, vingerafdruk(inhoud));
    await noteerHandeling(tx, null, handeling, id);
  });
  return inhoud;
}
