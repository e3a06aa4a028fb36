import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { isAfgelopen, isInOnderzoek } from '../kwaliteitsscan/stand';
import { eisGeenToekomst } from './ontvangst.service.server';
import { getOpvraagstand } from './opvraag.service.server';
import { bewaarStuk, keurStukken, listStukken } from './scanstuk.service.server';
import type { Stukkeninvoer } from './stukken.schema';

/** The block of documents on the page of a scan, for who does it or decides on it. */
export async function getStukkenblok(tx: Tx, actor: Actor, scan: Scan) {
  const magWerken = magScannen(actor);
  return {
    scanId: scan.id,
    stukken: await listStukken(tx, scan.id),
    opvraag: await getOpvraagstand(tx, scan.id),
    magToevoegen: magWerken && !isAfgelopen(scan.stand),
    magVragen: magWerken && isInOnderzoek(scan.stand),
  };
}
export type Stukkenblok = Awaited<ReturnType<typeof getStukkenblok>>;

/** The documents that a school sees of its own scan. */
export async function getSchoolstukken(tx: Tx, _actor: Actor, scan: Pick<Scan, 'id'>) {
  return { stukken: await listStukken(tx, scan.id) };
}
export type Schoolstukken = Awaited<ReturnType<typeof getSchoolstukken>>;

/** All documents of a scan but the restricted ones, and whether one may add to them. */
export function getStukkenpagina(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    return {
      scan: { id: scan.id, naam: scan.naam },
      vandaag: context.klok.vandaag().toString(),
      magToevoegen: magScannen(actor) && !isAfgelopen(scan.stand),
      stukken: await listStukken(tx, scanId),
    };
  });
}
export type Stukkenpagina = Awaited<ReturnType<typeof getStukkenpagina>>;

/** Keeps documents that came in, one or more at once. */
export async function voegStukkenToe(context: Context, scanId: string, formulierId: string, invoer: Stukkeninvoer): Promise<void> {
  const { stukken, ...over } = invoer;
  eisGeenToekomst(context, over.ontvangenOp, 'ontvangenOp');
  const bestanden = await keurStukken(context, stukken, 'stukken');
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      for (const [volgnummer, bestand] of bestanden.entries())
        await bewaarStuk(tx, actor, { ...over, scanId, formulierId, bestand, volgnummer });
    }),
  );
}
