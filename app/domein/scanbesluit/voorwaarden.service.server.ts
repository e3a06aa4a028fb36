import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, kanNuNiet } from '../kwaliteitsscan/stap.service.server';
import { bewaarStuk, keurStukken, listStukken } from '../scanstuk/scanstuk.service.server';
import { getBesluitgrond, type Besluitgrond } from './besluitfeiten.service.server';
import { magVoorwaardeVastleggen } from './scanbesluit.policy';
import type { Voorwaardeinvoer } from './scanbesluit.schema';
import { isVoorwaardeVanFormulier, listVoorwaarden, voegVoorwaardeToe } from './voorwaarden.repository.server';
import { voorwaardestappen, zijnVervuld } from './voorwaarden';
import { toonKeurmerk } from './weergave';

/** The four steps, each with how it stands and its records, the newest first. */
export function toonVoorwaarden({ voorwaarden, vastgelegd, periode }: Pick<Besluitgrond, 'voorwaarden' | 'vastgelegd' | 'periode'>) {
  return {
    periode: periode && { van: periode.van.toString(), tot: periode.tot?.toString() ?? null },
    zijnVervuld: zijnVervuld(voorwaarden),
    stappen: voorwaardestappen.map((stap) => ({
      stap,
      stand: voorwaarden[stap],
      vastgelegd: vastgelegd
        .filter((een) => een.stap === stap)
        .map(({ id, gedaanOp, uitkomst, toelichting, stukId, op }) => ({
          ...{ id, uitkomst, toelichting, stukId },
          gedaanOp: gedaanOp.toString(),
          op: op.toString(),
        }))
        .toReversed(),
    })),
  };
}

export type Voorwaardenbeeld = ReturnType<typeof toonVoorwaarden>;

/** The conditions of an aspirant with their evidence (B1.4). 404 for a school that was never admitted on conditions. */
export function getVoorwaardenpagina(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, id);
    if (scan === null) throw nietGevonden();
    const grond = await getBesluitgrond(tx, scan, context.klok.vandaag());
    if (!grond.besluiten.some(({ soort }) => soort === 'voorwaardelijk_toegelaten')) throw nietGevonden();
    return {
      scan: { id, naam: scan.naam },
      keurmerk: toonKeurmerk(grond.keurmerk, grond.feiten.toets),
      voorwaarden: toonVoorwaarden(grond),
      stukken: (await listStukken(tx, id)).filter(({ onderdeel }) => onderdeel === 'voorwaarden'),
      gezien: grond.vastgelegd.at(-1)?.id ?? null,
      magVastleggen: magVoorwaardeVastleggen(actor) && scan.stand === 'voorwaardelijk',
    };
  });
}

export type Voorwaardenpagina = Awaited<ReturnType<typeof getVoorwaardenpagina>>;

/** Whether nothing was recorded since the page was read. */
async function eisOngewijzigd(tx: Tx, scanId: string, gezien: string | undefined): Promise<void> {
  const laatste = (await listVoorwaarden(tx, scanId)).at(-1)?.id;
  if (laatste !== gezien) throw new DomeinFout('conflict', { velden: { '': ['scanbesluit.fouten.voorwaarde_gewijzigd'] } });
}

/** Records a step with its evidence; the latest of a step counts. Refuses a day to come, and what another recorded meanwhile (409). */
export async function legVoorwaardeVast(context: Context, scanId: string, invoer: Voorwaardeinvoer, formulierId: string): Promise<void> {
  const { stap, gedaanOp, uitkomst, toelichting, stuk, gezien } = invoer;
  const vandaag = context.klok.vandaag();
  if (Temporal.PlainDate.compare(gedaanOp, vandaag) > 0) {
    throw new DomeinFout('ongeldig', { velden: { gedaanOp: ['scanbesluit.fouten.nog_niet_gedaan'] } });
  }
  const [bestand] = await keurStukken(context, [stuk], 'stuk');
  if (!bestand) throw kanNuNiet();
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magVoorwaardeVastleggen(actor)) throw verboden('B1');
      await betreedScan(tx, scanId);
      if (await isVoorwaardeVanFormulier(tx, formulierId)) return;
      await betreedScan(tx, scanId, ['voorwaardelijk']);
      await eisOngewijzigd(tx, scanId, gezien);
      const vast = { scanId, formulierId, onderdeel: 'voorwaarden', isBeperkt: false } as const;
      const stukId = await bewaarStuk(tx, actor, { ...vast, bestand, ontvangenVan: 'blik_op_werk', ontvangenOp: vandaag });
      const id = uuidv7();
      const nieuw = { id, scanId, stap, gedaanOp, uitkomst, stukId, formulierId, toelichting: toelichting ?? null };
      await voegVoorwaardeToe(tx, { ...nieuw, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanvoorwaarde.vastgelegd', id);
    }),
  );
}
