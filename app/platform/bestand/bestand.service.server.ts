import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { nietGevonden } from '~/platform/fout';
import { findBestand, type BewaardBestand } from './bestand.repository.server';
import { vingerafdruk } from './keuring.server';

/** A file for who may see the person whose it is; for everyone else it does not exist. Refuses content that is not what was kept. */
export function getBestand(context: Context, id: string): Promise<BewaardBestand> {
  return metActor(context, async (tx) => {
    const bestand = await findBestand(tx, id);
    const onderwerp = bestand?.inburgeraarId ?? bestand?.cursistId;
    if (!bestand || !onderwerp) throw nietGevonden();
    if (!Buffer.from(vingerafdruk(bestand.inhoud)).equals(bestand.sha256)) throw new Error('A stored file does not have its own hash');
    await noteerInzage(tx, [onderwerp], 'bestand');
    return bestand;
  });
}
