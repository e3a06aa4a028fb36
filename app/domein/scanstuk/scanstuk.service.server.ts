import { uuidv7 } from 'uuidv7';
import type { GekeurdBestand } from '~/platform/bestand/bestand';
import { keurBestand } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import type { Actor, Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { verboden } from '~/platform/fout';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import { isAfgelopen, standen } from '../kwaliteitsscan/stand';
import { isAltijdBeperkt, naarStukregel, type Stukregel } from './scanstuk';
import { magStukBewaren } from './scanstuk.policy';
import { selectStukken, voegStukToe, type NieuwStuk } from './scanstuk.repository.server';

export { selectStukken } from './scanstuk.repository.server';

const OPEN = standen.filter((stand) => !isAfgelopen(stand));

/**
 * Looks at the content of uploaded documents, before the transaction that keeps them. Refuses beside `veld` what is empty, larger than 10 MB, no PDF,
 * JPEG or PNG, or not found clean by the virus scanner.
 */
export async function keurStukken(context: Context, bestanden: readonly File[], veld: string): Promise<GekeurdBestand[]> {
  const gekeurd: GekeurdBestand[] = [];
  for (const bestand of bestanden) gekeurd.push(await keurBestand(context, bestand, veld));
  return gekeurd;
}

type TeBewaren = Omit<NieuwStuk, 'id' | 'door' | 'volgnummer'> & { volgnummer?: number };

/**
 * Keeps a document of a scan in the caller's transaction, logged; returns its id. What comes from the Inspectie SZW is always restricted. Refuses a scan
 * that ended (409), and a school that gives what is not its own. The same form twice breaks
 * `scanstuk_formulier_id_key`: wrap the transaction in `eenmaal`.
 */
export async function bewaarStuk(tx: Tx, actor: Actor, { volgnummer = 0, ...stuk }: TeBewaren): Promise<string> {
  const scan = await betreedScan(tx, stuk.scanId, OPEN);
  const isBeperkt = stuk.isBeperkt || isAltijdBeperkt(stuk.onderdeel);
  if (!magStukBewaren(actor, scan, { ...stuk, isBeperkt })) throw verboden('B1');
  const id = uuidv7();
  await voegStukToe(tx, { ...stuk, id, isBeperkt, volgnummer, door: actor.gebruikerId });
  await noteerHandeling(tx, null, 'scanstuk.bewaard', id);
  return id;
}

/** The documents of a scan that the actor may see, without the restricted annex; in the order in which they came. */
export async function listStukken(tx: Tx, scanId: string): Promise<Stukregel[]> {
  return (await selectStukken(tx, scanId, false)).map(naarStukregel);
}
