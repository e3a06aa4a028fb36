import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden } from '~/platform/fout';
import { magScannen } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import type { Afwezig, Ontvangen } from './ontvangst.schema';
import { listAfwezig, voegAfwezigToe } from './opvraag.repository.server';
import { bewaarStuk, keurStukken } from './scanstuk.service.server';

/** Refuses beside `veld` a day that is still to come. */
export function eisGeenToekomst(context: Context, dag: Temporal.PlainDate, veld: string): void {
  if (Temporal.PlainDate.compare(dag, context.klok.vandaag()) > 0) {
    throw new DomeinFout('ongeldig', { velden: { [veld]: ['scanstuk.fouten.in_toekomst'] } });
  }
}

type Opdracht<I> = { scanId: string; formulierId: string; invoer: I };

/** Keeps what Blik op Werk sent for one part, one or more files at once. */
export async function ontvangStukken(context: Context, { scanId, formulierId, invoer }: Opdracht<Ontvangen>): Promise<void> {
  const { onderdeel, ontvangenOp, isBeperkt } = invoer;
  eisGeenToekomst(context, ontvangenOp, 'ontvangenOp');
  const bestanden = await keurStukken(context, invoer.stukken, 'stukken');
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      const vast = { scanId, onderdeel, isBeperkt, ontvangenVan: 'blik_op_werk', ontvangenOp, formulierId } as const;
      for (const [volgnummer, bestand] of bestanden.entries()) await bewaarStuk(tx, actor, { ...vast, bestand, volgnummer });
    }),
  );
}

/** Records that Blik op Werk has no such document of this school; said once is said. */
export async function meldAfwezig(context: Context, { scanId, formulierId, invoer }: Opdracht<Afwezig>): Promise<void> {
  const { onderdeel, gemeldOp } = invoer;
  eisGeenToekomst(context, gemeldOp, 'gemeldOp');
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      await betreedScan(tx, scanId, ['in_onderzoek']);
      if ((await listAfwezig(tx, scanId)).includes(onderdeel)) return;
      const id = uuidv7();
      await voegAfwezigToe(tx, { id, scanId, onderdeel, gemeldOp, formulierId, door: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanstuk.afwezig', id);
    }),
  );
}
