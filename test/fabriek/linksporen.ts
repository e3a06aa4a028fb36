import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';

/** A link of the person that was opened, and receipts of both sides that were. */
export async function legLinkenNeer(inburgeraarId: string, aanbiederId: string, door: string): Promise<void> {
  const link = uuidv7();
  await voegIn('toestemmingslink', {
    ...{
      id: link,
      inburgeraar_id: inburgeraarId,
      aanbieder_id: aanbiederId,
      taal: 'nl',
      wijze: 'qr',
      geldig_tot: '2999-01-01',
    },
    ...{ hash: createHash('sha256').update(link).digest(), vastgelegd_door: door },
  });
  await vraag(`insert into toegang.linkzitting (hash, link_id, verloopt) values (sha256('link'), $1, '2999-01-01')`, [link]);
  await vraag(
    `insert into toegang.linkzitting (hash, bewijs_van, verloopt) select sha256(id::text::bytea), id, '2999-01-01' from toestemming`,
  );
  await vraag(`insert into toegang.linkpoging (sleutel, afzender) values (sha256('link'), sha256('adres'))`);
}

/** A QR of this person that can still be used, as its number; its secret opens nothing. */
export async function geefQrlink(inburgeraar: { id: string }, school: { id: string }): Promise<string> {
  const id = uuidv7();
  const hash = createHash('sha256').update(id).digest();
  const van = { inburgeraar_id: inburgeraar.id, aanbieder_id: school.id };
  await voegIn('toestemmingslink', { id, ...van, taal: 'ti', wijze: 'qr', hash, geldig_tot: '2999-01-01' });
  return id;
}
