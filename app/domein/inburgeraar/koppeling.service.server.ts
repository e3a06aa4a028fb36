import type { Context } from '~/platform/context';
import { gebrokenSleutel } from '~/platform/db/sqlfout.server';
import { DomeinFout } from '~/platform/fout';
import type { KoppelingInvoer } from './feiten.schema';
import { listFeiten } from './feiten.repository.server';
import { legVast, type Doel } from './feiten.service.server';
import { eisOnderConvenant } from './keuring';
import { standOp } from './stand';
import { beeindigKoppeling, voegKoppelingToe } from './vastlegging.repository.server';

const bezet: Record<string, { veld: string; sleutel: string }> = {
  koppeling_persoon: { veld: 'aanbiederId', sleutel: 'inburgeraar.fouten.al_gekoppeld' },
  koppeling_kenmerk: { veld: 'kenmerk', sleutel: 'inburgeraar.fouten.kenmerk_bezet' },
};

/**
 * States that a person is the cursist with this kenmerk at a school, or ends that. Never says whether the school knows the kenmerk: that shows
 * by itself, once there is a ground. Refused outside the convenant (C 2.3), and for a kenmerk or school that is taken.
 */
export async function legKoppelingVast(context: Context, doel: Doel, invoer: KoppelingInvoer): Promise<void> {
  if (invoer.doe === 'beeindig') {
    return legVast(context, doel, 'koppeling_beeindigd', async (tx, { inburgeraarId }) => {
      await beeindigKoppeling(tx, { id: invoer.koppelingId, inburgeraarId }, context.klok.nu());
      return invoer.koppelingId;
    });
  }
  try {
    await legVast(context, doel, 'koppeling_vastgelegd', async (tx, wie) => {
      eisOnderConvenant(standOp(await listFeiten(tx, wie.inburgeraarId), context.klok.vandaag()).situatie);
      return voegKoppelingToe(tx, wie, invoer);
    });
  } catch (fout) {
    const regel = bezet[gebrokenSleutel(fout) ?? ''];
    throw regel ? new DomeinFout('ongeldig', { velden: { [regel.veld]: [regel.sleutel] } }) : fout;
  }
}
