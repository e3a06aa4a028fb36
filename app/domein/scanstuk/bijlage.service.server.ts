import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import { isInOnderzoek } from '../kwaliteitsscan/stand';
import { isSterkeIndicatie } from './indicatie';
import { listIndicaties, voegIndicatieToe } from './indicatie.repository.server';
import type { Indicatieinvoer } from './indicatie.schema';
import { eisGeenToekomst } from './ontvangst.service.server';
import { naarStukregel } from './scanstuk';
import { selectStukken } from './scanstuk.repository.server';
import { bewaarStuk, keurStukken } from './scanstuk.service.server';

/**
 * The restricted annex of a scan: what the Inspectie SZW said and every restricted document (AVG 10). For who does the scan and who decides on it alone;
 * each look is logged, in the caller's transaction. Never part of the shared report.
 */
export async function getBijlage(tx: Tx, actor: Actor, scanId: string) {
  if (!magScanZien(actor)) throw verboden('B1.3');
  const indicaties = await listIndicaties(tx, scanId);
  const stukken = await selectStukken(tx, scanId, true);
  await noteerHandeling(tx, null, 'scanbijlage.ingezien', scanId);
  return {
    indicaties: indicaties.map((een) => ({
      ...een,
      isSterk: isSterkeIndicatie(een.uitkomst),
      datum: een.datum.toString(),
      op: een.op.toString(),
    })),
    stukken: stukken.map(naarStukregel),
  };
}
export type Bijlage = Awaited<ReturnType<typeof getBijlage>>;

/** The page of the restricted annex. */
export function getBijlagepagina(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1.3');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    return {
      scan: { id: scan.id, naam: scan.naam },
      vandaag: context.klok.vandaag().toString(),
      magVastleggen: magScannen(actor) && isInOnderzoek(scan.stand),
      ...(await getBijlage(tx, actor, scanId)),
    };
  });
}
export type Bijlagepagina = Awaited<ReturnType<typeof getBijlagepagina>>;

/** Records what the Inspectie SZW said, with its document, in the restricted annex (C 15.3). Refuses a day to come. */
export async function legIndicatieVast(
  context: Context,
  scanId: string,
  formulierId: string,
  { uitkomst, datum, stuk }: Indicatieinvoer,
): Promise<void> {
  eisGeenToekomst(context, datum, 'datum');
  const [bestand] = await keurStukken(context, [stuk], 'stuk');
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      await betreedScan(tx, scanId, ['in_onderzoek']);
      if (!bestand) throw new Error('One file was looked at');
      const over = { onderdeel: 'inspectie_szw', ontvangenVan: 'inspectie_szw', isBeperkt: true } as const;
      const stukId = await bewaarStuk(tx, actor, { ...over, scanId, bestand, ontvangenOp: context.klok.vandaag(), formulierId });
      const id = uuidv7();
      await voegIndicatieToe(tx, { id, scanId, uitkomst, datum, stukId, formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanindicatie.vastgelegd', id);
    }),
  );
}
