import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { dagVan } from '~/platform/klok';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import type { Stuk } from '~/platform/pdf/stuk';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { betreedScan, kanNuNiet } from '../kwaliteitsscan/stap.service.server';
import { getGescandeSchool } from '../scanrapport/school.service.server';
import { brieftekst, meldingsbrief } from './meldingsbrief';
import { toonMelding } from './risicoweergave';
import { isBeperkt, meldbaarAan, type Melding, type Risico } from './scanrisico';
import { isVerzondenDoor, listMeldingen, voegMeldingToe, voegVerzendingToe } from './scanrisico.repository.server';
import type { MeldingInvoer, VerzendingInvoer } from './scanrisico.schema';
import { getRisico } from './scanrisico.service.server';

type Welk = { scanId: string; risicoId: string };

/** The form of a letter on a risk, with the words it begins with; a look at a restricted risk is logged. */
export function getMeldingsformulier(context: Context, { scanId, risicoId }: Welk) {
  return metActor(context, async (tx, actor) => {
    if (!magScannen(actor)) throw verboden('C 4.3');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    const risico = await getRisico(tx, scanId, risicoId);
    if (isBeperkt(risico)) await noteerHandeling(tx, null, 'scanrisico.beperkt_ingezien', risicoId);
    return {
      scan: { id: scan.id, naam: scan.naam },
      risicoId,
      ontvangers: meldbaarAan(risico),
      tekst: brieftekst(risico, scan.naam),
    };
  });
}

/** Keeps a letter as it was written. Nothing is sent by it. Refuses (409) a receiver who may not have it. */
export async function schrijfMelding(
  context: Context,
  { scanId, risicoId, formulierId }: Welk & { formulierId: string },
  { ontvanger, tekst }: MeldingInvoer,
): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('C 4.3');
      await betreedScan(tx, scanId);
      if (!meldbaarAan(await getRisico(tx, scanId, risicoId)).includes(ontvanger)) throw kanNuNiet();
      const id = uuidv7();
      await voegMeldingToe(tx, { id, risicoId, scanId, ontvanger, tekst, formulierId, vastgelegdDoor: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanmelding.geschreven', id);
    }),
  );
}

/** A letter with the risk that it is about, for who may see the scan. A look at one on a restricted risk is logged. */
async function getMelding(tx: Tx, actor: Actor, scanId: string, meldingId: string): Promise<{ melding: Melding; risico: Risico }> {
  if (!magScanZien(actor)) throw verboden('C 4.3');
  const melding = (await listMeldingen(tx, scanId)).find(({ id }) => id === meldingId);
  if (!melding) throw nietGevonden();
  const risico = await getRisico(tx, scanId, melding.risicoId);
  if (isBeperkt(risico)) await noteerHandeling(tx, null, 'scanrisico.beperkt_ingezien', risico.id);
  return { melding, risico };
}

async function maakBrief(tx: Tx, scanId: string, { ontvanger, tekst, door, op }: Melding): Promise<Stuk> {
  const dag = maakOpmaak('nl').datum(dagVan(op).toString());
  return meldingsbrief(await getGescandeSchool(tx, scanId), { ontvanger, tekst, dag, afzender: door, moment: op.toString() });
}

/** A letter as a page, and whether it still has to be sent. */
export function getMeldingspagina(context: Context, scanId: string, meldingId: string) {
  return metActor(context, async (tx, actor) => {
    const { melding } = await getMelding(tx, actor, scanId, meldingId);
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    return {
      scan: { id: scan.id, naam: scan.naam },
      melding: toonMelding(melding),
      stuk: await maakBrief(tx, scanId, melding),
      vandaag: context.klok.vandaag().toString(),
      magVerzenden: magScannen(actor) && melding.verzonden === null,
    };
  });
}
export type Meldingspagina = Awaited<ReturnType<typeof getMeldingspagina>>;

/** A letter to print or to send by secured mail. */
export function getMeldingsbrief(context: Context, scanId: string, meldingId: string): Promise<Stuk> {
  return metActor(context, async (tx, actor) => {
    const { melding } = await getMelding(tx, actor, scanId, meldingId);
    await noteerHandeling(tx, null, 'scanmelding.opgehaald', meldingId);
    return maakBrief(tx, scanId, melding);
  });
}

type Verzending = { scanId: string; meldingId: string; formulierId: string };

/** Records that someone sent a letter, once. Refuses a day to come, or before the letter was written. */
export async function legVerzendingVast(
  context: Context,
  { scanId, meldingId, formulierId }: Verzending,
  { verzondenOp, wijze }: VerzendingInvoer,
): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('C 4.3');
      await betreedScan(tx, scanId);
      const { melding } = await getMelding(tx, actor, scanId, meldingId);
      if (await isVerzondenDoor(tx, formulierId)) return;
      if (melding.verzonden !== null) throw kanNuNiet();
      const geschreven = dagVan(melding.op);
      const fout = dagfout(verzondenOp, geschreven, context.klok.vandaag());
      if (fout !== null) throw new DomeinFout('ongeldig', { velden: { verzondenOp: [fout] } });
      await voegVerzendingToe(tx, { meldingId, scanId, verzondenOp, wijze, formulierId, vastgelegdDoor: actor.gebruikerId });
      await noteerHandeling(tx, null, 'scanmelding.verzonden', meldingId);
    }),
  );
}

/** What is wrong with a day on which something was sent: before it was there, or still to come; null when nothing is. */
export function dagfout(dag: Temporal.PlainDate, vanaf: Temporal.PlainDate, vandaag: Temporal.PlainDate): string | null {
  if (Temporal.PlainDate.compare(dag, vandaag) > 0) return 'scanrisico.fouten.in_toekomst';
  return Temporal.PlainDate.compare(dag, vanaf) < 0 ? 'scanrisico.fouten.te_vroeg' : null;
}
