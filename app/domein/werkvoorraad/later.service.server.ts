import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden } from '~/platform/fout';
import { bezwaarTegenLater, laatsteLater } from './later';
import type { LaterInvoer } from './later.schema';
import { getDagtelling } from './wachtdag.service.server';
import type { Wachtsleutel } from './wachtsleutel';
import { beeindigLater, findWacht, voegLaterToe, type Werkregel } from './werkvoorraad.repository.server';
import { eisWerkvoorraad, naarWeergave } from './werkvoorraad.service.server';

const uitersteVan = ({ uiterste }: Werkregel) => (uiterste === null ? null : Temporal.PlainDate.from(uiterste));

/** One entry with all that its rule says, and until when it may rest; gone once the work is done. */
export function getWacht(context: Context, sleutel: Wachtsleutel) {
  return metActor(context, async (tx, actor) => {
    eisWerkvoorraad(actor);
    const rij = await findWacht(tx, sleutel);
    if (!rij) return null;
    if (rij.persoon !== null) await noteerInzage(tx, [rij.persoon], 'werkvoorraad');
    const vandaag = context.klok.vandaag();
    return {
      ...naarWeergave(rij, vandaag.toString()),
      laatsteLater: laatsteLater(uitersteVan(rij), vandaag)?.toString() ?? null,
      telling: await getDagtelling(tx, rij),
    };
  });
}
export type Wacht = NonNullable<Awaited<ReturnType<typeof getWacht>>>;

/** Lets an entry of one's own list rest until a day, never past its last day, or takes that back. What no longer waits is not found. */
export function toonLater(
  context: Context,
  { sleutel, invoer, formulierId }: { sleutel: Wachtsleutel; invoer: LaterInvoer; formulierId: string },
): Promise<void> {
  return eenmaal(() =>
    metActor(context, async (tx, actor) => {
      eisWerkvoorraad(actor);
      const rij = await findWacht(tx, sleutel);
      if (!rij) throw nietGevonden();
      if (invoer.doe === 'later') {
        const bezwaar = bezwaarTegenLater(invoer.tot, uitersteVan(rij), context.klok.vandaag());
        if (bezwaar !== null) throw new DomeinFout('ongeldig', { velden: bezwaar });
      }
      await beeindigLater(tx, actor.gebruikerId, sleutel);
      if (invoer.doe === 'nu') return noteerHandeling(tx, rij.persoon, 'werk.weer_tonen', rij.onderwerp);
      const later = {
        ...sleutel,
        id: uuidv7(),
        gebruikerId: actor.gebruikerId,
        reden: invoer.reden,
        tot: invoer.tot.toString(),
        formulierId,
      };
      await voegLaterToe(
        tx,
        actor.rol === 'taalaanbieder' ? { ...later, cursistId: rij.persoon } : { ...later, inburgeraarId: rij.persoon },
      );
      return noteerHandeling(tx, rij.persoon, 'werk.later_tonen', rij.onderwerp);
    }),
  );
}
