import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { dagVan } from '~/platform/klok';
import { planPost } from '~/platform/mail/uitgaand.server';
import { magScannen } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { isGezetDoor } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, kanNuNiet, zetStap } from '../kwaliteitsscan/stap.service.server';
import { dagfout } from '../scanrisico/melding.service.server';
import { VERSTUURBAAR, type Rapportkop } from './scanrapport';
import { listDelingen, listRapporten, voegDelingToe } from './scanrapport.repository.server';
import type { Rapportdaad } from './scanrapport.schema';

type Daad = { scanId: string; versie: number; formulierId: string };

/** The newest version; 409 when it is another than the one on the screen. */
async function getNieuwste(tx: Tx, { scanId, versie }: Daad): Promise<Rapportkop> {
  const [nieuwste] = await listRapporten(tx, scanId);
  if (!nieuwste) throw nietGevonden();
  if (nieuwste.versie !== versie) throw kanNuNiet();
  return nieuwste;
}

/** Shares the report with the school: on its own page at once, with a mail that something waits (B1.3). */
async function deelMetSchool(tx: Tx, actor: Actor, context: Context, daad: Daad): Promise<void> {
  const { scanId, formulierId } = daad;
  if (await isGezetDoor(tx, formulierId)) return;
  await betreedScan(tx, scanId, ['rapport_vast']);
  const { id: rapportId } = await getNieuwste(tx, daad);
  const feit = { id: uuidv7(), rapportId, scanId, formulierId, vastgelegdDoor: actor.gebruikerId };
  await voegDelingToe(tx, { ...feit, met: 'taalaanbieder', wijze: 'taalketen', gedeeldOp: context.klok.vandaag() });
  await zetStap(tx, actor, { scanId, gebeurtenis: 'gedeeld', formulierId });
  await planPost(tx, { sjabloon: 'scan_bericht', onderwerpId: scanId, ontvangerId: null });
}

type Verzonden = Extract<Rapportdaad, { doe: 'deel_blik_op_werk' }>;

/** Records that someone sent the report to Blik op Werk, once for each version. Refuses a day to come, or before it was frozen. */
async function deelMetBlikOpWerk(tx: Tx, actor: Actor, context: Context, daad: Daad, { gedeeldOp, wijze }: Verzonden): Promise<void> {
  const { scanId, formulierId } = daad;
  await betreedScan(tx, scanId, VERSTUURBAAR);
  const { id: rapportId, op } = await getNieuwste(tx, daad);
  const fout = dagfout(gedeeldOp, dagVan(op), context.klok.vandaag());
  if (fout !== null) throw new DomeinFout('ongeldig', { velden: { gedeeldOp: [fout] } });
  if ((await listDelingen(tx, scanId)).some((een) => een.rapportId === rapportId && een.met === 'blik_op_werk')) return;
  const id = uuidv7();
  await voegDelingToe(tx, { id, rapportId, scanId, met: 'blik_op_werk', wijze, gedeeldOp, formulierId, vastgelegdDoor: actor.gebruikerId });
  await noteerHandeling(tx, null, 'scanrapport.verzonden', id);
}

/** What is done with a frozen report: shared, or opened again. Refuses what may not (any more) with 409. */
export async function doeMetRapport(context: Context, daad: Daad, invoer: Rapportdaad): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1.3');
      await betreedScan(tx, daad.scanId);
      switch (invoer.doe) {
        case 'deel_school':
          return deelMetSchool(tx, actor, context, daad);
        case 'deel_blik_op_werk':
          return deelMetBlikOpWerk(tx, actor, context, daad, invoer);
        case 'herzie':
          if (await isGezetDoor(tx, daad.formulierId)) return;
          await getNieuwste(tx, daad);
          return zetStap(tx, actor, {
            scanId: daad.scanId,
            gebeurtenis: 'herzien',
            toelichting: invoer.toelichting,
            formulierId: daad.formulierId,
          });
      }
    }),
  );
}
