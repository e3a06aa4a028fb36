import { vingerafdruk } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { nietGevonden } from '~/platform/fout';
import { findStuk, type Stukinhoud } from './scanstuk.repository.server';

type Welk = { scanId: string; stukId: string };

/**
 * A document to download, for who may see it; for everyone else it does not exist. Each look is logged, one at a restricted document by its own name.
 * Refuses content that is not what was kept.
 */
export function getStuk(context: Context, { scanId, stukId }: Welk): Promise<Stukinhoud> {
  return metActor(context, async (tx) => {
    const stuk = await findStuk(tx, scanId, stukId);
    if (!stuk) throw nietGevonden();
    if (!Buffer.from(vingerafdruk(stuk.inhoud)).equals(stuk.sha256)) throw new Error('A stored document does not have its own hash');
    await noteerHandeling(tx, null, stuk.isBeperkt ? 'scanstuk.beperkt_ingezien' : 'scanstuk.ingezien', stukId);
    return stuk;
  });
}
