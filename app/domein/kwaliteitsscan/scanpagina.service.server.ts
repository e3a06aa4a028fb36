import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { getKlokblok } from './klok.service.server';
import { magScanZien } from './kwaliteitsscan.policy';
import { findScan } from './kwaliteitsscan.repository.server';
import { getVerloopblok } from './verloop.service.server';
import { toonScan } from './weergave';

/** All of one scan, for who does it and who decides on it: a block of each room, in the order of the page. */
export function getScanpagina(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, id);
    if (scan === null) throw nietGevonden();
    return {
      scan: toonScan(scan),
      rol: actor.rol,
      klok: await getKlokblok(tx, actor, scan, context),
      verloop: await getVerloopblok(tx, actor, scan),
    };
  });
}

export type Scanpagina = Awaited<ReturnType<typeof getScanpagina>>;
