import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { getKvkblok } from '../kvk/kvk.service.server';
import { naarStukregel } from '../scanstuk/scanstuk';
import { selectStukken } from '../scanstuk/scanstuk.service.server';
import { bewaarStuk, keurStukken, listStukken } from '../scanstuk/scanstuk.service.server';
import { isStukNodig } from './bevinding';
import { isBevondenDoor, listVersies, voegBevindingToe } from './bevinding.repository.server';
import type { BevindingInvoer } from './bevinding.schema';
import { magScannen, magScanZien } from './kwaliteitsscan.policy';
import { findScan } from './kwaliteitsscan.repository.server';
import { eigenschappen, onderdelen, type Onderdeel } from './onderdeel';
import { betreedScan } from './stap.service.server';
import { isInOnderzoek } from './stand';
import { toonBevinding, toonScan } from './weergave';

/** The part that an address names; 404 for any other word. */
export function eisOnderdeel(woord: string | undefined): Onderdeel {
  const onderdeel = onderdelen.find((een) => een === woord);
  if (onderdeel === undefined) throw nietGevonden();
  return onderdeel;
}

/** A look at what may be about crime (AVG 10) is an act of its own in the log. */
async function listStukkenVan(tx: Tx, scanId: string, onderdeel: Onderdeel) {
  if (!eigenschappen[onderdeel].beperkt) return (await listStukken(tx, scanId)).filter((een) => een.onderdeel === onderdeel);
  await noteerHandeling(tx, null, 'scan.beperkt_onderdeel_ingezien', scanId);
  return (await selectStukken(tx, scanId, true)).map(naarStukregel);
}

/** One part of a scan: where it comes from, what was found, its documents, and everything that was recorded before. */
export function getOnderdeelpagina(context: Context, scanId: string, onderdeel: Onderdeel) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (scan === null) throw nietGevonden();
    return {
      scan: toonScan(scan),
      onderdeel,
      ...eigenschappen[onderdeel],
      versies: (await listVersies(tx, scanId, onderdeel)).map(toonBevinding),
      stukken: await listStukkenVan(tx, scanId, onderdeel),
      kvk: onderdeel === 'kvk' ? await getKvkblok(tx, actor, scan, context) : null,
      magVastleggen: magScannen(actor) && isInOnderzoek(scan.stand),
      vandaag: context.klok.vandaag().toString(),
    };
  });
}

export type Onderdeelpagina = Awaited<ReturnType<typeof getOnderdeelpagina>>;

const fout = (veld: string, sleutel: string) =>
  new DomeinFout('ongeldig', { velden: { [veld]: [`kwaliteitsscan.fouten.${sleutel}`] }, artikel: 'B1' });

type Opdracht = { scanId: string; onderdeel: Onderdeel; invoer: BevindingInvoer; formulierId: string };

/**
 * Records what a part of a scan showed, with its documents, as its next versie. Refuses a day to come, a scan that is not being done (409), what another
 * recorded meanwhile (409), and an insolvency look-up without its document (B1.1).
 */
export async function legBevindingVast(context: Context, { scanId, onderdeel, invoer, formulierId }: Opdracht): Promise<void> {
  const vandaag = context.klok.vandaag();
  if (Temporal.PlainDate.compare(invoer.peildatum, vandaag) > 0) throw fout('peildatum', 'peildatum_komt_nog');
  const stukken = await keurStukken(context, invoer.stukken, 'stukken');
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      await betreedScan(tx, scanId);
      if (await isBevondenDoor(tx, formulierId)) return;
      await betreedScan(tx, scanId, ['in_onderzoek']);
      const laatste = (await listVersies(tx, scanId, onderdeel))[0]?.versie ?? 0;
      if (laatste !== invoer.versie) throw new DomeinFout('conflict', { velden: { '': ['kwaliteitsscan.fouten.intussen_bevonden'] } });
      await eisStuk(tx, { scanId, onderdeel, invoer, formulierId });
      const wat = {
        scanId,
        onderdeel,
        formulierId,
        isBeperkt: eigenschappen[onderdeel].beperkt,
        ontvangenVan: eigenschappen[onderdeel].bron,
      };
      const ontvangenOp = onderdeel === 'insolventie' ? invoer.peildatum : vandaag;
      for (const [volgnummer, bestand] of stukken.entries()) await bewaarStuk(tx, actor, { ...wat, ontvangenOp, bestand, volgnummer });
      const { samenvatting, beoordeling, peildatum } = invoer;
      const id = uuidv7();
      const inhoud = { samenvatting, beoordeling, peildatum, versie: laatste + 1 };
      await voegBevindingToe(tx, { id, scanId, onderdeel, formulierId, door: actor.gebruikerId, ...inhoud });
      await noteerHandeling(tx, null, 'scan.bevinding_vastgelegd', id);
    }),
  );
}

async function eisStuk(tx: Tx, { scanId, onderdeel, invoer }: Opdracht): Promise<void> {
  if (!isStukNodig(onderdeel, invoer.beoordeling) || invoer.stukken.length > 0) return;
  const eerder = (await listStukken(tx, scanId)).some((stuk) => stuk.onderdeel === onderdeel);
  if (!eerder) throw fout('stukken', 'stuk_nodig');
}
