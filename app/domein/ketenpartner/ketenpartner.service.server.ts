import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden } from '~/platform/fout';
import { magScannen } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { ketenpartners } from './ketenpartner';
import {
  findKetenpartner,
  houdKetenpartnerVast,
  isKetenpartnerGedaan,
  listKetenpartners,
  voegKetenpartnerToe,
} from './ketenpartner.repository.server';
import type { Ketenpartnerinvoer } from './ketenpartner.schema';

export { findKetenpartner } from './ketenpartner.repository.server';

/** The organisations that are written to, each with what was filled in, the newest first. */
export function getKetenpartners(context: Context) {
  return metActor(context, async (tx, actor) => {
    if (!magScannen(actor)) throw verboden('B1');
    const alle = await listKetenpartners(tx);
    return ketenpartners.map((code) => ({
      code,
      feiten: alle
        .filter((feit) => feit.code === code)
        .map(({ id, naam, email, op, door }) => ({ id, naam, email, op: op.toString(), door })),
    }));
  });
}

export type Ketenpartnerlijst = Awaited<ReturnType<typeof getKetenpartners>>;

/** Records under which name and general address an organisation is written to from now on. Refuses when someone else changed it since the page was opened. */
export async function wijzigKetenpartner(
  context: Context,
  formulierId: string,
  { code, naam, email, gezien }: Ketenpartnerinvoer,
): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      await houdKetenpartnerVast(tx, code);
      if (await isKetenpartnerGedaan(tx, formulierId)) return;
      if ((await findKetenpartner(tx, code))?.id !== gezien)
        throw new DomeinFout('conflict', { velden: { '': ['ketenpartner.fouten.anders'] } });
      const id = uuidv7();
      await voegKetenpartnerToe(tx, { id, code, naam, email, formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'ketenpartner.gewijzigd', id);
    }),
  );
}
