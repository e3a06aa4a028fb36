import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { planPost } from '~/platform/mail/uitgaand.server';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, kanNuNiet } from '../kwaliteitsscan/stap.service.server';
import { toonAntwoord, toonMelding, toonRisico } from './risicoweergave';
import { isBeperkt, kanVertellen, kanVervallen, meldbaarAan, VERTELBAAR, type Risico } from './scanrisico';
import {
  findRisicoDoor,
  laatVervallen,
  listAntwoorden,
  listMeldingen,
  listRisicos,
  vertelRisico,
  voegRisicoToe,
} from './scanrisico.repository.server';
import type { Risicodaad, RisicoInvoer } from './scanrisico.schema';

/** The risks of a scan on its page. Of the restricted annex it says only that there is one: what it is stands on its own page, where a look is logged. */
export async function getRisicoblok(tx: Tx, actor: Actor, scan: Scan) {
  const [risicos, antwoorden, meldingen] = [
    await listRisicos(tx, scan.id),
    await listAntwoorden(tx, scan.id),
    await listMeldingen(tx, scan.id),
  ];
  return {
    scanId: scan.id,
    magVastleggen: magScannen(actor) && scan.stand === 'in_onderzoek',
    risicos: risicos.map((risico) => ({
      ...toonRisico(risico),
      omschrijving: isBeperkt(risico) ? null : risico.omschrijving,
      antwoorden: antwoorden.filter(({ risicoId }) => risicoId === risico.id).length,
      meldingen: meldingen.filter(({ risicoId }) => risicoId === risico.id).length,
    })),
  };
}
export type Risicoblok = Awaited<ReturnType<typeof getRisicoblok>>;

/** A scan for the form of a new risk; 404 for who may not know of it, 409 once the report is frozen. */
export function getRisicoformulier(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScannen(actor)) throw verboden('C 4.3');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    return { scan: { id: scan.id, naam: scan.naam }, magNu: scan.stand === 'in_onderzoek' };
  });
}

/** Records a risk while the scan is being done; returns its id. */
export async function legRisicoVast(context: Context, scanId: string, invoer: RisicoInvoer, formulierId: string): Promise<string> {
  let id = uuidv7();
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('C 4.3');
      await betreedScan(tx, scanId, ['in_onderzoek']);
      const eerder = await findRisicoDoor(tx, formulierId);
      if (eerder !== null) return void (id = eerder);
      await voegRisicoToe(tx, { ...invoer, id, scanId, formulierId, vastgelegdDoor: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanrisico.vastgelegd', id);
    }),
  );
  return id;
}

/** A risk of this scan; 404 when the actor may not know of it. */
export async function getRisico(tx: Tx, scanId: string, risicoId: string): Promise<Risico> {
  const risico = (await listRisicos(tx, scanId)).find(({ id }) => id === risicoId);
  if (!risico) throw nietGevonden();
  return risico;
}

/** One risk with its answers and letters. A look at one of the restricted annex is logged. */
export function getRisicopagina(context: Context, scanId: string, risicoId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('C 4.3');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    const risico = await getRisico(tx, scanId, risicoId);
    if (isBeperkt(risico)) await noteerHandeling(tx, null, 'scanrisico.beperkt_ingezien', risicoId);
    const mag = magScannen(actor);
    const van = <T extends { risicoId: string }>(alles: T[]) => alles.filter((een) => een.risicoId === risicoId);
    return {
      scan: { id: scan.id, naam: scan.naam },
      risico: toonRisico(risico),
      isBeperkt: isBeperkt(risico),
      antwoorden: van(await listAntwoorden(tx, scanId)).map(toonAntwoord),
      meldingen: van(await listMeldingen(tx, scanId)).map(toonMelding),
      kan: {
        vertellen: mag && kanVertellen(risico, scan.stand),
        vervallen: mag && kanVervallen(risico, scan.stand),
        melden: mag && meldbaarAan(risico).length > 0,
      },
    };
  });
}
export type Risicopagina = Awaited<ReturnType<typeof getRisicopagina>>;

type Daad = { scanId: string; risicoId: string; formulierId: string };

/** Tells the school of a risk, with a mail that something waits (C 4.3), or lets a risk fall away. Refuses what may not (any more) with 409. */
export async function doeMetRisico(context: Context, { scanId, risicoId, formulierId }: Daad, invoer: Risicodaad): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('C 4.3');
      const scan = await betreedScan(tx, scanId, VERTELBAAR);
      const risico = await getRisico(tx, scanId, risicoId);
      const feit = { risicoId, scanId, formulierId, vastgelegdDoor: actor.gebruikerId };
      if (invoer.doe === 'vertel') {
        if (risico.verteld !== null) return;
        if (!kanVertellen(risico, scan.stand)) throw kanNuNiet();
        await vertelRisico(tx, feit);
        await planPost(tx, { sjabloon: 'scan_bericht', onderwerpId: scanId, ontvangerId: null });
        return noteerHandeling(tx, null, 'scanrisico.verteld', risicoId);
      }
      if (risico.verval !== null) return;
      if (!kanVervallen(risico, scan.stand)) throw kanNuNiet();
      await laatVervallen(tx, { ...feit, reden: invoer.reden });
      await noteerHandeling(tx, null, 'scanrisico.vervallen', risicoId);
    }),
  );
}
